package org.rashinban.ui.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rashinban.core.entry.DueValue;
import org.rashinban.core.entry.DueValues;
import org.rashinban.model.Entry;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.grid.table.Grid;
import org.rashinban.ui.grid.table.GridCommands;
import org.rashinban.ui.grid.table.GridSpec;
import org.rashinban.ui.grid.table.RowSelection;
import org.rashinban.ui.jobs.Later;
import org.rashinban.ui.save.StoreView;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.OwnScope;
import org.rashinban.ui.theme.StyleClass;
import org.rashinban.ui.widgets.Bars;
import org.rashinban.ui.widgets.Buttons;
import org.rashinban.ui.widgets.WidgetId;

/** The values that a department has to report: what is due, what it says, and how far it has come with the office. */
public final class MyKpisView extends StoreView {

    public static final String ID = "org.rashinban.ui.view.entry"; //$NON-NLS-1$

    private static final int FROZEN = 3;

    private final RowSelection selection = new RowSelection();
    private final Assessments assessments = new Assessments();
    private final StackLayout stack = new StackLayout();
    private EntryRows known = new EntryRows();
    private EntryFilter filter;
    private Departments departments;
    private Button evidence;
    private Button submit;
    private Button submitAll;
    private EntrySummary summary;
    private EntryDetails details;
    private Composite body;
    private Label empty;
    private Grid grid;
    private List<DueValue> values = List.of();

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 6).spacing(8, 6).applyTo(area);
        Composite bar = Bars.create(area);
        filter = new EntryFilter(bar, this::show);
        new Label(bar, SWT.NONE).setText(Messages.Entry_department);
        departments = new Departments(bar, "entry.department", this::show); //$NON-NLS-1$
        evidence = Buttons.push(bar, Messages.Entry_evidenceFile, "entry.evidence", this::nameEvidence); //$NON-NLS-1$
        submit = Buttons.push(bar, Messages.Entry_submit, "entry.submit", this::submitSelected); //$NON-NLS-1$
        submitAll = Buttons.push(bar, Messages.Entry_submitAll, "entry.submitAll", this::submitAll); //$NON-NLS-1$
        summary = new EntrySummary(area);
        body = new Composite(area, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        empty = StyleClass.SECONDARY.on(WidgetId.set(new Label(body, SWT.WRAP), "entry.empty")); //$NON-NLS-1$
        grid = new Grid(body, new GridSpec("entry", Messages.Entry_name, new EntryColumns(assessments).all(), FROZEN)); //$NON-NLS-1$
        grid.onSelection(this::selected);
        grid.rowActions(() -> List.of(action()));
        GridCommands.install(getSite(), grid);
        details = new EntryDetails(area, assessments);
        getSite().setSelectionProvider(selection);
        Later again = new Later(area, this::update);
        Runnable otherStore = desk().onChange(this::restart);
        Runnable otherData = desk().onData(() -> {
            assessments.forget();
            again.ask();
        });
        area.addDisposeListener(event -> {
            otherStore.run();
            otherData.run();
        });
        followStore(area);
        restart();
    }

    private Action action() {
        Action action = new Action(Messages.Entry_submit) {

            @Override
            public void run() {
                submitSelected();
            }
        };
        action.setEnabled(submit.isEnabled());
        return action;
    }

    @Override
    public void setFocus() {
        if (stack.topControl == grid.control()) {
            grid.setFocus();
        } else {
            empty.getParent().setFocus();
        }
    }

    /** Another store: the last year for which there is anything to report. */
    private void restart() {
        known = new EntryRows();
        departments.offer(desk().current(), kpis());
        filter.years(desk().current().map(OpenStore::program));
        List<Kpi> kpis = kpis();
        desk().current().ifPresent(store -> {
            DueValues due = new DueValues(store.program());
            FiscalPeriod last = FiscalPeriod.fiscalYear(FiscalPeriod.day(Today.get()).fiscalYear()).previous();
            Stream.iterate(last, FiscalPeriod::previous).limit(6).filter(year -> !due.of(kpis, year).isEmpty()).findFirst()
                    .ifPresent(filter::select);
        });
        show();
    }

    private List<Kpi> kpis() {
        return desk().current().map(store -> new DueValues(store.program())
                .kpis(kpi -> OwnScope.of(store).covers(kpi) && departments.wanted().test(kpi))).orElse(List.of());
    }

    /** Other rows altogether. */
    private void show() {
        Optional<OpenStore> store = desk().current();
        if (store.isEmpty() || grid.isTyping() && !grid.commit()) {
            arrange();
            return;
        }
        List<EntryRow> rows = rows(store.get());
        grid.show(store.get().domain(), store.get().rights().refusal().map(why -> why.in(Locale.getDefault())), rows);
        arrange();
    }

    /** The same rows after something changed. */
    private void update() {
        desk().current().ifPresent(store -> {
            List<EntryRow> rows = rows(store);
            if (!grid.isTyping() || rows.equals(grid.shown())) {
                grid.update(rows);
            }
        });
        arrange();
    }

    private List<EntryRow> rows(OpenStore store) {
        assessments.forget();
        List<Kpi> kpis = kpis();
        store.editing().load(kpis);
        DueValues due = new DueValues(store.program());
        values = due.of(kpis, filter.year());
        filter.offer(values);
        summary.show(values, due.of(kpis, filter.year().previous()));
        return known.of(values.stream().filter(filter::passes).toList());
    }

    /** The grid, or in words why there is none. */
    private void arrange() {
        Optional<OpenStore> store = desk().current();
        boolean any = store.isPresent() && !grid.isEmpty();
        empty.setText(store.isEmpty() ? Messages.Entry_noStore
                : !values.isEmpty() ? Messages.Entry_nonePasses
                        : OwnScope.of(store.get()).isLimited() ? Messages.Entry_noneOwn : Messages.Entry_none);
        if (store.isEmpty()) {
            values = List.of();
            summary.show(values, values);
        }
        stack.topControl = any ? grid.control() : empty;
        body.layout();
        selected();
    }

    private void selected() {
        List<EntryRow> rows = chosen();
        selection.select(rows.stream().<Entry>map(row -> row.actual().<Entry>map(Entry.class::cast).orElse(row.kpi())).distinct().toList());
        details.show(rows.stream().findFirst().map(EntryRow::due));
        boolean may = desk().current().filter(store -> store.rights().refusal().isEmpty()).isPresent();
        evidence.setEnabled(may && rows.stream().anyMatch(row -> !row.isPart()));
        submit.setEnabled(may && !rows.isEmpty());
        submitAll.setEnabled(may && values.stream().anyMatch(MyKpisView::isReady));
    }

    private List<EntryRow> chosen() {
        return stack.topControl == grid.control() ? grid.selection().stream().map(EntryRow.class::cast).toList() : List.of();
    }

    private void nameEvidence() {
        if (grid.commit()) {
            desk().takeTyped();
            desk().current().ifPresent(store -> new EvidenceFile(getSite().getWorkbenchWindow()).ask(store, chosen()));
        }
    }

    private void submitSelected() {
        submit(chosen().stream().map(EntryRow::due).distinct().toList());
    }

    private void submitAll() {
        submit(values.stream().filter(filter::passes).filter(MyKpisView::isReady).toList());
    }

    private static boolean isReady(DueValue value) {
        return value.actual().map(actual -> switch (actual.getState()) {
            case DRAFT, RETURNED -> true;
            case SUBMITTED, ACCEPTED -> false;
        }).orElse(false);
    }

    private void submit(List<DueValue> wanted) {
        if (grid.commit()) {
            desk().takeTyped();
            desk().current().ifPresent(store -> new Submitting(getSite().getWorkbenchWindow(), store).submit(wanted));
            update();
        }
    }
}
