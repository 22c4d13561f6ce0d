package org.rashinban.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.rashinban.core.dashboard.DashboardNames;
import org.rashinban.core.dashboard.WidgetKinds;
import org.rashinban.model.Dashboard;
import org.rashinban.model.DashboardRow;
import org.rashinban.model.DashboardWidget;
import org.rashinban.ui.theme.Screen;
import org.rashinban.ui.theme.StyleClass;
import org.rashinban.ui.widgets.WidgetId;

/** The widgets of one dashboard. */
final class Board {

    private final Dashboard dashboard;
    private final Composite control;
    private final BoardLayout layout = new BoardLayout();
    private final WidgetKinds kinds;
    private final BoardData data;
    private final List<WidgetPane> panes = new ArrayList<>();

    /**
     * @param prepare told every widget that is made
     * @param fit     asked for when a row may need another height
     */
    Board(Composite parent, Dashboard dashboard, WidgetKinds kinds, BoardData data, Consumer<WidgetPane> prepare, Runnable fit) {
        this.dashboard = EcoreUtil.copy(dashboard);
        this.kinds = kinds;
        this.data = data;
        control = StyleClass.PAGE.on(new Canvas(parent, SWT.NONE));
        control.setLayout(layout);
        control.setVisible(false);
        WidgetId.set(control, "board.widgets"); //$NON-NLS-1$
        for (DashboardRow row : dashboard.getRows()) {
            layout.add(row.getHeight(), row.getWidgets().stream().map(this::pane).toList());
        }
        panes.forEach(prepare);
        panes.forEach(pane -> pane.onOtherNeed(() -> {
            fit.run();
            panes.forEach(WidgetPane::redraw);
        }));
    }

    private WidgetPane pane(DashboardWidget widget) {
        String title = DashboardNames.stated(widget, Locale.getDefault()).or(() -> kinds.find(widget.getKind())
                .map(kind -> kind.title(widget).in(Locale.getDefault()))).orElse(""); //$NON-NLS-1$
        WidgetPane pane = new WidgetPane(control, widget, title, panes.size() + 1, data);
        panes.add(pane);
        return pane;
    }

    /** Whether the same widgets stand in the same places there. */
    boolean isOf(Dashboard other) {
        return EcoreUtil.equals(dashboard, other);
    }

    Composite control() {
        return control;
    }

    List<WidgetPane> panes() {
        return List.copyOf(panes);
    }

    /** @param height of the window in which it is to be seen */
    Point size(int height) {
        layout.window(height, Screen.of(control).letters().scale());
        return control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    }

    void show(Function<DashboardWidget, WidgetRequest> request) {
        Screen screen = Screen.of(control);
        panes.forEach(pane -> pane.show(request.apply(pane.widget()), screen));
    }

    /** Lets its edges be dragged. */
    BoardEdges edges(Consumer<BoardSize> resized) {
        return new BoardEdges(control, layout, resized);
    }

    /** Out of sight; what is still being made for it is wanted no more. */
    void hide() {
        control.setVisible(false);
        panes.forEach(WidgetPane::rest);
    }
}
