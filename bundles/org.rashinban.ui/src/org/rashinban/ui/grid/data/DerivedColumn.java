package org.rashinban.ui.grid.data;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.rashinban.ui.grid.cell.CellKind;

/** A column that only shows what follows from its rows. */
public record DerivedColumn(String id, String title, CellKind kind, int chars, Function<EObject, Optional<Object>> derived, String why)
        implements
        GridColumn {

    @Override
    public Optional<Object> value(EObject row) {
        return derived.apply(row);
    }

    @Override
    public Optional<String> locked(EObject row) {
        return Optional.of(why);
    }

    @Override
    public Command change(EditingDomain domain, EObject row, Optional<Object> value) {
        return UnexecutableCommand.INSTANCE;
    }
}
