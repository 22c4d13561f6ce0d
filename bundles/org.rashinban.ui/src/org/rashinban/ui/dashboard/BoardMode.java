package org.rashinban.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Widget;
import org.rashinban.model.Dashboard;
import org.rashinban.model.DashboardRow;
import org.rashinban.model.DashboardWidget;
import org.rashinban.ui.theme.StyleClass;
import org.rashinban.ui.widgets.WidgetId;

/** The mode in which widgets are moved, resized and removed: each has a bar above it. */
final class BoardMode {

    private static final int STEP = 10;

    private final BoardEditing editing;
    private final List<WidgetPane> panes;
    private final List<DropTarget> targets = new ArrayList<>();
    private final Optional<BoardEdges> edges;

    BoardMode(BoardPane board, Dashboard dashboard, BoardEditing editing) {
        this.editing = editing;
        panes = board.panes();
        for (int at = 0; at < panes.size(); at++) {
            int number = at;
            WidgetPane pane = panes.get(at);
            pane.header(parent -> header(parent, pane, number));
        }
        edges = board.edges(size -> editing.change(Messages.Edit_size, changed -> BoardMoves.size(changed, size)));
    }

    void end() {
        edges.ifPresent(BoardEdges::dispose);
        targets.forEach(Widget::dispose);
        panes.stream().filter(pane -> !pane.control().isDisposed()).forEach(WidgetPane::withoutHeader);
    }

    private Composite header(Composite parent, WidgetPane pane, int number) {
        Composite header = StyleClass.PAGE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(8).spacing(2, 0).margins(4, 1).applyTo(header);
        Label grip = WidgetId.set(new Label(header, SWT.NONE), "board.grip" + (number + 1)); //$NON-NLS-1$
        grip.setText("✥ " + pane.title().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        grip.setToolTipText(Messages.Edit_dragHint);
        grip.setCursor(parent.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(grip);
        button(header, "◂", Messages.Edit_narrower, () -> share(number, -1)); //$NON-NLS-1$
        button(header, "▸", Messages.Edit_wider, () -> share(number, 1)); //$NON-NLS-1$
        button(header, "▴", Messages.Edit_lower, () -> height(number, -STEP)); //$NON-NLS-1$
        button(header, "▾", Messages.Edit_higher, () -> height(number, STEP)); //$NON-NLS-1$
        WidgetId.set(button(header, "…", Messages.Edit_settings, () -> editing.settle(number)), "board.settings" + (number + 1)); //$NON-NLS-1$ //$NON-NLS-2$
        WidgetId.set(button(header, "×", Messages.Edit_remove, //$NON-NLS-1$
                () -> editing.change(Messages.Edit_remove,
                        dashboard -> BoardMoves.remove(dashboard, BoardMoves.widget(dashboard, number)))),
                "board.remove" + (number + 1)); //$NON-NLS-1$
        BoardDrag.source(grip, number);
        targets.add(BoardDrag.target(header, this::drop, number));
        targets.add(BoardDrag.target(pane.canvas().canvas(), this::drop, number));
        return header;
    }

    private void drop(int dragged, int onto, BoardMoves.Side side) {
        editing.change(Messages.Edit_move, dashboard -> BoardMoves.move(dashboard, BoardMoves.widget(dashboard, dragged),
                BoardMoves.widget(dashboard, onto), side));
    }

    private void share(int number, int more) {
        editing.change(Messages.Edit_size, dashboard -> {
            DashboardWidget widget = BoardMoves.widget(dashboard, number);
            BoardMoves.share(widget, widget.getShare() + more);
        });
    }

    private void height(int number, int more) {
        editing.change(Messages.Edit_size, dashboard -> {
            DashboardRow row = (DashboardRow) BoardMoves.widget(dashboard, number).eContainer();
            BoardMoves.height(row, row.getHeight() + more);
        });
    }

    private static Button button(Composite header, String sign, String meaning, Runnable action) {
        Button button = new Button(header, SWT.PUSH | SWT.FLAT);
        button.setText(sign);
        button.setToolTipText(meaning);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
