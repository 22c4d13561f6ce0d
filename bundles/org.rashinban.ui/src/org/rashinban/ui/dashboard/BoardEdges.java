package org.rashinban.ui.dashboard;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Lets the edges between widgets and below rows be dragged; the buttons above the widgets do the same for the keyboard. */
final class BoardEdges {

    private static final int[] EVENTS = {SWT.MouseMove, SWT.MouseDown, SWT.MouseUp, SWT.MouseExit};

    private final Composite board;
    private final BoardLayout layout;
    private final Consumer<BoardSize> resized;
    private final Listener listener = this::heard;
    private Optional<Drag> drag = Optional.empty();

    private record Drag(BoardEdge edge, BoardSize before, Point from) {

        BoardSize at(Event event) {
            return edge.dragged(before, new Point(event.x - from.x, event.y - from.y));
        }
    }

    /** @param resized told the new size once the edge is let go */
    BoardEdges(Composite board, BoardLayout layout, Consumer<BoardSize> resized) {
        this.board = board;
        this.layout = layout;
        this.resized = resized;
        for (int event : EVENTS) {
            board.addListener(event, listener);
        }
    }

    void dispose() {
        if (!board.isDisposed()) {
            for (int event : EVENTS) {
                board.removeListener(event, listener);
            }
            board.setCursor(null);
        }
    }

    private void heard(Event event) {
        switch (event.type) {
            case SWT.MouseDown -> drag = edge(event).filter(edge -> event.button == 1)
                    .map(edge -> new Drag(edge, layout.sizes().get(edge.row()), new Point(event.x, event.y)));
            case SWT.MouseMove -> drag.ifPresentOrElse(held -> imagine(held.at(event)), () -> cursor(edge(event)));
            case SWT.MouseUp -> drag.ifPresent(held -> release(held, held.at(event)));
            default -> {
                if (drag.isEmpty()) {
                    board.setCursor(null);
                }
            }
        }
    }

    private void release(Drag held, BoardSize wanted) {
        drag = Optional.empty();
        if (wanted.equals(held.before())) {
            imagine(wanted);
        } else {
            resized.accept(wanted);
        }
    }

    private void imagine(BoardSize size) {
        if (!layout.sizes().get(size.row()).equals(size)) {
            layout.imagine(size);
            board.layout(true);
        }
    }

    private void cursor(Optional<BoardEdge> edge) {
        board.setCursor(edge.map(found -> board.getDisplay().getSystemCursor(found.cursor())).orElse(null));
    }

    private Optional<BoardEdge> edge(Event event) {
        return layout.edges(board.getClientArea().width).stream().filter(edge -> edge.place().contains(event.x, event.y)).findFirst();
    }
}
