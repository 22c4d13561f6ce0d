package org.rashinban.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rashinban.core.entry.DueValue;
import org.rashinban.core.entry.Stage;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.widgets.WidgetId;

/** How many values are how far, and whether something was left behind in the year before. */
final class EntrySummary {

    private final Label label;

    EntrySummary(Composite area) {
        label = WidgetId.set(new Label(area, SWT.WRAP), "entry.summary"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
    }

    void show(List<DueValue> values, List<DueValue> yearBefore) {
        List<String> parts = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            long count = count(values, stage);
            if (count > 0) {
                parts.add(NLS.bind(Messages.Entry_count, stage.in(Locale.getDefault()), count));
            }
        }
        long left = count(yearBefore, Stage.OVERDUE) + count(yearBefore, Stage.RETURNED);
        if (left > 0) {
            parts.add(NLS.bind(Messages.Entry_left, left));
        }
        String text = String.join(Messages.Entry_between, parts);
        if (!text.equals(label.getText())) {
            label.setText(text);
            label.requestLayout();
        }
    }

    private long count(List<DueValue> values, Stage stage) {
        return values.stream().filter(value -> value.stage(Today.get()) == stage).count();
    }
}
