package org.rashinban.core.enquiry;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rashinban.model.Absence;
import org.rashinban.model.Actual;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.TextNormalizer;

/**
 * What somebody says about a value that was asked for. What is left blank says nothing: it never takes back what was said before. Only of
 * note and evidence can be said that they are {@link #ERASED}.
 *
 * @param absence    why there is no value; {@link Absence#NONE} where nothing of the kind was said
 * @param components amounts by the identifier of the component
 * @param absentParts why components have no amount, by their identifier
 */
public record Answer(Optional<Amount> amount, Optional<Amount> numerator, Optional<Amount> denominator, Optional<String> text,
        Optional<FiscalPeriod> doneOn, Absence absence, Map<String, Amount> components, Map<String, Absence> absentParts,
        Optional<String> note,
        Optional<String> evidence) {

    /** What stands for a note or for evidence that somebody has erased, while nothing at all leaves what was there. */
    public static final String ERASED = "";
    private static final Set<Qualifier> MEASURED = EnumSet.range(Qualifier.TOTAL, Qualifier.PARTIAL);
    public static final Answer BLANK = new Answer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Absence.NONE, Map.of(), Map.of(), Optional.empty(), Optional.empty());

    public Answer {
        components = Map.copyOf(components);
        absentParts = Map.copyOf(absentParts);
    }

    /** What stands there already. */
    public static Answer of(Actual actual) {
        Map<String, Amount> components = new LinkedHashMap<>();
        Map<String, Absence> absentParts = new LinkedHashMap<>();
        for (ComponentValue value : actual.getComponents()) {
            if (value.getComponent() != null && value.getAmount() != null) {
                components.put(value.getComponent().getId(), value.getAmount());
            } else if (value.getComponent() != null && value.getAbsence() != Absence.NONE) {
                absentParts.put(value.getComponent().getId(), value.getAbsence());
            }
        }
        return new Answer(Optional.ofNullable(actual.getAmount()), Optional.ofNullable(actual.getNumerator()),
                Optional.ofNullable(actual.getDenominator()), text(actual.getText()), Optional.ofNullable(actual.getDoneOn()),
                actual.getAbsence(), components, absentParts, text(actual.getComment()), EvidenceText.of(actual));
    }

    public static Optional<String> text(String text) {
        return Optional.ofNullable(text).map(words -> TextNormalizer.stripped(words.replace("\r\n", "\n"))).filter(some -> !some.isEmpty());
    }

    /** Whether it says anything about the value itself, were it that there is none. */
    public boolean isStated() {
        return hasValue() || absence != Absence.NONE || !absentParts.isEmpty();
    }

    /** Why there is no value at all: what was said of the whole, or else of its components; what is still to come comes first. */
    public Absence whyNone() {
        if (hasValue() || absence != Absence.NONE || absentParts.isEmpty()) {
            return hasValue() ? Absence.NONE : absence;
        }
        return absentParts.containsValue(Absence.NOT_YET) ? Absence.NOT_YET : absentParts.values().iterator().next();
    }

    /** Whether the value, or one of its components, was said to be still to come (未定): the statement stands, and the value is still due. */
    public boolean isToCome() {
        return whyNone() == Absence.NOT_YET || absentParts.containsValue(Absence.NOT_YET);
    }

    public boolean hasValue() {
        return amount.isPresent() || numerator.isPresent() || denominator.isPresent() || text.isPresent() || doneOn.isPresent()
                || !components.isEmpty();
    }

    public boolean isBlank() {
        return !isStated() && note.isEmpty() && evidence.isEmpty();
    }

    /** What holds after this was said, where {@code before} stood. */
    public Answer over(Answer before) {
        boolean goesOn = hasValue() || !absentParts.isEmpty() || !isStated();
        Map<String, Amount> parts = new LinkedHashMap<>(goesOn ? before.components : Map.of());
        Map<String, Absence> absent = new LinkedHashMap<>(goesOn ? before.absentParts : Map.of());
        absentParts.forEach((component, why) -> {
            parts.remove(component);
            absent.put(component, why);
        });
        components.forEach((component, said) -> {
            absent.remove(component);
            parts.put(component, said(said, Optional.ofNullable(before.components.get(component))));
        });
        Answer value = isStated() ? this : before;
        return new Answer(value.amount.map(said -> said(said, before.amount)), value.numerator.map(said -> said(said, before.numerator)),
                value.denominator.map(said -> said(said, before.denominator)), value.text, value.doneOn, value.absence, parts, absent,
                words(note, before.note), words(evidence, before.evidence)).settled();
    }

    private static Optional<String> words(Optional<String> said, Optional<String> before) {
        return said.or(() -> before).filter(words -> !words.equals(ERASED));
    }

    /** What holds after the value that stood {@code before} was taken back with this: words stay. */
    public Answer withdrawing(Answer before) {
        return over(before).withAbsence(Absence.NONE);
    }

    /** With the reason why there is no value only where there is none. */
    public Answer settled() {
        return new Answer(amount, numerator, denominator, text, doneOn, whyNone(), components, absentParts, note, evidence);
    }

    /**
     * A cell holds a number and at most "about": how it is measured goes on, such as that it is cumulative. How sure the earlier number was says
     * nothing about another one.
     */
    private static Amount said(Amount said, Optional<Amount> before) {
        Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
        qualifiers.addAll(said.qualifiers());
        before.ifPresent(earlier -> earlier.qualifiers().stream().filter(qualifier -> qualifier != Qualifier.ABOUT)
                .filter(qualifier -> MEASURED.contains(qualifier) || earlier.value().compareTo(said.value()) == 0)
                .forEach(qualifiers::add));
        return new Amount(said.value(), qualifiers);
    }

    /** The same without note and evidence. */
    public Answer value() {
        return new Answer(amount, numerator, denominator, text, doneOn, absence, components, absentParts, Optional.empty(),
                Optional.empty());
    }

    /** Another number; words and the statement that there is no value go. */
    public Answer withAmount(Optional<Amount> other) {
        return new Answer(other, numerator, denominator, Optional.empty(), doneOn, without(other), components, absentParts, note, evidence);
    }

    public Answer withNumerator(Optional<Amount> other) {
        return new Answer(amount, other, denominator, text, doneOn, without(other), components, absentParts, note, evidence);
    }

    public Answer withDenominator(Optional<Amount> other) {
        return new Answer(amount, numerator, other, text, doneOn, without(other), components, absentParts, note, evidence);
    }

    /** Words for the value; a number and the statement that there is none go. */
    public Answer withText(Optional<String> other) {
        return new Answer(Optional.empty(), numerator, denominator, other, doneOn, without(other), components, absentParts, note, evidence);
    }

    public Answer withDoneOn(Optional<FiscalPeriod> other) {
        return new Answer(amount, numerator, denominator, text, other, without(other), components, absentParts, note, evidence);
    }

    /** There is no value, and this is why. */
    public Answer withAbsence(Absence why) {
        return new Answer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), why, Map.of(),
                Map.of(), note, evidence);
    }

    /** @param component its identifier */
    public Answer withComponent(String component, Optional<Amount> other) {
        Map<String, Amount> parts = new LinkedHashMap<>(components);
        parts.remove(component);
        other.ifPresent(part -> parts.put(component, part));
        return withParts(parts, absentWithout(component));
    }

    /** There is no amount of a component, and this is why. */
    public Answer withAbsentPart(String component, Absence why) {
        Map<String, Amount> parts = new LinkedHashMap<>(components);
        parts.remove(component);
        Map<String, Absence> absent = absentWithout(component);
        absent.put(component, why);
        return withParts(parts, absent);
    }

    /** What was said of the whole only because of its components goes with what was said of them. */
    private Answer withParts(Map<String, Amount> parts, Map<String, Absence> absent) {
        Absence why = parts.isEmpty() && absentParts.isEmpty() ? absence : Absence.NONE;
        return new Answer(amount, numerator, denominator, text, doneOn, why, parts, absent, note, evidence);
    }

    private Map<String, Absence> absentWithout(String component) {
        Map<String, Absence> absent = new LinkedHashMap<>(absentParts);
        absent.remove(component);
        return absent;
    }

    /** All of its numbers are about so, or exactly so. */
    public Answer withAbout(boolean about) {
        return new Answer(amount.map(one -> about(one, about)), numerator.map(one -> about(one, about)),
                denominator.map(one -> about(one, about)), text, doneOn, absence, components, absentParts, note, evidence);
    }

    public Answer withNote(Optional<String> other) {
        return new Answer(amount, numerator, denominator, text, doneOn, absence, components, absentParts, other, evidence);
    }

    public Answer withEvidence(Optional<String> other) {
        return new Answer(amount, numerator, denominator, text, doneOn, absence, components, absentParts, note, other);
    }

    private Absence without(Optional<?> value) {
        return value.isPresent() ? Absence.NONE : absence;
    }

    private static Amount about(Amount amount, boolean about) {
        Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
        qualifiers.addAll(amount.qualifiers());
        boolean changes = about ? qualifiers.add(Qualifier.ABOUT) : qualifiers.remove(Qualifier.ABOUT);
        return changes ? new Amount(amount.value(), qualifiers) : amount;
    }
}
