package org.rashinban.ui.grid.cell;

import java.util.Comparator;

import org.eclipse.emf.ecore.EObject;

/** A year of the calendar, which is a name and no quantity: no thousands are parted in it. */
public record YearKind() implements CellKind {

    @Override
    public String text(EObject row, Object value) {
        return value.toString();
    }

    @Override
    public Reading read(EObject row, String typed) {
        return NumberKind.INTEGER.read(row, typed);
    }

    @Override
    public boolean isNumeric() {
        return true;
    }

    @Override
    public Comparator<Object> order() {
        return NumberKind.INTEGER.order();
    }
}
