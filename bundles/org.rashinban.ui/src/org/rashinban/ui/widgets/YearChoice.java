package org.rashinban.ui.widgets;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.period.PeriodFormat;

/** Chooses a fiscal year around today; the last one that is over stands first. */
public final class YearChoice {

    private static final int BACK = 6;
    private static final int AHEAD = 3;

    private final Combo combo;
    private final List<FiscalPeriod> years;

    /**
     * @param id      by which the control is found
     * @param changed run when somebody chose another year
     */
    public YearChoice(Composite parent, String id, LocalDate today, Runnable changed) {
        years = Stream.iterate(FiscalPeriod.containing(today, Granularity.FISCAL_YEAR).plus(-BACK), FiscalPeriod::next)
                .limit(BACK + 1L + AHEAD).toList();
        combo = WidgetId.set(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), id);
        PeriodFormat format = PeriodFormat.full(Locale.getDefault());
        years.forEach(year -> combo.add(format.format(year)));
        combo.select(BACK - 1);
        combo.setVisibleItemCount(years.size());
        combo.addListener(SWT.Selection, event -> changed.run());
    }

    public FiscalPeriod year() {
        return years.get(combo.getSelectionIndex());
    }

    /** For whoever lays it out. */
    public Control control() {
        return combo;
    }

    /** A year that is not offered leaves the choice as it is. */
    public void select(FiscalPeriod year) {
        if (years.contains(year)) {
            combo.select(years.indexOf(year));
        }
    }
}
