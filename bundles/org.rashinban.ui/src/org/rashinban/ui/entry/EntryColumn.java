package org.rashinban.ui.entry;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.entry.Drafting;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.data.GridColumn;

/**
 * Something that a department says about a value. The value is made when the first of its cells is filled.
 *
 * @param unfit why nothing of the kind is said about a value of this sort; empty if it is
 */
record EntryColumn(String id, String title, CellKind kind, int chars, Function<EntryRow, Optional<Object>> shown,
        Function<EntryRow, Optional<String>> unfit, Entry entry) implements GridColumn {

    /** What becomes of a row when something is entered. */
    interface Entry {

        void enter(EntryRow row, Optional<Object> value);
    }

    /** It becomes part of the answer. */
    record Said(Saying saying) implements Entry {

        @Override
        public void enter(EntryRow row, Optional<Object> value) {
            Drafting.change(row.kpi(), row.period(), before -> saying.said(row, before, value));
        }
    }

    /** How an answer reads when something else is said in the column. */
    interface Saying {

        Answer said(EntryRow row, Answer before, Optional<Object> value);
    }

    /** The same with something done after each entry, as part of the same step. */
    EntryColumn then(Consumer<EntryRow> more) {
        return new EntryColumn(id, title, kind, chars, shown, unfit, (row, value) -> {
            entry.enter(row, value);
            more.accept(row);
        });
    }

    @Override
    public Optional<Object> value(EObject row) {
        return shown.apply((EntryRow) row);
    }

    @Override
    public Optional<String> locked(EObject row) {
        return EntryLocks.row((EntryRow) row).or(() -> unfit.apply((EntryRow) row));
    }

    @Override
    public Command change(EditingDomain domain, EObject row, Optional<Object> value) {
        return new KpiChange(((EntryRow) row).kpi(), title, () -> entry.enter((EntryRow) row, value));
    }
}
