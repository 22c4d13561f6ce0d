package org.rashinban.ui.register;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.Absence;
import org.rashinban.model.amount.AmountReader;
import org.rashinban.model.amount.AmountReading;
import org.rashinban.model.label.Labels;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.Reading;

/**
 * What was reported of a KPI: a value, or why there is none.
 *
 * @param values how a value is read
 */
record ActualKind(CellKind values) implements CellKind {

    @Override
    public String text(EObject row, Object value) {
        return value instanceof Absence absence ? name(absence) : values.text(row, value);
    }

    @Override
    public String entry(EObject row, Object value) {
        return value instanceof Absence ? text(row, value) : values.entry(row, value);
    }

    @Override
    public Reading read(EObject row, String typed) {
        Optional<Absence> named = named(typed);
        if (named.isPresent()) {
            return Reading.Value.of(named.get());
        }
        return switch (AmountReader.read(typed)) {
            case AmountReading.NotYet notYet -> Reading.Value.of(Absence.NOT_YET);
            case AmountReading.NotApplicable none when none.isVague() -> new Reading.Unreadable(Messages.Value_vague);
            case AmountReading.NotApplicable none -> Reading.Value.of(Absence.NOT_APPLICABLE);
            default -> values.read(row, typed);
        };
    }

    private static Optional<Absence> named(String typed) {
        return Stream.of(Absence.values()).filter(absence -> absence != Absence.NONE && name(absence).equals(typed.strip())).findFirst();
    }

    private static String name(Absence absence) {
        return Labels.of(absence).in(Locale.getDefault());
    }

    @Override
    public boolean isNumeric() {
        return true;
    }

    @Override
    public Comparator<Object> order() {
        return values.order();
    }
}
