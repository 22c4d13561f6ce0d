package org.rashinban.ui.register;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.Absence;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.AmountReader;
import org.rashinban.model.amount.AmountReading;
import org.rashinban.model.label.Labels;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.Reading;

/**
 * What is stated of a KPI: a value, or in a word why there is none.
 *
 * @param values how a value is read
 * @param notYet that it is still to come
 * @param none   that there is none
 * @param words  all that may stand for a value, by their names
 */
record StatedKind(CellKind values, Enumerator notYet, Enumerator none, List<? extends Enumerator> words) implements CellKind {

    static StatedKind reported(CellKind values) {
        return new StatedKind(values, Absence.NOT_YET, Absence.NOT_APPLICABLE,
                Stream.of(Absence.values()).filter(absence -> absence != Absence.NONE).toList());
    }

    static StatedKind wanted(CellKind values) {
        return new StatedKind(values, TargetSort.TO_BE_SET, TargetSort.NONE,
                List.of(TargetSort.TO_BE_SET, TargetSort.RESET_YEARLY, TargetSort.NONE));
    }

    @Override
    public String text(EObject row, Object value) {
        return value instanceof Enumerator word ? name(word) : values.text(row, value);
    }

    @Override
    public String entry(EObject row, Object value) {
        return value instanceof Enumerator ? text(row, value) : values.entry(row, value);
    }

    @Override
    public Reading read(EObject row, String typed) {
        Optional<? extends Enumerator> named = words.stream().filter(word -> name(word).equals(typed.strip())).findFirst();
        if (named.isPresent()) {
            return Reading.Value.of(named.get());
        }
        return switch (AmountReader.read(typed)) {
            case AmountReading.NotYet coming -> Reading.Value.of(notYet);
            case AmountReading.NotApplicable word when word.isVague() -> new Reading.Unreadable(Messages.Value_vague);
            case AmountReading.NotApplicable word -> Reading.Value.of(none);
            default -> values.read(row, typed);
        };
    }

    private static String name(Enumerator word) {
        return Labels.of(word).in(Locale.getDefault());
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
