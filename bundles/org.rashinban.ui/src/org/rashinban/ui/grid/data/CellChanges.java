package org.rashinban.ui.grid.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.rashinban.ui.grid.cell.Reading;

/** Changes of one or many cells as one command: all of them or none. */
public final class CellChanges {

    /** A cell that could not be written, what was to go there, and why not. */
    public record Refusal(EObject row, GridColumn column, String typed, String why) {
    }

    private record Change(EObject row, GridColumn column, Optional<Object> value) {
    }

    private final List<Change> changes = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /** What was typed or pasted; a blank empties the cell. What stands there already changes nothing. */
    public void type(EObject row, GridColumn column, String typed) {
        Optional<String> lock = column.locked(row);
        if (column.text(row).equals(typed) || typed.isBlank() && column.value(row).isEmpty()) {
            return;
        }
        if (lock.isPresent()) {
            refusals.add(new Refusal(row, column, typed, lock.get()));
            return;
        }
        switch (typed.isBlank() ? new Reading.Value(Optional.empty()) : column.kind().read(row, typed)) {
            case Reading.Value read -> put(row, column, read.value());
            case Reading.Unreadable unreadable -> refusals.add(new Refusal(row, column, typed, unreadable.why()));
        }
    }

    /** Empties a cell; those that are locked are left alone. */
    public void clear(EObject row, GridColumn column) {
        if (column.locked(row).isEmpty() && column.value(row).isPresent()) {
            put(row, column, Optional.empty());
        }
    }

    /** A value that is known already; a locked cell refuses it. */
    public void put(EObject row, GridColumn column, Optional<Object> value) {
        if (column.value(row).equals(value)) {
            return;
        }
        Optional<String> lock = column.locked(row);
        if (lock.isPresent()) {
            refusals.add(new Refusal(row, column, value.map(known -> column.kind().text(row, known)).orElse(""), lock.get())); //$NON-NLS-1$
        } else {
            changes.add(new Change(row, column, value));
        }
    }

    /** Something that was to be typed where there is no cell. */
    public void refuse(String typed, String why) {
        refusals.add(new Refusal(null, null, typed, why));
    }

    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** One command for all; must not be asked for while something is refused. */
    public void apply(EditingDomain domain, String label) {
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("Some cells are refused"); //$NON-NLS-1$
        }
        if (!changes.isEmpty()) {
            domain.getCommandStack().execute(command(domain, label));
        }
    }

    /** The same as a step to be run as one with others. */
    public CompoundCommand command(EditingDomain domain, String label) {
        CompoundCommand all = new CompoundCommand(label);
        changes.forEach(change -> all.append(change.column().change(domain, change.row(), change.value())));
        return all;
    }
}
