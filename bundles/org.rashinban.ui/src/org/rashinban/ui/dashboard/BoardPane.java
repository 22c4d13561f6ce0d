package org.rashinban.ui.dashboard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.rashinban.core.dashboard.WidgetKinds;
import org.rashinban.model.Dashboard;
import org.rashinban.model.DashboardWidget;
import org.rashinban.ui.theme.StyleClass;

/**
 * The widgets of a dashboard, scrolled where they are more than the window shows. Those that were seen last are kept, so that going back
 * and forth between them takes no time.
 */
final class BoardPane {

    private static final int STEP = 40;
    private static final int KEPT = 3;

    private final ScrolledComposite scroll;
    private final Composite place;
    private final WidgetKinds kinds;
    private final BoardData data;
    private final Consumer<WidgetPane> prepare;
    /** The one that is seen first. */
    private final Deque<Board> boards = new ArrayDeque<>();

    /** @param prepare told every widget that is made */
    BoardPane(Composite parent, WidgetKinds kinds, BoardData data, Consumer<WidgetPane> prepare) {
        this.kinds = kinds;
        this.data = data;
        this.prepare = prepare;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.getVerticalBar().setIncrement(STEP);
        place = StyleClass.PAGE.on(new Composite(scroll, SWT.NONE));
        // The others get the size that the window has then when they are seen again.
        place.addListener(SWT.Resize, event -> seen().ifPresent(board -> board.control().setBounds(place.getClientArea())));
        scroll.setContent(place);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    ScrolledComposite control() {
        return scroll;
    }

    List<WidgetPane> panes() {
        return seen().map(Board::panes).orElse(List.of());
    }

    /** Lets the edges of the widgets that are seen be dragged. */
    Optional<BoardEdges> edges(Consumer<BoardSize> resized) {
        return seen().map(board -> board.edges(resized));
    }

    private Optional<Board> seen() {
        return Optional.ofNullable(boards.peekFirst());
    }

    /** Makes the widgets anew where they are not the same ones in the same places. */
    void show(Dashboard dashboard, Function<DashboardWidget, WidgetRequest> request) {
        Optional<Board> before = seen();
        Board board = boards.stream().filter(kept -> kept.isOf(dashboard)).findFirst()
                .orElseGet(() -> new Board(place, dashboard, kinds, data, prepare, this::fit));
        boards.remove(board);
        boards.addFirst(board);
        if (before.filter(board::equals).isPresent()) {
            board.show(request);
            return;
        }
        place.setRedraw(false);
        try {
            before.ifPresent(Board::hide);
            fit();
            board.show(request);
            board.control().setVisible(true);
        } finally {
            place.setRedraw(true);
        }
        scroll.setOrigin(0, 0);
        while (boards.size() > KEPT) {
            boards.removeLast().control().dispose();
        }
    }

    /** The data changed: everything is to be drawn anew, those out of sight when they are seen again. */
    void outdate() {
        boards.stream().flatMap(board -> board.panes().stream()).forEach(WidgetPane::outdate);
    }

    /** @param why there is nothing to be seen */
    void clear(String why) {
        while (boards.size() > 1) {
            boards.removeLast().control().dispose();
        }
        panes().forEach(pane -> pane.clear(why));
    }

    private void fit() {
        seen().ifPresent(board -> {
            scroll.setMinSize(board.size(scroll.getClientArea().height));
            board.control().setBounds(place.getClientArea());
            board.control().layout(true);
        });
    }
}
