package org.rashinban.ui.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Plan;
import org.rashinban.model.period.Expect;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.period.PeriodReader;
import org.rashinban.model.period.PeriodReading;
import org.rashinban.store.snapshot.Snapshot;
import org.rashinban.store.snapshot.SnapshotResult;
import org.rashinban.ui.jobs.Waiting;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.widgets.HeadedDialog;
import org.rashinban.ui.widgets.WidgetId;

/** Asks under which name what is frozen, and for which day it speaks; stays until it is. */
final class FreezeDialog extends HeadedDialog {

    private final OpenStore store;
    private final List<Plan> plans;
    private final LocalDate today;
    private Text name;
    private Combo plan;
    private Text day;
    private Text note;
    private Snapshot frozen;

    FreezeDialog(Shell parent, OpenStore store, LocalDate today) {
        super(parent, Messages.Freeze_title, 2);
        this.store = store;
        this.today = today;
        plans = List.copyOf(store.program().getPlans());
    }

    /** Empty if it was given up. */
    Optional<Snapshot> ask() {
        open();
        return Optional.ofNullable(frozen);
    }

    @Override
    protected void fill(Composite area) {
        setMessage(Messages.Freeze_explained);
        name = text(area, Messages.Freeze_name, "freeze.name"); //$NON-NLS-1$
        new Label(area, SWT.NONE).setText(Messages.Freeze_plan);
        plan = WidgetId.set(new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN), "freeze.plan"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(plan);
        plan.add(Messages.Freeze_whole);
        plans.forEach(one -> plan.add(Names.of(one).in(Locale.getDefault())));
        plan.select(0);
        day = text(area, Messages.Freeze_day, "freeze.day"); //$NON-NLS-1$
        day.setText(FiscalPeriod.day(today).in(Locale.getDefault()));
        note = text(area, Messages.Freeze_note, "freeze.note"); //$NON-NLS-1$
    }

    private Text text(Composite area, String label, String id) {
        new Label(area, SWT.NONE).setText(label);
        Text text = WidgetId.set(new Text(area, SWT.BORDER), id);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, event -> check());
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(OK).setText(Messages.Freeze_action);
        check();
    }

    private Optional<LocalDate> day() {
        return PeriodReader.read(day.getText(), Expect.DATE) instanceof PeriodReading.Read read
                && read.period().granularity() == Granularity.DAY ? Optional.of(read.period().first()) : Optional.empty();
    }

    private void check() {
        Control ok = getButton(OK);
        if (ok != null) {
            setErrorMessage(day().isEmpty() ? Messages.Freeze_noDay : null);
            ok.setEnabled(!name.getText().isBlank() && day().isPresent());
        }
    }

    @Override
    protected void okPressed() {
        String called = name.getText().strip();
        LocalDate asOf = day().orElseThrow();
        String what = note.getText().strip();
        Optional<String> one =
                plan.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(plans.get(plan.getSelectionIndex() - 1).getId());
        getButton(OK).setEnabled(false);
        SnapshotResult result = Waiting.forIt(() -> store.session().snapshots().freeze(called, asOf, what, one),
                SnapshotResult.Refused::new);
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        switch (result) {
            case SnapshotResult.Frozen done -> {
                frozen = done.snapshot();
                super.okPressed();
            }
            case SnapshotResult.Refused refused -> {
                check();
                setErrorMessage(refused.why().in(Locale.getDefault()));
            }
        }
    }
}
