package org.rashinban.ui.grid.cell;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.amount.AmountReader;
import org.rashinban.model.amount.AmountReading;

/**
 * An amount with its qualifiers.
 *
 * @param unit in which amounts of a row are; empty for any
 */
public record AmountKind(Function<EObject, String> unit) implements CellKind {

    @Override
    public String text(EObject row, Object value) {
        return AmountFormat.format((Amount) value, row == null ? "" : unit.apply(row), Locale.getDefault()); //$NON-NLS-1$
    }

    @Override
    public String entry(EObject row, Object value) {
        return AmountFormat.format((Amount) value, "", Locale.getDefault()); //$NON-NLS-1$
    }

    @Override
    public Reading read(EObject row, String typed) {
        return switch (AmountReader.read(typed, unit.apply(row))) {
            case AmountReading.Value read -> Reading.Value.of(read.amount());
            case AmountReading.WrongUnit wrong -> new Reading.Unreadable(wrong.why().in(Locale.getDefault()));
            case AmountReading.Unreadable unreadable -> new Reading.Unreadable(unreadable.why().in(Locale.getDefault()));
            default -> new Reading.Unreadable(NLS.bind(Messages.Cell_oneNumber, typed));
        };
    }

    @Override
    public boolean isNumeric() {
        return true;
    }

    @Override
    public Comparator<Object> order() {
        return Comparator.comparing(value -> ((Amount) value).value());
    }
}
