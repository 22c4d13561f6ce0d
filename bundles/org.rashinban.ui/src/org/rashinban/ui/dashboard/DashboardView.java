package org.rashinban.ui.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rashinban.charts.paper.Area;
import org.rashinban.core.dashboard.DashboardFiles;
import org.rashinban.core.dashboard.Dashboards;
import org.rashinban.core.dashboard.Viewpoint;
import org.rashinban.core.dashboard.WidgetKinds;
import org.rashinban.core.figure.PlanYears;
import org.rashinban.model.Dashboard;
import org.rashinban.model.DashboardWidget;
import org.rashinban.model.Identified;
import org.rashinban.model.Plan;
import org.rashinban.model.text.Localized;
import org.rashinban.ui.dashboard.DashboardMemory.Known;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.jobs.Later;
import org.rashinban.ui.jobs.NewestWins;
import org.rashinban.ui.save.StoreView;
import org.rashinban.ui.store.OpenStore;

/** The dashboards of the open store. */
public final class DashboardView extends StoreView {

    public static final String ID = "org.rashinban.ui.view.dashboard"; //$NON-NLS-1$

    private final History history = new History();
    private final NewestWins<Known> work = new NewestWins<>();
    private Optional<Known> known = Optional.empty();
    private DashboardMemory memory;
    private WidgetKinds kinds;
    private DashboardFiles files;
    private BoardData data;
    private BoardState state;
    private BoardBar bar;
    private BoardTools tools;
    private Label hint;
    private BoardPane board;
    private BoardEditing editing;

