package org.rashinban.ui.grid.table;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.LayerUtil;
import org.eclipse.swt.graphics.Rectangle;
import org.rashinban.ui.grid.table.Cursor.Cell;

/** Where cells are on the screen, in pixels of the table. */
final class CellPlaces {

    private static final int FILTER_ROW = 1;

    private final GridTable table;
    private final GridLayers layers;
    private final Cursor cursor;

    CellPlaces(GridTable table, GridLayers layers, Cursor cursor) {
        this.table = table;
        this.layers = layers;
        this.cursor = cursor;
    }

    /** Of a cell at a position of the selection; empty while it is out of sight. */
    Optional<Rectangle> bounds(int column, int row) {
        OptionalInt across =
                shown(table.getColumnCount(), place -> LayerUtil.convertColumnPosition(table, place, layers.selection()) == column);
        OptionalInt down = shown(table.getRowCount(), place -> LayerUtil.convertRowPosition(table, place, layers.selection()) == row);
        return across.isEmpty() || down.isEmpty() ? Optional.empty() : inSight(across.getAsInt(), down.getAsInt());
    }

    /** Of the filter above a column. */
    Optional<Rectangle> filter(int column) {
        OptionalInt across =
                shown(table.getColumnCount(), place -> LayerUtil.convertColumnPosition(table, place, layers.selection()) == column);
        return across.isEmpty() ? Optional.empty() : inSight(across.getAsInt(), FILTER_ROW);
    }

    /** Only what is in sight has a place in the table: there are few to ask. */
    private static OptionalInt shown(int count, IntPredicate wanted) {
        return IntStream.range(1, count).filter(wanted).findFirst();
    }

    private Optional<Rectangle> inSight(int column, int row) {
        Rectangle bounds = column < 1 || row < 1 ? null : table.getBoundsByPosition(column, row);
        return Optional.ofNullable(bounds).filter(cell -> cell.width > 0 && cell.height > 0 && cell.intersects(table.getClientArea()));
    }

    Optional<Cell> cellAt(int x, int y) {
        LabelStack region = table.getRegionLabelsByXY(x, y);
        if (region == null || !region.hasLabel(GridRegion.BODY)) {
            return Optional.empty();
        }
        int row = LayerUtil.convertRowPosition(table, table.getRowPositionByY(y), layers.selection());
        return columnAt(x).flatMap(column -> cursor.at(column, row));
    }

    /** The position of the column below a pointer. */
    Optional<Integer> columnAt(int x) {
        int column = LayerUtil.convertColumnPosition(table, table.getColumnPositionByX(x), layers.selection());
        return column < 0 ? Optional.empty() : Optional.of(column);
    }
}
