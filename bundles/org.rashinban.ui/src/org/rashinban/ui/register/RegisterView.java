package org.rashinban.ui.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Actual;
import org.rashinban.model.Kpi;
import org.rashinban.ui.edit.ProgramCopy;
import org.rashinban.ui.grid.table.Grid;
import org.rashinban.ui.grid.table.GridCommands;
import org.rashinban.ui.grid.table.GridSpec;
import org.rashinban.ui.grid.table.RowSelection;
import org.rashinban.ui.jobs.NewestWins;
import org.rashinban.ui.jobs.WhenSeen;
import org.rashinban.ui.save.StoreView;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.theme.StyleClass;
import org.rashinban.ui.widgets.Buttons;
import org.rashinban.ui.widgets.WidgetId;

/** One of the registers of an edition, in a grid. */
public final class RegisterView extends StoreView {

    public static final String ID = "org.rashinban.ui.view.register"; //$NON-NLS-1$

    private static final String REGISTER = "register"; //$NON-NLS-1$

    private final RowSelection selection = new RowSelection();
    private final NewestWins<Map<String, List<Actual>>> reading = new NewestWins<>();
    private final StackLayout stack = new StackLayout();
    private Optional<String> remembered = Optional.empty();
    private RegisterChoice choice;
    private Composite area;
    private Composite body;
    private Label empty;
    private Button add;
    private Button duplicate;
    private Button delete;
    private Optional<Open> open = Optional.empty();

    /** The register that is shown. */
    private record Open(Register register, Scope scope, Grid grid, RowActions actions) {

        List<? extends EObject> rows() {
            return register.rows().apply(scope);
        }
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        remembered =
                Optional.ofNullable(site.getSecondaryId()).or(() -> Optional.ofNullable(memento).map(kept -> kept.getString(REGISTER)));
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(REGISTER, choice.register().id());
    }

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 6).spacing(8, 6).applyTo(area);
        Composite bar = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        choice = new RegisterChoice(bar, remembered, this::show);
        add = Buttons.push(bar, Messages.Register_add, "register.add", //$NON-NLS-1$
                () -> open.ifPresent(shown -> shown.actions().add(shown.grid().selection())));
        duplicate = Buttons.push(bar, Messages.Register_duplicate, "register.duplicate", //$NON-NLS-1$
                () -> open.ifPresent(shown -> shown.actions().duplicate(shown.grid().selection())));
        delete = Buttons.push(bar, Messages.Register_delete, "register.delete", //$NON-NLS-1$
                () -> open.ifPresent(shown -> shown.actions().delete(shown.grid().selection())));
        choice.layout();
        body = new Composite(area, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        empty = StyleClass.SECONDARY.on(WidgetId.set(new Label(body, SWT.WRAP), "register.empty")); //$NON-NLS-1$
        getSite().setSelectionProvider(selection);
        Runnable otherStore = desk().onChange(new WhenSeen(this, area, this::restart));
        Runnable otherData = desk().onData(new WhenSeen(this, area, this::update));
        area.addDisposeListener(event -> {
            otherStore.run();
            otherData.run();
        });
        followStore(area);
        restart();
    }

    @Override
    public void setFocus() {
        if (open.isPresent() && stack.topControl == open.get().grid().control()) {
            open.get().grid().setFocus();
        } else {
            choice.setFocus();
        }
    }

    private void restart() {
        choice.offer(desk().current().map(OpenStore::program));
        show();
    }

    /** Another register, edition or time. */
    private void show() {
        if (open.filter(shown -> !shown.grid().commit()).isPresent()) {
            return;
        }
        open.ifPresent(shown -> shown.grid().control().dispose());
        open = Optional.empty();
        selection.select(List.of());
        if (desk().current().isPresent() && choice.edition().isPresent()) {
            open(desk().current().get());
        }
        arrange(open.filter(shown -> !shown.grid().shown().isEmpty()).isPresent());
    }

    private void open(OpenStore store) {
        Register register = choice.register();
        ActualCells cells = new ActualCells(store.editing());
        Scope scope = new Scope(store.editing(), cells, new Reports(), choice.edition().orElseThrow(), choice.period());
        Grid grid = new Grid(body, new GridSpec(register.id(), register.title(), register.columns().apply(scope), register.frozen()));
        Open shown = new Open(register, scope, grid, new RowActions(store.domain(), register, scope, this::reveal));
        open = Optional.of(shown);
        grid.onSelection(() -> {
            selection.select(grid.selection());
            enable();
        });
        grid.rowActions(() -> menu(shown));
        grid.moreRows(shown.actions()::more);
        GridCommands.install(getSite(), grid);
        grid.show(store.domain(), store.rights().refusal().map(why -> why.in(Locale.getDefault())), shown.rows());
        if (register.time() == Register.Time.YEAR) {
            read(store, shown);
        }
        setPartName(register.title());
    }

    private List<Action> menu(Open shown) {
        return List.of(action(Messages.Register_add, () -> shown.actions().add(shown.grid().selection()), add.isEnabled()),
                action(Messages.Register_duplicate, () -> shown.actions().duplicate(shown.grid().selection()), duplicate.isEnabled()),
                action(Messages.Register_delete, () -> shown.actions().delete(shown.grid().selection()), delete.isEnabled()));
    }

    private static Action action(String text, Runnable work, boolean enabled) {
        Action action = new Action(text) {

            @Override
            public void run() {
                work.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }

    /** Reported values are not part of the program: they come from the store, in the background. */
    private void read(OpenStore store, Open shown) {
        ProgramCopy copy = store.copy();
        List<Kpi> kpis = shown.rows().stream().flatMap(row -> Contents.nearest(row, Kpi.class).stream()).distinct()
                .flatMap(kpi -> copy.of(kpi).stream()).toList();
        reading.ask(Messages.Register_reading,
                superseded -> ActualCells.read(store.session().programs(), kpis, ActualPeriods.span(shown.scope())),
                read -> {
                    if (open.filter(now -> now == shown).isPresent() && !shown.grid().control().isDisposed()) {
                        shown.scope().cells().put(read);
                        shown.grid().update(shown.rows());
                    }
                });
    }

    private void update() {
        if (choice.offer(desk().current().map(OpenStore::program))) {
            show();
            return;
        }
        open.filter(shown -> !shown.grid().control().isDisposed() && desk().current().isPresent()).ifPresent(shown -> {
            List<? extends EObject> rows = shown.rows();
            shown.grid().update(rows);
            arrange(!rows.isEmpty());
        });
    }

    private void reveal(EObject entry) {
        open.ifPresent(shown -> {
            shown.grid().select(entry);
            shown.grid().setFocus();
        });
    }

    /** The grid, or in words why there is none. */
    private void arrange(boolean entries) {
        empty.setText(desk().current().isEmpty() ? Messages.Register_noStore
                : choice.edition().isEmpty() ? Messages.Register_noEdition : choice.register().empty());
        stack.topControl = entries ? open.get().grid().control() : empty;
        body.layout();
        enable();
    }

    private void enable() {
        List<EObject> selected = open.map(shown -> shown.grid().selection()).orElse(List.of());
        boolean allowed = desk().current().filter(store -> store.rights().programRefusal().isEmpty()).isPresent();
        add.setEnabled(allowed && open.filter(shown -> shown.actions().canAdd(selected)).isPresent());
        boolean change = allowed && open.filter(shown -> shown.actions().canChange(selected)).isPresent();
        duplicate.setEnabled(change);
        delete.setEnabled(change);
    }
}
