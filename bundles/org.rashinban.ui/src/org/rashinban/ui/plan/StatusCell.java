package org.rashinban.ui.plan;

import java.util.Locale;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Tones;
import org.rashinban.ui.theme.ThemeColors;

/** How what is in a row stands: a sign and a word, coloured besides; the whole count in the tool tip. */
final class StatusCell extends ColumnLabelProvider {

    private final NodeStatuses statuses;

    StatusCell(NodeStatuses statuses) {
        this.statuses = statuses;
    }

    @Override
    public String getText(Object element) {
        return statuses.gravest(element).map(status -> Tones.symbol(status) + ' ' + status.in(Locale.getDefault())).orElse(""); //$NON-NLS-1$
    }

    @Override
    public String getToolTipText(Object element) {
        String said = statuses.said(element);
        return said.isEmpty() ? null : said;
    }

    @Override
    public Color getForeground(Object element) {
        return statuses.gravest(element).map(StatusCell::colour).orElse(null);
    }

    private static Color colour(Status status) {
        return ThemeColors.get(StatusColours.of(status));
    }
}
