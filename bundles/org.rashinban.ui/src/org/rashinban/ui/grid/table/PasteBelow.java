package org.rashinban.ui.grid.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.rashinban.ui.grid.data.CellChanges;
import org.rashinban.ui.grid.data.Deferred;

/**
 * Adds rows and fills them, as one step or not at all. What is typed can be read only once the rows stand where they belong: on that depend their
 * units and whether they are locked.
 */
final class PasteBelow {

    private final MoreRows.Made below;
    private final String label;
    private final Supplier<CellChanges> typed;
    private List<CellChanges.Refusal> refusals = List.of();

    PasteBelow(MoreRows.Made below, String label, Supplier<CellChanges> typed) {
        this.below = below;
        this.label = label;
        this.typed = typed;
    }

    /** What could not be read; then nothing was changed. */
    Optional<List<CellChanges.Refusal>> run(Optional<EditingDomain> domain) {
        domain.ifPresent(known -> {
            CompoundCommand all = new CompoundCommand(label);
            all.append(below.adding());
            all.append(new Deferred(() -> filling(known)));
            known.getCommandStack().execute(all);
        });
        return Optional.of(refusals).filter(some -> !some.isEmpty());
    }

    private Command filling(EditingDomain domain) {
        CellChanges changes = typed.get();
        refusals = changes.refusals();
        if (!refusals.isEmpty()) {
            throw new AbortExecutionException();
        }
        return changes.isEmpty() ? IdentityCommand.INSTANCE : changes.command(domain, label);
    }
}
