package org.rashinban.ui.widgets;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rashinban.core.figure.PlanYears;
import org.rashinban.model.Program;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.PeriodFormat;
import org.rashinban.ui.day.Today;

/** Chooses a fiscal year around today or of a plan; first the one that is looked at as long as nobody chose another. */
public final class YearChoice {

    private final Combo combo;
    private List<FiscalPeriod> years = List.of();

    /**
     * @param id      by which the control is found
     * @param changed run when somebody chose another year
     */
    public YearChoice(Composite parent, String id, Runnable changed) {
        combo = WidgetId.set(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), id);
        combo.addListener(SWT.Selection, event -> changed.run());
        offer(Optional.empty());
    }

    /** What was opened has years of its own. */
    public void offer(Optional<Program> program) {
        LocalDate today = Today.get();
        List<FiscalPeriod> now = PlanYears.offered(program, today);
        if (!now.equals(years)) {
            years = now;
            PeriodFormat format = PeriodFormat.full(Locale.getDefault());
            combo.setItems(years.stream().map(format::format).toArray(String[]::new));
            combo.setVisibleItemCount(years.size());
        }
        select(PlanYears.ofProgram(program, today));
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
