package org.rashinban.ui.grid.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/** Makes rows for what is pasted below the last one. */
@FunctionalInterface
public interface MoreRows {

    /**
     * @param made   in the order in which they are filled
     * @param adding makes them rows of the grid
     */
    record Made(List<EObject> made, Command adding) {
    }

    /** Empty where none can be added beside this row. */
    Optional<Made> make(int count, EObject beside);
}
