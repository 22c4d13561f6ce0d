package org.rashinban.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rashinban.core.entry.DueValue;
import org.rashinban.core.entry.DueValues;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.grid.table.Grid;
import org.rashinban.ui.grid.table.GridCommands;
import org.rashinban.ui.grid.table.GridSpec;
import org.rashinban.ui.grid.table.RowSelection;
import org.rashinban.ui.jobs.Later;
import org.rashinban.ui.jobs.NewestWins;
import org.rashinban.ui.jobs.WhenSeen;
import org.rashinban.ui.save.SavedStep;
import org.rashinban.ui.save.StoreView;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.theme.StyleClass;
import org.rashinban.ui.widgets.Bars;
import org.rashinban.ui.widgets.Buttons;
import org.rashinban.ui.widgets.WidgetId;

/** What departments have handed in, for the office to accept, return or correct. */
public final class InboxView extends StoreView {

    public static final String ID = "org.rashinban.ui.view.inbox"; //$NON-NLS-1$

    private static final int FROZEN = 2;

    /** Of so many KPIs at most all values are brought in unless a department was chosen. */
    private static final int MOST = 500;

    private final RowSelection selection = new RowSelection();
    private final Assessments assessments = new Assessments();
    private final NewestWins<Set<String>> looking = new NewestWins<>();
    private final StackLayout stack = new StackLayout();
    private EntryRows known = new EntryRows();
    private Composite area;
    private InboxFilter filter;
    private Departments departments;
    private Button accept;
    private Button acceptAll;
    private Button giveBack;
    private Button correct;
    private Button locks;
    private Composite body;
    private Label empty;
    private Grid grid;
    private EntryDetails details;

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 6).spacing(8, 6).applyTo(area);
        Composite bar = Bars.create(area);
        filter = new InboxFilter(bar, this::look);
        new Label(bar, SWT.NONE).setText(Messages.Entry_department);
        departments = new Departments(bar, "inbox.department", this::look); //$NON-NLS-1$
        accept = button(bar, Messages.Inbox_accept, "inbox.accept", review -> review.accept(chosen(Set.of(ActualState.SUBMITTED)))); //$NON-NLS-1$
        acceptAll = button(bar, Messages.Inbox_acceptAll, "inbox.acceptAll", //$NON-NLS-1$
                review -> review.accept(shown().map(EntryRow::due).toList()));
        giveBack = button(bar, Messages.Inbox_return, "inbox.return", //$NON-NLS-1$
                review -> review.giveBack(chosen(Set.of(ActualState.SUBMITTED, ActualState.ACCEPTED))));
        correct = button(bar, Messages.Inbox_correct, "inbox.correct", this::correct); //$NON-NLS-1$
        locks = Buttons.push(bar, Messages.Inbox_locks, "inbox.locks", () -> desk().current().ifPresent(this::locks)); //$NON-NLS-1$
        body = new Composite(area, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        empty = StyleClass.SECONDARY.on(WidgetId.set(new Label(body, SWT.WRAP), "inbox.empty")); //$NON-NLS-1$
        grid = new Grid(body, new GridSpec("inbox", Messages.Inbox_name, new InboxColumns(assessments).all(), FROZEN)); //$NON-NLS-1$
        grid.onSelection(this::selected);
        GridCommands.install(getSite(), grid);
        details = new EntryDetails(area, assessments);
        getSite().setSelectionProvider(selection);
        Runnable look = new WhenSeen(this, area, this::look);
        Later again = new Later(area, look);
        filter.years(desk().current().map(OpenStore::program));
        Runnable otherStore = desk().onChange(() -> {
            known = new EntryRows();
            filter.years(desk().current().map(OpenStore::program));
            look.run();
        });
        Runnable otherData = desk().onData(() -> {
            assessments.forget();
            again.ask();
        });
        area.addDisposeListener(event -> {
            otherStore.run();
            otherData.run();
            looking.drop();
        });
        followStore(area);
        look();
    }

    private Button button(Composite bar, String text, String id, Consumer<Reviewing> action) {
        return Buttons.push(bar, text, id, () -> desk().current().ifPresent(store -> {
            action.accept(new Reviewing(getSite().getWorkbenchWindow(), desk(), store, Today.get()));
            look();
        }));
    }

    @Override
    public void setFocus() {
        if (stack.topControl == grid.control()) {
            grid.setFocus();
        } else {
            accept.getParent().setFocus();
        }
    }

    /** Which values wait is asked of the store, for most of them are not in memory. */
    private void look() {
        Optional<OpenStore> store = desk().current();
        if (store.isEmpty()) {
            looking.drop();
            show(List.of(), Messages.Inbox_noStore);
            return;
        }
        List<Kpi> all = new DueValues(store.get().program()).kpis(kpi -> true);
        departments.offer(store, all);
        ActualState state = filter.state();
        looking.ask(Messages.Inbox_looking, superseded -> store.get().session().programs().kpisWith(Set.of(state)),
                found -> found(store.get(), found));
    }

    private void found(OpenStore store, Set<String> found) {
        if (!area.isDisposed() && desk().current().filter(now -> now == store).isPresent()) {
            List<Kpi> kpis = new DueValues(store.program()).kpis(kpi -> (found.contains(kpi.getId()) || !kpi.getActuals().isEmpty())
                    && departments.wanted().test(kpi));
            if (filter.state() == ActualState.ACCEPTED && kpis.size() > MOST && departments.chosen().isEmpty()) {
                show(List.of(), NLS.bind(Messages.Inbox_tooMany, kpis.size()));
            } else {
                load(store, kpis);
            }
        }
    }

    private void load(OpenStore store, List<Kpi> kpis) {
        store.editing().load(kpis);
        assessments.forget();
        boolean narrowed = filter.state() != ActualState.SUBMITTED || departments.chosen().isPresent();
        show(kpis.stream().flatMap(kpi -> kpi.getActuals().stream().filter(this::passes)
                .map(actual -> new DueValue(kpi, actual.getPeriod(), Optional.empty())).distinct()).toList(),
                narrowed ? Messages.Inbox_nonePasses : Messages.Inbox_nothing);
    }

    private boolean passes(Actual actual) {
        return actual.getState() == filter.state() && actual.getPeriod() != null && filter.passes(actual.getPeriod());
    }

    /** @param why there is nothing to be seen, if there is nothing */
    private void show(List<DueValue> values, String why) {
        List<EntryRow> rows = known.wholes(values);
        desk().current().ifPresent(store -> {
            Optional<String> locked = Optional.of(Messages.Inbox_readOnly);
            if (rows.isEmpty() || grid.isEmpty()) {
                grid.show(store.domain(), locked, rows);
            } else {
                grid.update(rows);
            }
        });
        empty.setText(why);
        stack.topControl = rows.isEmpty() ? empty : grid.control();
        body.layout();
        selected();
    }

    private void selected() {
        List<EntryRow> rows = rows().toList();
        selection.select(rows.stream().flatMap(row -> row.actual().stream()).toList());
        details.show(rows.stream().findFirst().map(EntryRow::due));
        boolean may = desk().current().filter(store -> store.rights().programRefusal().isEmpty()).isPresent();
        accept.setEnabled(may && !chosen(Set.of(ActualState.SUBMITTED)).isEmpty());
        acceptAll.setEnabled(
                may && stack.topControl == grid.control() && filter.state() == ActualState.SUBMITTED && shown().findAny().isPresent());
        acceptAll.setText(acceptAll.isEnabled() ? NLS.bind(Messages.Inbox_acceptAllOf, shown().count()) : Messages.Inbox_acceptAll);
        acceptAll.requestLayout();
        giveBack.setEnabled(may && !chosen(Set.of(ActualState.SUBMITTED, ActualState.ACCEPTED)).isEmpty());
        locks.setEnabled(may);
        correct.setEnabled(may && rows.size() == 1);
    }

    /** Those that filters leave. */
    private Stream<EntryRow> shown() {
        return grid.shown().stream().map(EntryRow.class::cast);
    }

    private Stream<EntryRow> rows() {
        return stack.topControl == grid.control() ? grid.selection().stream().map(EntryRow.class::cast) : Stream.empty();
    }

    private List<DueValue> chosen(Set<ActualState> states) {
        return rows().filter(row -> row.actual().filter(actual -> states.contains(actual.getState())).isPresent()).map(EntryRow::due)
                .toList();
    }

    private void locks(OpenStore store) {
        SavedStep step = new SavedStep(getSite().getWorkbenchWindow(), store);
        if (step.isSettled(desk())) {
            new LocksDialog(getSite().getShell(), store, step, Today.get()).open();
        }
    }

    private void correct(Reviewing review) {
        rows().findFirst().ifPresent(row -> review.correct(row, known.of(List.of(row.due())).stream().filter(EntryRow::isPart).toList(),
                assessments));
    }
}
