package org.rashinban.ui.plan;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.rashinban.ui.theme.LetterFont;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.WidgetId;

/** One row of the table told in full, however narrow the window: it wraps, scrolls and can be copied. */
final class KpiDetails {

    private static final int LINES = 6;

    private final Text text;

    KpiDetails(Composite parent, int span) {
        text = WidgetId.set(new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER), "kpis.details"); //$NON-NLS-1$
        AccessibleName.set(text, Messages.Kpi_details);
        text.setFont(JFaceResources.getDialogFont());
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(SWT.DEFAULT, LINES * lineHeight()).applyTo(text);
        show(Optional.empty());
    }

    void show(Optional<KpiRow> row) {
        text.setText(row.map(KpiDetails::told).orElse(Messages.Kpi_choose));
    }

    private static String told(KpiRow row) {
        String heading = Stream.of(row.code(), row.title()).filter(part -> !part.isBlank()).collect(Collectors.joining("  ")); //$NON-NLS-1$
        String standing = Stream.of(said(Messages.Kpi_target, row.target()), said(Messages.Kpi_actual, row.actual()),
                said(Messages.Kpi_achievement, row.achievement()), said(Messages.Kpi_status, row.status()),
                said(Messages.Kpi_grade, row.grade())).flatMap(Optional::stream).collect(Collectors.joining("    ")); //$NON-NLS-1$
        return String.join(Text.DELIMITER, heading, standing, row.why());
    }

    private static Optional<String> said(String caption, String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(caption + ' ' + value);
    }

    private int lineHeight() {
        GC gc = new GC(LetterFont.on(text));
        try {
            return gc.getFontMetrics().getHeight();
        } finally {
            gc.dispose();
        }
    }
}