    @Override
    public void createPartControl(Composite parent) {
        memory = getSite().getService(DashboardMemory.class);
        kinds = memory.kinds();
        files = memory.files();
        data = memory.data();
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
        bar = new BoardBar(area, this::show);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        editing = new BoardEditing(this, files, kinds);
        tools = new BoardTools(area, editing);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).indent(12, 0).applyTo(tools.control());
        hint = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(12, 8).exclude(true).applyTo(hint);
        hint.setVisible(false);
        board = new BoardPane(area, kinds, data, this::prepare);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(board.control());
        followStore(area);
        Later again = new Later(area, this::changed);
        Runnable forget = desk().onChange(this::otherStore);
        Runnable silence = desk().onCopy(again::ask);
        area.addDisposeListener(event -> {
            forget.run();
            silence.run();
            work.drop();
        });
        state = first();
        show();
        // Once the part has its size: what is drawn must know its room.
        area.getDisplay().asyncExec(this::begin);
    }

    /** With what was read before, if it was. */
    private void begin() {
        if (!bar.control().isDisposed()) {
            known = memory.known();
            known.ifPresent(found -> show());
            read();
        }
    }

    @Override
    public void setFocus() {
        bar.focus();
    }

    private void otherStore() {
        history.clear();
        known = Optional.empty();
        state = first();
        show();
        read();
    }

    private BoardState first() {
        return BoardState.first("", PlanYears.ofProgram(desk().current().map(OpenStore::program), Today.get())); //$NON-NLS-1$
    }

    private void changed() {
        board.outdate();
        show();
        read();
    }

    /** What stands in files and tables is read beside the window's work. */
    private void read() {
        Optional<OpenStore> store = desk().current();
        store.ifPresent(open -> work.ask(Messages.Board_reading,
                superseded -> memory.read(files, open), this::arrived));
    }

    private void arrived(Known found) {
        if (!bar.control().isDisposed() && desk().current().isPresent()) {
            boolean same = known.filter(before -> before.frozen().equals(found.frozen())).isPresent();
            known = Optional.of(found);
            if (!same) {
                show();
            }
        }
    }

    /** Shows what was chosen. */
    void show(BoardState wanted) {
        state = wanted;
        show();
    }

    void show() {
        Optional<OpenStore> store = desk().current();
        if (store.isEmpty() || known.isEmpty()) {
            String why = store.isEmpty() ? Messages.Board_noStore : Messages.Board_reading;
            hint(why);
            board.clear(why);
            tools.show(false, false, Optional.of(Messages.Board_noStore));
            return;
        }
        hint(""); //$NON-NLS-1$
        OpenStore open = store.get();
        List<Dashboard> dashboards = dashboards();
        Dashboard shown = current();
        state = state.on(String.valueOf(shown.getCode()));
        BoardOffers offers = BoardOffers.of(shown, kinds);
        bar.show(state, offers, open.program(), dashboards, known.get().frozen());
        tools.show(!history.isEmpty(), shown.eContainer() != null,
                open.rights().programRefusal().map((Localized why) -> why.in(Locale.getDefault())));
        Viewpoint viewpoint = viewpoint(open, offers);
        BoardData.World world = world(open);
        board.show(shown, widget -> WidgetRequest.of(widget, viewpoint, world, state.compare()));
        editing.shown(board, shown);
    }

    private void hint(String text) {
        if (text.equals(hint.getText())) {
            return;
        }
        hint.setText(text);
        ((GridData) hint.getLayoutData()).exclude = text.isEmpty();
        hint.setVisible(!text.isEmpty());
        hint.getParent().layout(new Control[] {hint});
    }

    /** In the copy, which nobody changes while widgets are made of it. */
    private Viewpoint viewpoint(OpenStore open, BoardOffers offers) {
        return state.viewpoint(open.copy().program(), offers);
    }

    private BoardData.World world(OpenStore open) {
        return new BoardData.World(open.copy(), open.session(), state.frozen(), state.day().orElseGet(Today::get), state.year());
    }

    /** Those of the open store. */
    List<Dashboard> dashboards() {
        return desk().current().map(open -> Dashboards.of(open.program(), known.map(Known::shipped).orElse(List.of()))).orElse(List.of());
    }

    /** The one that is chosen, else the first. */
    Dashboard current() {
        List<Dashboard> all = dashboards();
        return all.stream().filter(one -> state.dashboard().equals(one.getCode())).findFirst().orElseGet(all::getFirst);
    }

    boolean isReady() {
        return desk().current().isPresent() && known.isPresent();
    }

    Optional<OpenStore> store() {
        return desk().current();
    }

    BoardState state() {
        return state;
    }

    BoardTools tools() {
        return tools;
    }

    void back() {
        history.back().ifPresent(this::show);
    }

    private void prepare(WidgetPane pane) {
        pane.onOpen(this::open);
        new WidgetMenu(pane, this::open, this::openPlan, this::fullScreen);
    }

    private void open(WidgetPane pane, Area mark) {
        behind(mark).ifPresent(object -> Drill.into(object, state, plan(), dashboards()).ifPresentOrElse(next -> {
            history.leave(state);
            show(next);
        }, () -> PlanOpening.open(getSite().getPage(), object)));
    }

    private Optional<Plan> plan() {
        return desk().current().flatMap(open -> viewpoint(open, BoardOffers.of(current(), kinds)).plan());
    }

    private void openPlan(Area mark) {
        behind(mark).ifPresent(object -> PlanOpening.open(getSite().getPage(), object));
    }

    private Optional<Identified> behind(Area mark) {
        return desk().current().flatMap(open -> mark.behind().flatMap(id -> Drill.object(open.program(), id)));
    }

    /** From the first widget on, or from the one that is named. */
    void fullScreen(WidgetPane first) {
        desk().current().filter(open -> isReady()).ifPresent(open -> {
            Viewpoint viewpoint = viewpoint(open, BoardOffers.of(current(), kinds));
            BoardData.World world = world(open);
            List<WidgetPane> panes = board.panes();
            List<WidgetRequest> requests = panes.stream().map(WidgetPane::widget)
                    .map((DashboardWidget widget) -> WidgetRequest.of(widget, viewpoint, world, state.compare())).toList();
            FullScreen.open(getSite().getShell(), requests, panes.stream().map(WidgetPane::title).toList(), data,
                    Math.max(0, panes.indexOf(first)));
        });
    }

    List<WidgetPane> panes() {
        return board.panes();
    }
}
