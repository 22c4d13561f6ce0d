package org.rashinban.ui.register;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.AmountReader;
import org.rashinban.model.amount.AmountReading;
import org.rashinban.model.label.Labels;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.Reading;

/** What a KPI is to be: a value, or that it is to be set later, every year, or not at all. */
record TargetKind(ValueKind values) implements CellKind {

    @Override
    public String text(EObject row, Object value) {
        return value instanceof TargetSort sort ? name(sort) : values.text(row, value);
    }

    @Override
    public String entry(EObject row, Object value) {
        return value instanceof TargetSort ? text(row, value) : values.entry(row, value);
    }

    @Override
    public Reading read(EObject row, String typed) {
        Optional<TargetSort> named = Stream.of(TargetSort.TO_BE_SET, TargetSort.RESET_YEARLY, TargetSort.NONE)
                .filter(sort -> name(sort).equals(typed.strip())).findFirst();
        if (named.isPresent()) {
            return Reading.Value.of(named.get());
        }
        return switch (AmountReader.read(typed)) {
            case AmountReading.NotYet notYet -> Reading.Value.of(TargetSort.TO_BE_SET);
            case AmountReading.NotApplicable none -> Reading.Value.of(TargetSort.NONE);
            default -> values.read(row, typed);
        };
    }

    private static String name(TargetSort sort) {
        return Labels.of(sort).in(Locale.getDefault());
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
