package org.rashinban.exchange.reply;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.Basis;
import org.rashinban.model.Absence;
import org.rashinban.model.amount.Amount;

/** Several rows about one value together: the value and its components, or the same row more than once. */
final class RowUnion {

    private RowUnion() {
    }

    /** Empty if they say different things about the same. */
    static Optional<Answer> of(Answer one, Answer other) {
        if (one.isBlank() || other.isBlank()) {
            return Optional.of(one.isBlank() ? other : one);
        }
        if (clash(one, other)) {
            return Optional.empty();
        }
        Map<String, Amount> components = new LinkedHashMap<>(one.components());
        components.putAll(other.components());
        Map<String, Absence> absentParts = new LinkedHashMap<>(one.absentParts());
        absentParts.putAll(other.absentParts());
        return Optional.of(new Answer(one.amount().or(other::amount), one.numerator().or(other::numerator),
                one.denominator().or(other::denominator), one.text().or(other::text), one.doneOn().or(other::doneOn),
                one.absence() == Absence.NONE ? other.absence() : one.absence(), components, absentParts,
                words(one.note(), other.note()), words(one.evidence(), other.evidence())));
    }

    /** A row that is there twice may bring two notes, and so may those of components. */
    private static Optional<String> words(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other) ? Basis.joined(one, other) : one.or(() -> other);
    }

    private static boolean clash(Answer one, Answer other) {
        return clash(one.amount(), other.amount()) || clash(one.numerator(), other.numerator())
                || clash(one.denominator(), other.denominator()) || clash(one.text(), other.text()) || clash(one.doneOn(), other.doneOn())
                || clash(absence(one), absence(other)) || absence(one).isPresent() && saysWhole(other)
                || absence(other).isPresent() && saysWhole(one) || parts(one, other) || parts(other, one);
    }

    private static Optional<Absence> absence(Answer answer) {
        return Optional.of(answer.absence()).filter(why -> why != Absence.NONE);
    }

    private static boolean saysWhole(Answer answer) {
        return Stream.of(answer.amount(), answer.numerator(), answer.denominator(), answer.text(), answer.doneOn())
                .anyMatch(Optional::isPresent);
    }

    private static boolean parts(Answer one, Answer other) {
        return other.components().entrySet().stream().anyMatch(part -> one.absentParts().containsKey(part.getKey())
                || clash(Optional.ofNullable(one.components().get(part.getKey())), Optional.of(part.getValue())))
                || other.absentParts().entrySet().stream()
                        .anyMatch(part -> clash(Optional.ofNullable(one.absentParts().get(part.getKey())), Optional.of(part.getValue())));
    }

    private static <T> boolean clash(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
