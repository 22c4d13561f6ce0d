package org.rashinban.ui.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.rashinban.core.dashboard.DashboardFiles;
import org.rashinban.core.dashboard.DashboardNames;
import org.rashinban.core.dashboard.Dashboards;
import org.rashinban.core.dashboard.WidgetKinds;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.model.Dashboard;
import org.rashinban.model.DashboardWidget;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.text.Languages;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.figure.DeskFigure;
import org.rashinban.ui.figure.FigurePrinting;

/** What can be done with the shown dashboard: with it as a whole, and with its widgets in the mode for editing. */
final class BoardEditing implements BoardTools.Doing {

    private final DashboardView view;
    private final DashboardExchange exchange;
    private final WidgetKinds kinds;
    private Optional<BoardMode> mode = Optional.empty();
    private boolean on;

    BoardEditing(DashboardView view, DashboardFiles files, WidgetKinds kinds) {
        this.view = view;
        this.kinds = kinds;
        exchange = new DashboardExchange(files);
    }

    /** A dashboard was shown; its widgets may be new ones. */
    void shown(BoardPane board, Dashboard dashboard) {
        mode.ifPresent(BoardMode::end);
        mode = on ? Optional.of(new BoardMode(board, dashboard, this)) : Optional.empty();
        view.tools().editing(on);
    }

    @Override
    public void edit(boolean wanted) {
        on = wanted;
        view.show();
    }

    /**
     * Changes the dashboard as one step of undo. One that is shipped becomes the program's own by that.
     *
     * @param label what the menu says about undoing it
     */
    void change(String label, Consumer<Dashboard> work) {
        edits().ifPresent(edits -> {
            Dashboard shown = view.current();
            Dashboard changed = EcoreUtil.copy(shown);
            if (shown.eContainer() == null) {
                changed = Dashboards.own(shown);
                work.accept(changed);
                edits.run(label, List.of(edits.adding(program(), Literals.PROGRAM__DASHBOARDS, List.of(changed))));
            } else {
                work.accept(changed);
                edits.run(label, new DashboardChange(edits, shown, changed).steps());
            }
        });
    }

    /** How somebody reads the title of a dashboard. */
    private static String name(Dashboard dashboard) {
        return DashboardNames.of(dashboard, Locale.getDefault());
    }

    @Override
    public void back() {
        view.back();
    }

    @Override
    public void fullScreen() {
        view.panes().stream().findFirst().ifPresent(view::fullScreen);
    }

    @Override
    public void add() {
        new WidgetDialog(shell(), kinds).ask()
                .ifPresent(widget -> change(Messages.Edit_add, dashboard -> BoardMoves.append(dashboard, widget)));
    }

    /** Changes what a widget shows; it keeps its place and its size. */
    void settle(int number) {
        DashboardWidget widget = BoardMoves.widget(view.current(), number);
        FigureContext context = DeskFigure.context(view.store().orElseThrow());
        kinds.find(widget.getKind()).flatMap(kind -> new WidgetSettings(shell(), widget, kind, context).ask())
                .ifPresent(wanted -> change(Messages.Edit_settings,
                        dashboard -> EcoreUtil.replace(BoardMoves.widget(dashboard, number), wanted)));
    }

    @Override
    public void describe() {
        Dashboard shown = view.current();
        InputDialog dialog = new InputDialog(shell(), Messages.Describe_title, Messages.Describe_why, name(shown),
                text -> text.isBlank() ? Messages.Describe_blank : null);
        if (dialog.open() == Window.OK) {
            change(Messages.Edit_name, dashboard -> entitle(dashboard, dialog.getValue().strip()));
        }
    }

    /** In the language of whoever does it; a title in the other language would say something else then. */
    private static void entitle(Dashboard dashboard, String title) {
        if (Languages.isJapanese(Locale.getDefault()) || dashboard.getTitleEn() == null) {
            dashboard.setTitle(title);
            dashboard.setTitleEn(null);
        } else {
            dashboard.setTitleEn(title);
        }
    }

    @Override
    public void duplicate() {
        take(Dashboards.duplicate(view.current(), view.dashboards()), NLS.bind(Messages.Edit_duplicate, name(view.current())));
    }

    /** Of a dashboard that is shipped the shipped one comes back. */
    @Override
    public void discard() {
        edits().ifPresent(edits -> edits.delete(List.of(view.current())));
    }

    @Override
    public void exportFile() {
        exchange.write(shell(), view.current());
    }

    @Override
    public void importFile() {
        exchange.read(shell()).ifPresent(read -> {
            boolean taken =
                    view.dashboards().stream()
                            .anyMatch(other -> other.eContainer() != null && Objects.equals(other.getCode(), read.getCode()));
            take(taken ? Dashboards.duplicate(read, view.dashboards()) : Dashboards.own(read), NLS.bind(Messages.Edit_import, name(read)));
        });
    }

    @Override
    public boolean isPrintable() {
        return !figures().isEmpty();
    }

    @Override
    public void print() {
        new FigurePrinting(shell()).print(name(view.current()), figures());
    }

    private List<Figure> figures() {
        return view.panes().stream().flatMap(pane -> pane.figure().stream()).toList();
    }

    private void take(Dashboard added, String label) {
        edits().ifPresent(edits -> {
            edits.run(label, List.of(edits.adding(program(), Literals.PROGRAM__DASHBOARDS, List.of(added))));
            view.show(view.state().on(added.getCode()));
        });
    }

    private Optional<Edits> edits() {
        return view.store().filter(open -> view.isReady()).map(open -> new Edits(open.domain()));
    }

    private Program program() {
        return view.store().orElseThrow().program();
    }

    private Shell shell() {
        return view.getSite().getShell();
    }
}
