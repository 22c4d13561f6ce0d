package org.rashinban.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.rashinban.core.dashboard.DashboardNames;
import org.rashinban.core.dashboard.WidgetKinds;
import org.rashinban.model.Dashboard;
import org.rashinban.model.DashboardRow;
import org.rashinban.model.DashboardWidget;
import org.rashinban.ui.theme.Screen;
import org.rashinban.ui.theme.StyleClass;

/** The widgets of a dashboard, scrolled where they are more than the window shows. */
final class BoardPane {

    private static final int STEP = 40;

    private final ScrolledComposite scroll;
    private final Composite board;
    private final BoardLayout layout = new BoardLayout();
    private final WidgetKinds kinds;
    private final BoardData data;
    private final Consumer<WidgetPane> prepare;
    private final List<WidgetPane> panes = new ArrayList<>();
    private Optional<Dashboard> shown = Optional.empty();

    /** @param prepare told every widget that is made */
    BoardPane(Composite parent, WidgetKinds kinds, BoardData data, Consumer<WidgetPane> prepare) {
        this.kinds = kinds;
        this.data = data;
        this.prepare = prepare;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.getVerticalBar().setIncrement(STEP);
        board = StyleClass.PAGE.on(new Composite(scroll, SWT.NONE));
        board.setLayout(layout);
        scroll.setContent(board);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    ScrolledComposite control() {
        return scroll;
    }

    Composite board() {
        return board;
    }

    List<WidgetPane> panes() {
        return List.copyOf(panes);
    }

    /** Makes the widgets anew where they are not the same ones in the same places. */
    void show(Dashboard dashboard, Function<DashboardWidget, WidgetRequest> request) {
        if (shown.filter(before -> EcoreUtil.equals(before, dashboard)).isEmpty()) {
            build(dashboard);
        }
        Screen screen = Screen.of(board);
        panes.forEach(pane -> pane.show(request.apply(pane.widget()), screen));
    }

    /** @param why there is nothing to be seen */
    void clear(String why) {
        panes.forEach(pane -> pane.clear(why));
    }

    private void build(Dashboard dashboard) {
        shown = Optional.of(EcoreUtil.copy(dashboard));
        board.setRedraw(false);
        try {
            panes.forEach(pane -> pane.control().dispose());
            panes.clear();
            layout.clear();
            for (DashboardRow row : dashboard.getRows()) {
                List<WidgetPane> made = row.getWidgets().stream().map(this::pane).toList();
                layout.add(row.getHeight(), made);
            }
            fit();
        } finally {
            board.setRedraw(true);
        }
        scroll.setOrigin(0, 0);
    }

    private WidgetPane pane(DashboardWidget widget) {
        String title = DashboardNames.stated(widget, Locale.getDefault()).or(() -> kinds.find(widget.getKind())
                .map(kind -> kind.title(widget).in(Locale.getDefault()))).orElse(""); //$NON-NLS-1$
        WidgetPane pane = new WidgetPane(board, widget, title, panes.size() + 1, data);
        panes.add(pane);
        prepare.accept(pane);
        return pane;
    }

    private void fit() {
        layout.window(scroll.getClientArea().height);
        scroll.setMinSize(board.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        board.layout(true);
    }
}
