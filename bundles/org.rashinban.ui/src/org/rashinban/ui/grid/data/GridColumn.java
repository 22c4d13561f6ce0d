package org.rashinban.ui.grid.data;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.SWT;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.ChoiceKind;
import org.rashinban.ui.grid.cell.Reading;

/** A column of a grid whose rows are objects of the model. */
public interface GridColumn {

    /** By which the column is remembered; unique in its grid. */
    String id();

    String title();

    CellKind kind();

    /** How wide it is at first, in characters of half width. */
    int chars();

    Optional<Object> value(EObject row);

    /** Why the cell of a row cannot be changed; empty if it can. */
    Optional<String> locked(EObject row);

    /**
     * What writes a value into the cell of a row.
     *
     * @param value none to empty the cell
     */
    Command change(EditingDomain domain, EObject row, Optional<Object> value);

    /** SWT.LEFT, SWT.CENTER or SWT.RIGHT. */
    default int alignment() {
        return kind().isNumeric() ? SWT.RIGHT : SWT.LEFT;
    }

    /** The value that a key sets at once, without a text being typed; empty if the key begins a text as usual. */
    default Optional<Reading.Value> quick(EObject row, char key) {
        return key == ' ' ? next(row) : Optional.empty();
    }

    /** Of two values the other one, as the space bar goes through them. */
    default Optional<Reading.Value> next(EObject row) {
        return kind() instanceof ChoiceKind choice && choice.values().size() == 2
                ? Optional.of(Reading.Value.of(choice.after(value(row))))
                : Optional.empty();
    }

    /** The colour of the theme in which a cell is written; empty for that of all texts. */
    default Optional<String> colour(EObject row) {
        return Optional.empty();
    }

    /** The part of the text that is marked in the cell, because something else stands there in another one; empty for none. */
    default Optional<Span> marked(EObject row) {
        return Optional.empty();
    }

    /** A part of a text: from one letter to before another. */
    record Span(int from, int to) {
    }

    default String text(EObject row) {
        return value(row).map(value -> kind().text(row, value)).orElse(""); //$NON-NLS-1$
    }
}
