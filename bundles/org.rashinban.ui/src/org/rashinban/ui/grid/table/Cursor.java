package org.rashinban.ui.grid.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.rashinban.ui.grid.data.GridColumn;
import org.rashinban.ui.grid.data.RowModel;

/** The selected cells of a grid and the one among them in which is typed. Positions are those that the user sees. */
final class Cursor {

    /** A cell that exists. */
    record Cell(int columnPosition, int rowPosition, GridColumn column, EObject row) {
    }

    private final GridLayers layers;
    private final RowModel rows;

    Cursor(GridLayers layers, RowModel rows) {
        this.layers = layers;
        this.rows = rows;
    }

    Optional<Cell> cell() {
        PositionCoordinate anchor = layers.selection().getSelectionAnchor();
        return at(anchor.getColumnPosition(), anchor.getRowPosition());
    }

    Optional<Cell> at(int column, int row) {
        return column < 0 || column >= layers.selection().getColumnCount() ? Optional.empty()
                : layers.row(row).map(object -> new Cell(column, row, layers.column(column), object));
    }

    /** Where the last row stands; -1 where there is none. */
    int lastPosition() {
        return rows.shown().size() - 1;
    }

    Optional<EObject> lastRow() {
        return layers.row(lastPosition());
    }

    /** From the top left to the bottom right. */
    List<Cell> cells() {
        return Arrays.stream(layers.selection().getSelectedCellPositions())
                .flatMap(position -> at(position.getColumnPosition(), position.getRowPosition()).stream())
                .sorted(Comparator.comparingInt(Cell::rowPosition).thenComparingInt(Cell::columnPosition)).toList();
    }

    Set<EObject> selectedRows() {
        Set<EObject> selected = new LinkedHashSet<>();
        cells().forEach(cell -> selected.add(cell.row()));
        return selected;
    }

    void move(int columns, int rowsDown) {
        cell().ifPresent(cell -> select(cell.columnPosition() + columns, cell.rowPosition() + rowsDown));
    }

    /** To the right or left, at the end of a row into the next one. */
    void step(int direction) {
        int columns = layers.selection().getColumnCount();
        if (!isAtEnd(direction)) {
            int place = place() + direction;
            select(place % columns, place / columns);
        }
    }

    /** Whether no cell follows in this direction. */
    boolean isAtEnd(int direction) {
        int place = place() + direction;
        return cell().isEmpty() || place < 0 || place >= layers.selection().getColumnCount() * rows.shown().size();
    }

    private int place() {
        return cell().map(cell -> cell.rowPosition() * layers.selection().getColumnCount() + cell.columnPosition()).orElse(-1);
    }

    void select(int column, int row) {
        int columns = layers.selection().getColumnCount();
        int count = rows.shown().size();
        if (columns > 0 && count > 0) {
            int to = Math.clamp(column, 0, columns - 1);
            int down = Math.clamp(row, 0, count - 1);
            layers.selection().doCommand(new SelectCellCommand(layers.selection(), to, down, false, false));
        }
    }

    /** The same cell, wherever its row now stands, if it is to be seen at all. */
    void stay(Cell cell) {
        select(cell.row(), cell.columnPosition());
    }

    /** A row in the column in which the cursor is, else in the first. */
    boolean select(EObject row) {
        return select(row, Math.max(0, layers.selection().getSelectionAnchor().getColumnPosition()));
    }

    private boolean select(EObject row, int column) {
        int position = rows.shown().indexOf(row);
        if (position >= 0) {
            select(column, position);
        }
        return position >= 0;
    }

    SelectionLayer layer() {
        return layers.selection();
    }
}
