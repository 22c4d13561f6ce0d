package org.rashinban.ui.register;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountReader;
import org.rashinban.model.amount.AmountReading;
import org.rashinban.ui.grid.cell.AmountKind;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.Reading;

/**
 * What a KPI is to be or was: an amount in its unit, or words such as 導入.
 *
 * @param unit of the KPI in a row; null where it has none
 */
record ValueKind(Function<EObject, String> unit) implements CellKind {

    private AmountKind amounts() {
        return new AmountKind(row -> row == null ? "" : Optional.ofNullable(unit.apply(row)).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public String text(EObject row, Object value) {
        return value instanceof Amount ? amounts().text(row, value) : value.toString();
    }

    @Override
    public String entry(EObject row, Object value) {
        return value instanceof Amount ? amounts().entry(row, value) : value.toString();
    }

    /** What has no digit in it was not meant as a number. */
    @Override
    public Reading read(EObject row, String typed) {
        boolean words = typed.codePoints().noneMatch(Character::isDigit)
                && !(AmountReader.read(typed) instanceof AmountReading.Value);
        return words ? Reading.Value.of(typed.strip()) : amounts().read(row, typed);
    }

    @Override
    public boolean isNumeric() {
        return true;
    }

    @Override
    public Comparator<Object> order() {
        return Comparator.<Object, Boolean>comparing(value -> !(value instanceof Amount))
                .thenComparing((one, other) -> one instanceof Amount
                        && other instanceof Amount ? amounts().order().compare(one, other)
                                : one.toString().compareTo(other.toString()));
    }
}
