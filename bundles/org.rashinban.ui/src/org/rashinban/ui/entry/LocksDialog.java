package org.rashinban.ui.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.rashinban.core.figure.PlanYears;
import org.rashinban.core.permission.PeriodLocks;
import org.rashinban.model.PeriodLock;
import org.rashinban.model.Plan;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.PeriodReader;
import org.rashinban.model.period.PeriodReading;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.save.SavedStep;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.Buttons;
import org.rashinban.ui.widgets.HeadedDialog;
import org.rashinban.ui.widgets.WidgetId;

/** Closes periods of a plan for entry, and opens them again; each at once, with its reason in the history. */
final class LocksDialog extends HeadedDialog {

    private static final int LINES = 6;

    private final OpenStore store;
    private final SavedStep step;
    private final LocalDate today;
    private Combo plan;
    private Table locks;
    private Text period;
    private Text reason;
    private Button unlock;

    LocksDialog(Shell parent, OpenStore store, SavedStep step, LocalDate today) {
        super(parent, Messages.Lock_title, 3);
        this.store = store;
        this.step = step;
        this.today = today;
    }

    @Override
    protected void fill(Composite area) {
        setMessage(Messages.Lock_explained);
        new Label(area, SWT.NONE).setText(Messages.Lock_plan);
        plan = WidgetId.set(new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN), "lock.plan"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(plan);
        List<Plan> plans = store.program().getPlans();
        plans.forEach(one -> plan.add(String.valueOf(one.getTitle())));
        PlanYears.plan(plans, today).map(plans::indexOf).ifPresent(plan::select);
        plan.addListener(SWT.Selection, event -> show());
        locks = WidgetId.set(new Table(area, SWT.BORDER | SWT.FULL_SELECTION), "lock.table"); //$NON-NLS-1$
        AccessibleName.set(locks, Messages.Lock_title);
        locks.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1)
                .hint(convertWidthInCharsToPixels(90), locks.getItemHeight() * LINES).applyTo(locks);
        column(Messages.Entry_period, 16);
        column(Messages.Lock_on, 18);
        column(Messages.Lock_by, 14);
        column(Messages.Lock_reasonShort, 40);
        period = text(area, Messages.Entry_period, "lock.period"); //$NON-NLS-1$
        reason = text(area, Messages.Lock_reasonShort, "lock.reason"); //$NON-NLS-1$
        Buttons.push(area, Messages.Lock_lock, "lock.lock", this::lock); //$NON-NLS-1$
        unlock = Buttons.push(area, Messages.Lock_unlock, "lock.unlock", this::unlock); //$NON-NLS-1$
        locks.addListener(SWT.Selection, event -> unlock.setEnabled(true));
        show();
    }

    private void column(String title, int chars) {
        TableColumn column = new TableColumn(locks, SWT.LEFT);
        column.setText(title);
        column.setWidth(convertWidthInCharsToPixels(chars));
    }

    private static Text text(Composite area, String label, String id) {
        new Label(area, SWT.NONE).setText(label);
        Text text = WidgetId.set(new Text(area, SWT.BORDER), id);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    private Optional<Plan> chosen() {
        int at = plan.getSelectionIndex();
        return at < 0 ? Optional.empty() : Optional.of(store.program().getPlans().get(at));
    }

    private void show() {
        locks.removeAll();
        chosen().ifPresent(one -> one.getLocks().forEach(lock -> {
            TableItem item = new TableItem(locks, SWT.NONE);
            item.setData(lock);
            item.setText(new String[] {said(lock.getPeriod()), lock.getLockedOn() == null ? "" : said(FiscalPeriod.day(lock.getLockedOn())), //$NON-NLS-1$
                Optional.ofNullable(lock.getLockedBy()).orElse(""), Optional.ofNullable(lock.getReason()).orElse("")}); //$NON-NLS-1$ //$NON-NLS-2$
        }));
        unlock.setEnabled(false);
    }

    private void lock() {
        switch (PeriodReader.read(period.getText())) {
            case PeriodReading.Unreadable unreadable -> setMessage(unreadable.why().in(Locale.getDefault()), IMessageProvider.ERROR);
            case PeriodReading.Read read -> chosen().ifPresent(one -> {
                PeriodLock lock = PeriodLocks.made(read.period(), store.session().actor().name(), today, reason.getText().strip());
                run(new Edits(store.domain()).adding(one, Literals.PLAN__LOCKS, List.of(lock)),
                        NLS.bind(Messages.Lock_step, said(read.period())));
            });
        }
    }

    private void unlock() {
        if (locks.getSelectionCount() == 1 && locks.getSelection()[0].getData() instanceof PeriodLock lock) {
            chosen().ifPresent(one -> run(new Edits(store.domain()).removing(one, Literals.PLAN__LOCKS, List.of(lock)),
                    NLS.bind(Messages.Lock_unlockStep, said(lock.getPeriod()))));
        }
    }

    private void run(Command command, String done) {
        String why = reason.getText().strip();
        if (step.run(command, why.isEmpty() ? done : why)) {
            setMessage(done, IMessageProvider.INFORMATION);
            period.setText(""); //$NON-NLS-1$
            reason.setText(""); //$NON-NLS-1$
        }
        show();
    }

    private static String said(FiscalPeriod period) {
        return period == null ? "" : period.in(Locale.getDefault()); //$NON-NLS-1$
    }
}
