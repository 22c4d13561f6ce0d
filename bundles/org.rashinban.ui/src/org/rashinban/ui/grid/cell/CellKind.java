package org.rashinban.ui.grid.cell;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** How values of one sort are written in a cell, read from what people type, and put in order. */
public interface CellKind {

    /** As it stands in the cell; never asked for a missing value. */
    String text(EObject row, Object value);

    /** As it is offered for change, so that {@link #read} takes it for the same value. */
    default String entry(EObject row, Object value) {
        return text(row, value);
    }

    /** @param typed not blank */
    Reading read(EObject row, String typed);

    /** All that can be typed, where that is a list to choose from; else nothing. */
    default List<String> choices(EObject row) {
        return List.of();
    }

    /** Whether it is written to the right, so that digits stand below digits. */
    default boolean isNumeric() {
        return false;
    }

    /** Whether the cell shows a text that may have several lines. */
    default boolean isLong() {
        return false;
    }

    /** Of two values of this sort. */
    default Comparator<Object> order() {
        return Comparator.comparing(value -> text(null, value), new NaturalOrder());
    }
}
