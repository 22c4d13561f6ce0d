package org.rashinban.ui.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.rashinban.ui.grid.data.GridColumn;

/**
 * A ledger (台帳): which objects it lists, and what of them.
 *
 * @param id       by which its arrangement is remembered
 * @param empty    what is said where nothing is listed yet
 * @param frozen   how many columns stay at the left
 * @param time     of which time it shows the entries
 * @param addition how an entry is added; empty where entries come from elsewhere
 */
record Register(String id, String title, String empty, int frozen, Time time, Function<Scope, List<? extends EObject>> rows,
        Function<Scope, List<GridColumn>> columns, Optional<Addition> addition) {

    /** Whether one chooses a time first, and of what length. */
    enum Time {
        ALL, YEAR, PART
    }

    /**
     * @param type what is added
     * @param home where a new entry goes that is added beside a selected one, or beside nothing
     */
    record Addition(EClass type, Home home) {
    }

    /** The object that is to contain a new entry; empty if one must be selected first. */
    interface Home {

        Optional<EObject> of(Scope scope, Optional<EObject> selected);
    }
}
