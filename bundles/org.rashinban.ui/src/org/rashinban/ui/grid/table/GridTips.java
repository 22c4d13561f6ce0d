package org.rashinban.ui.grid.table;

import java.util.Optional;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.rashinban.ui.grid.table.Cursor.Cell;

/** Shows the whole text of the cell below the pointer, and why it cannot be changed. */
final class GridTips extends DefaultToolTip {

    /** What is as short as this can be read in its cell. */
    private static final int SHORT = 3;

    private final CellPlaces places;

    GridTips(GridTable table, CellPlaces places, GridSpec spec) {
        super(table, NO_RECREATE, false);
        this.places = places;
        setPopupDelay(500);
        setShift(new Point(10, 10));
    }

    @Override
    protected Object getToolTipArea(Event event) {
        return places.cellAt(event.x, event.y).orElse(null);
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return !text(event).isEmpty() && super.shouldCreateToolTip(event);
    }

    @Override
    protected String getText(Event event) {
        return text(event);
    }

    private String text(Event event) {
        Optional<Cell> cell = places.cellAt(event.x, event.y);
        String text = cell.map(found -> found.column().text(found.row())).filter(found -> found.length() > SHORT).orElse(""); //$NON-NLS-1$
        String why = cell.flatMap(found -> found.column().locked(found.row())).orElse(""); //$NON-NLS-1$
        return text.isEmpty() || why.isEmpty() ? text + why : text + "\n\n" + why; //$NON-NLS-1$
    }
}
