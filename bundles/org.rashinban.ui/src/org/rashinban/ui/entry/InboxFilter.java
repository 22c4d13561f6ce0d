package org.rashinban.ui.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rashinban.core.entry.Stage;
import org.rashinban.model.ActualState;
import org.rashinban.model.Program;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.ui.widgets.WidgetId;
import org.rashinban.ui.widgets.YearChoice;

/** Chooses how far the values are that the office looks at, and of accepted ones the year. */
final class InboxFilter {

    private static final List<ActualState> STATES =
            List.of(ActualState.SUBMITTED, ActualState.RETURNED, ActualState.DRAFT, ActualState.ACCEPTED);

    private final Combo state;
    private final YearChoice year;

    /** @param changed is called whenever something else is chosen */
    InboxFilter(Composite bar, Runnable changed) {
        new Label(bar, SWT.NONE).setText(Messages.Entry_stage);
        state = WidgetId.set(new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN), "inbox.state"); //$NON-NLS-1$
        STATES.forEach(one -> state.add(Stage.valueOf(one.name()).in(Locale.getDefault())));
        state.select(0);
        Label yearName = new Label(bar, SWT.NONE);
        yearName.setText(Messages.Entry_year);
        year = new YearChoice(bar, "inbox.year", changed); //$NON-NLS-1$
        List<Control> ofYear = List.of(yearName, year.control());
        ofYear.forEach(control -> control.setLayoutData(new RowData()));
        showYear(ofYear);
        state.addListener(SWT.Selection, event -> {
            showYear(ofYear);
            changed.run();
        });
    }

    /** A year beside values of other years would only mislead. */
    private void showYear(List<Control> ofYear) {
        for (Control control : ofYear) {
            control.setVisible(state() == ActualState.ACCEPTED);
            ((RowData) control.getLayoutData()).exclude = !control.getVisible();
            control.requestLayout();
        }
    }

    /** The years that can be chosen are those of what is open. */
    void years(Optional<Program> program) {
        year.offer(program);
    }

    ActualState state() {
        return STATES.get(state.getSelectionIndex());
    }

    /** What waits for somebody is shown whatever year it is of. */
    boolean passes(FiscalPeriod period) {
        return state() != ActualState.ACCEPTED || period.fiscalYear() == year.year().fiscalYear();
    }
}
