package org.rashinban.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rashinban.core.entry.DueValue;
import org.rashinban.core.entry.Stage;
import org.rashinban.model.Program;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.widgets.WidgetId;
import org.rashinban.ui.widgets.YearChoice;

/** Chooses the fiscal year, one of its periods, and how far values are. */
final class EntryFilter {

    private final YearChoice year;
    private final Combo period;
    private final Combo stage;
    private List<FiscalPeriod> periods = List.of();

    /** @param changed is called whenever something else is chosen */
    EntryFilter(Composite bar, Runnable changed) {
        new Label(bar, SWT.NONE).setText(Messages.Entry_year);
        year = new YearChoice(bar, "entry.year", changed); //$NON-NLS-1$
        new Label(bar, SWT.NONE).setText(Messages.Entry_period);
        period = WidgetId.set(new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN), "entry.period"); //$NON-NLS-1$
        new Label(bar, SWT.NONE).setText(Messages.Entry_stage);
        stage = WidgetId.set(new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN), "entry.stage"); //$NON-NLS-1$
        stage.add(Messages.Entry_all);
        stage.add(Messages.Entry_toDo);
        for (Stage one : Stage.values()) {
            stage.add(one.in(Locale.getDefault()));
        }
        stage.setVisibleItemCount(stage.getItemCount());
        stage.select(0);
        offer(List.of());
        period.addListener(SWT.Selection, event -> changed.run());
        stage.addListener(SWT.Selection, event -> changed.run());
    }

    FiscalPeriod year() {
        return year.year();
    }

    /** The years that can be chosen are those of what is open. */
    void years(Optional<Program> program) {
        year.offer(program);
    }

    void select(FiscalPeriod other) {
        year.select(other);
    }

    /** Offers the periods of these values; the same one stays chosen as long as it is among them. */
    void offer(List<DueValue> values) {
        Optional<FiscalPeriod> before = chosen();
        List<FiscalPeriod> now = values.stream().map(DueValue::period).distinct().sorted().toList();
        if (now.equals(periods) && period.getItemCount() > 0) {
            return;
        }
        periods = now;
        List<String> names = new ArrayList<>(List.of(Messages.Entry_all));
        periods.forEach(one -> names.add(one.in(Locale.getDefault())));
        period.setItems(names.toArray(String[]::new));
        period.setVisibleItemCount(names.size());
        period.select(before.map(periods::indexOf).orElse(-1) + 1);
        period.requestLayout();
    }

    private Optional<FiscalPeriod> chosen() {
        int at = period.getSelectionIndex() - 1;
        return at >= 0 && at < periods.size() ? Optional.of(periods.get(at)) : Optional.empty();
    }

    boolean passes(DueValue value) {
        return chosen().filter(one -> !one.equals(value.period())).isEmpty() && passes(value.stage(Today.get()));
    }

    private boolean passes(Stage one) {
        return switch (stage.getSelectionIndex()) {
            case 0 -> true;
            case 1 -> one.isToDo();
            default -> one == Stage.values()[stage.getSelectionIndex() - 2];
        };
    }
}
