package org.rashinban.ui.entry;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.SWT;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.PeriodKind;
import org.rashinban.ui.grid.cell.TextKind;
import org.rashinban.ui.grid.data.GridColumn;

/** What stands beside the values for reading, in a colour of the theme where that helps. */
record ShownColumn(String id, String title, CellKind kind, int chars, int alignment,
        Function<EntryRow, Optional<Object>> shown, Function<EntryRow, Optional<String>> ink) implements GridColumn {

    static ShownColumn text(String id, String title, int chars, Function<EntryRow, Optional<String>> text) {
        return coloured(id, title, chars, text, row -> Optional.empty());
    }

    /** The digits of numbers below one another. */
    static ShownColumn right(String id, String title, int chars, Function<EntryRow, Optional<String>> text) {
        return new ShownColumn(id, title, new TextKind(true), chars, SWT.RIGHT, row -> text.apply(row).map(Object.class::cast),
                row -> Optional.empty());
    }

    static ShownColumn period() {
        return new ShownColumn("period", Messages.Entry_period, new PeriodKind(), 18, SWT.LEFT, row -> Optional.of(row.period()), //$NON-NLS-1$
                row -> Optional.empty());
    }

    static ShownColumn coloured(String id, String title, int chars, Function<EntryRow, Optional<String>> text,
            Function<EntryRow, Optional<String>> ink) {
        return new ShownColumn(id, title, new TextKind(true), chars, SWT.LEFT, row -> text.apply(row).map(Object.class::cast), ink);
    }

    @Override
    public Optional<Object> value(EObject row) {
        return shown.apply((EntryRow) row).filter(value -> !value.equals("")); //$NON-NLS-1$
    }

    @Override
    public Optional<String> locked(EObject row) {
        return EntryLocks.row((EntryRow) row).or(() -> Optional.of(Messages.Entry_shown));
    }

    @Override
    public Optional<String> colour(EObject row) {
        return ink.apply((EntryRow) row);
    }

    @Override
    public Command change(EditingDomain domain, EObject row, Optional<Object> value) {
        return UnexecutableCommand.INSTANCE;
    }
}
