package org.rashinban.ui.grid.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;

/** Typing into the filter of a column; the rows follow letter by letter. */
record FilterTarget(Grid grid, CellPlaces places, int columnPosition, String text) implements EntryTarget {

    @Override
    public Optional<Rectangle> bounds() {
        return places.filter(columnPosition);
    }

    @Override
    public boolean isLong() {
        return false;
    }

    @Override
    public List<String> choices() {
        return List.of();
    }

    @Override
    public void typing(String typed) {
        grid.filter(grid.columnIndex(columnPosition), typed);
    }

    @Override
    public Optional<String> accept(String typed) {
        typing(typed);
        return Optional.empty();
    }
}
