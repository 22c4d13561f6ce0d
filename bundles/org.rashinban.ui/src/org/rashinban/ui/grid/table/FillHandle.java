package org.rashinban.ui.grid.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.ui.action.IDragMode;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IMouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.rashinban.ui.grid.table.Cursor.Cell;

/** The little square at the corner of the selection, to be drawn over the cells that are to be filled. */
final class FillHandle {

    private static final int SIZE = 7;

    private final Cursor cursor;
    private final CellPlaces places;
    private final GridActions actions;
    private List<Cell> drawn = List.of();

    FillHandle(GridTable table, Cursor cursor, CellPlaces places, GridActions actions) {
        this.cursor = cursor;
        this.places = places;
        this.actions = actions;
        table.addOverlayPainter((gc, layer) -> paint(gc));
    }

    void register(UiBindingRegistry bindings) {
        IMouseEventMatcher onHandle =
                (grid, event, labels) -> event.button == 1 && handle().map(square -> square.contains(event.x, event.y))
                        .orElse(false);
        bindings.registerFirstMouseDragMode(onHandle, new Drag());
        bindings.registerFirstMouseDownBinding(onHandle, (grid, event) -> {
            // Only to be drawn: the selection stays as it is.
        });
        IMouseEventMatcher hovering = (grid, event, labels) -> handle().map(square -> square.contains(event.x, event.y)).orElse(false);
        bindings.registerFirstMouseMoveBinding(hovering,
                (grid, event) -> grid.setCursor(grid.getDisplay().getSystemCursor(SWT.CURSOR_CROSS)),
                (grid, event) -> grid.setCursor(null));
    }

    private Optional<Rectangle> handle() {
        List<Cell> cells = cursor.cells();
        return cells.isEmpty() || !isRectangle(cells) ? Optional.empty()
                : places.bounds(cells.getLast().columnPosition(), cells.getLast().rowPosition())
                        .map(last -> new Rectangle(last.x + last.width - SIZE + 1, last.y + last.height - SIZE + 1, SIZE, SIZE));
    }

    private static boolean isRectangle(List<Cell> cells) {
        Cell first = cells.getFirst();
        Cell last = cells.getLast();
        return cells.size() == (last.columnPosition() - first.columnPosition() + 1) * (last.rowPosition() - first.rowPosition() + 1);
    }

    private void paint(GC gc) {
        handle().ifPresent(square -> {
            gc.setBackground(GridColors.mark());
            gc.fillRectangle(square);
        });
        if (!drawn.isEmpty()) {
            Optional<Rectangle> from = places.bounds(drawn.getFirst().columnPosition(), drawn.getFirst().rowPosition());
            Optional<Rectangle> to = places.bounds(drawn.getLast().columnPosition(), drawn.getLast().rowPosition());
            if (from.isPresent() && to.isPresent()) {
                gc.setForeground(GridColors.mark());
                gc.setLineStyle(SWT.LINE_DASH);
                gc.drawRectangle(from.get().union(to.get()));
                gc.setLineStyle(SWT.LINE_SOLID);
            }
        }
    }

    /** The selection grown to where the pointer is, down or to the right, whichever is farther. */
    private List<Cell> grown(List<Cell> from, Point pointer) {
        Optional<Cell> under = places.cellAt(pointer.x, pointer.y);
        if (under.isEmpty()) {
            return from;
        }
        Cell first = from.getFirst();
        Cell last = from.getLast();
        int right = under.get().columnPosition() - last.columnPosition();
        int down = under.get().rowPosition() - last.rowPosition();
        int lastColumn = right > down ? Math.max(last.columnPosition(), under.get().columnPosition()) : last.columnPosition();
        int lastRow = right > down ? last.rowPosition() : Math.max(last.rowPosition(), under.get().rowPosition());
        List<Cell> cells = new ArrayList<>();
        for (int row = first.rowPosition(); row <= lastRow; row++) {
            for (int column = first.columnPosition(); column <= lastColumn; column++) {
                cursor.at(column, row).ifPresent(cells::add);
            }
        }
        return cells;
    }

    private final class Drag implements IDragMode {

        private List<Cell> from = List.of();

        @Override
        public void mouseDown(NatTable grid, MouseEvent event) {
            from = cursor.cells();
        }

        @Override
        public void mouseMove(NatTable grid, MouseEvent event) {
            drawn = from.isEmpty() ? List.of() : grown(from, new Point(event.x, event.y));
            grid.redraw();
        }

        @Override
        public void mouseUp(NatTable grid, MouseEvent event) {
            List<Cell> into = new ArrayList<>(drawn);
            into.removeAll(from);
            drawn = List.of();
            grid.redraw();
            if (!into.isEmpty()) {
                actions.fill(from, into);
            }
        }
    }
}
