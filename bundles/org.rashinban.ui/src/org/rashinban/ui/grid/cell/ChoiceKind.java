package org.rashinban.ui.grid.cell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.label.Labels;

/**
 * One of a few values, known by their names.
 *
 * @param values in the order in which they are offered and sorted
 */
public record ChoiceKind(List<?> values, Function<Object, String> name) implements CellKind {

    public static ChoiceKind of(EEnum type) {
        return new ChoiceKind(type.getELiterals().stream().map(literal -> literal.getInstance()).toList(),
                value -> Labels.of((Enumerator) value).in(Locale.getDefault()));
    }

    static ChoiceKind yesOrNo() {
        return new ChoiceKind(List.of(Boolean.FALSE, Boolean.TRUE),
                value -> Boolean.TRUE.equals(value) ? Messages.Cell_yes : Messages.Cell_no);
    }

    /** The value that follows, the first one after the last. */
    public Object after(Optional<Object> value) {
        return values.get((value.map(values::indexOf).orElse(-1) + 1) % values.size());
    }

    @Override
    public String text(EObject row, Object value) {
        return name.apply(value);
    }

    @Override
    public Reading read(EObject row, String typed) {
        return Candidates.of(values.stream(), value -> Stream.of(name.apply(value))).find(typed);
    }

    @Override
    public List<String> choices(EObject row) {
        return values.stream().<String>map(name::apply).toList();
    }

    @Override
    public Comparator<Object> order() {
        return Comparator.comparingInt(values::indexOf);
    }
}
