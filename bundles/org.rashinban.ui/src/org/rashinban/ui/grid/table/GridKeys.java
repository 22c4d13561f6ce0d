package org.rashinban.ui.grid.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** What the keys do in a grid. */
final class GridKeys {

    private final GridTable table;
    private final CellEntry entry;
    private final Cursor cursor;
    private final GridActions actions;

    GridKeys(GridTable table, CellEntry entry, Cursor cursor, GridActions actions) {
        this.table = table;
        this.entry = entry;
        this.cursor = cursor;
        this.actions = actions;
        Text text = entry.control();
        text.addListener(SWT.KeyDown, this::pressed);
        text.addListener(SWT.Traverse, this::traversed);
    }

    private void pressed(Event event) {
        if (entry.isChoosing()) {
            return;
        }
        if (entry.isOpen() ? ofEntry(event) : ofGrid(event)) {
            event.doit = false;
        }
    }

    /** True if the key has done its work. */
    private boolean ofEntry(Event event) {
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (alt && entry.isLong()) {
                    entry.insertLine();
                } else if (entry.commit()) {
                    cursor.move(0, shift ? -1 : 1);
                }
                return true;
            }
            case SWT.TAB -> {
                if (entry.commit()) {
                    cursor.step(shift ? -1 : 1);
                }
                return true;
            }
            case SWT.ESC -> {
                entry.cancel();
                return true;
            }
            case SWT.ARROW_UP, SWT.ARROW_DOWN -> {
                if (entry.isChanging() || entry.isLong() || alt) {
                    return false;
                }
                if (entry.commit()) {
                    cursor.move(0, event.keyCode == SWT.ARROW_UP ? -1 : 1);
                }
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    private boolean ofGrid(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && actions.shortcut(event)) {
            return true;
        }
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> cursor.move(0, shift ? -1 : 1);
            case SWT.TAB -> cursor.step(shift ? -1 : 1);
            case SWT.F2 -> entry.change();
            case SWT.DEL -> actions.clear();
            case SWT.BS -> entry.open();
            case SWT.ESC -> {
                return true;
            }
            default -> {
                return others(event);
            }
        }
        return true;
    }

    private boolean others(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.ALT) != 0) {
            entry.choose();
            return true;
        }
        if (CellEntry.begins(event)) {
            if (event.character != 0 && actions.quick(event.character)) {
                return true;
            }
            entry.open();
            // Without anything to type into, the key would be left behind in the field.
            return !entry.isOpen();
        }
        // Arrows, pages, home and end move the selection; the table knows how.
        Event forwarded = new Event();
        forwarded.keyCode = event.keyCode;
        forwarded.character = event.character;
        forwarded.stateMask = event.stateMask;
        forwarded.keyLocation = event.keyLocation;
        forwarded.time = event.time;
        forwarded.doit = true;
        table.notifyListeners(SWT.KeyDown, forwarded);
        return true;
    }

    /** Tab goes through the cells and leaves the grid behind the last one; with Control it leaves at once. */
    private void traversed(Event event) {
        boolean control = (event.stateMask & SWT.CTRL) != 0;
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = control || !entry.isOpen() && isAtEnd(event.detail);
            case SWT.TRAVERSE_RETURN, SWT.TRAVERSE_ESCAPE -> event.doit = false;
            default -> {
                // Pages and mnemonics are no business of the grid.
            }
        }
    }

    private boolean isAtEnd(int detail) {
        return cursor.isAtEnd(detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
    }
}
