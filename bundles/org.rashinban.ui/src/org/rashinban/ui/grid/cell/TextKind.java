package org.rashinban.ui.grid.cell;

import org.eclipse.emf.ecore.EObject;

/** A text as written. */
public record TextKind(boolean isLong) implements CellKind {

    @Override
    public String text(EObject row, Object value) {
        return value.toString();
    }

    @Override
    public Reading read(EObject row, String typed) {
        return Reading.Value.of(typed.strip());
    }
}
