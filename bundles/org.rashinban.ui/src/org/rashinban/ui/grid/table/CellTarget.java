package org.rashinban.ui.grid.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.graphics.Rectangle;
import org.rashinban.ui.grid.data.CellChanges;
import org.rashinban.ui.grid.table.Cursor.Cell;

/** Typing into a cell. The row stays the one in which it began, wherever the rows move meanwhile. */
record CellTarget(Cell cell, CellPlaces places, EditingDomain domain) implements EntryTarget {

    @Override
    public Optional<Rectangle> bounds() {
        return places.bounds(cell.columnPosition(), cell.rowPosition());
    }

    @Override
    public String text() {
        return cell.column().value(cell.row()).map(value -> cell.column().kind().entry(cell.row(), value)).orElse(""); //$NON-NLS-1$
    }

    @Override
    public boolean isLong() {
        return cell.column().kind().isLong();
    }

    @Override
    public List<String> choices() {
        return cell.column().kind().choices(cell.row());
    }

    @Override
    public void typing(String text) {
        // A cell is written when its text is complete.
    }

    @Override
    public Optional<String> accept(String text) {
        CellChanges changes = new CellChanges();
        if (!text.equals(text())) {
            changes.type(cell.row(), cell.column(), text);
        }
        if (changes.refusals().isEmpty()) {
            changes.apply(domain, Messages.Grid_enter);
        }
        return changes.refusals().stream().findFirst().map(CellChanges.Refusal::why);
    }
}
