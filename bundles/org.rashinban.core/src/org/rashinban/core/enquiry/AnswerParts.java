package org.rashinban.core.enquiry;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.rashinban.core.enquiry.AnswerPart.Kind;
import org.rashinban.model.Absence;
import org.rashinban.model.Component;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiSource;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.label.Labels;
import org.rashinban.model.text.Localized;

/**
 * Two answers about one value beside each other, part by part. Where the later one says that there is no value, the value is one part: nothing of it
 * can be had without the rest.
 */
public final class AnswerParts {

    private static final List<Kind> NUMBERS = List.of(Kind.VALUE, Kind.NUMERATOR, Kind.DENOMINATOR);

    private final Kpi kpi;
    private final Answer before;
    private final Answer after;
    private final boolean indivisible;

    public AnswerParts(Kpi kpi, Answer before, Answer after) {
        this.kpi = kpi;
        this.before = before;
        this.after = after;
        indivisible = !after.hasValue();
    }

    /** Those in which both differ, in the order of a form. */
    public List<AnswerPart> differing() {
        return all().filter(part -> !said(before, part).equals(said(after, part))).filter(part -> !isFollowing(part)).toList();
    }

    private Stream<AnswerPart> all() {
        Stream<AnswerPart> value = indivisible ? Stream.of(AnswerPart.of(Kind.VALUE))
                : Stream.concat(Stream.of(Kind.VALUE, Kind.NUMERATOR, Kind.DENOMINATOR, Kind.DONE, Kind.ABOUT).map(AnswerPart::of),
                        kpi.getComponents().stream()
                                .flatMap(one -> Stream.of(AnswerPart.of(Kind.VALUE, one), AnswerPart.of(Kind.ABOUT, one))));
        return Stream.concat(value, Stream.of(AnswerPart.of(Kind.NOTE), AnswerPart.of(Kind.EVIDENCE)));
    }

    /**
     * A total goes with its components, the statement that there is no value with whatever is said instead, and the mark for approximate numbers
     * with the number.
     */
    private boolean isFollowing(AnswerPart part) {
        if (part.kind() == Kind.ABOUT) {
            return part.component().map(id -> !after.components().containsKey(id)).orElseGet(() -> numbers(after).findAny().isEmpty());
        }
        boolean whole = part.kind() == Kind.VALUE && part.component().isEmpty() && !indivisible;
        return whole && (isSum() || after.amount().isEmpty() && after.text().isEmpty() && !before.hasValue());
    }

    private boolean isSum() {
        return kpi.getSource() == KpiSource.COMPONENTS;
    }

    private Object said(Answer answer, AnswerPart part) {
        return switch (part.kind()) {
            case NOTE -> answer.note();
            case EVIDENCE -> answer.evidence();
            case CONFIRMATION -> Optional.empty();
            case DONE -> answer.doneOn();
            case ABOUT ->
                part.component().map(id -> isAbout(Stream.ofNullable(answer.components().get(id)))).orElseGet(() -> isAbout(answer));
            case NUMERATOR, DENOMINATOR -> exact(amount(answer, part));
            case VALUE -> indivisible ? answer.value()
                    : List.of(exact(amount(answer, part)), part.component().isPresent() ? Optional.empty() : answer.text(),
                            absence(answer, part));
        };
    }

    private static Optional<Amount> amount(Answer answer, AnswerPart part) {
        return switch (part.kind()) {
            case VALUE -> part.component().isEmpty() ? answer.amount() : part.component().map(answer.components()::get);
            case NUMERATOR -> answer.numerator();
            case DENOMINATOR -> answer.denominator();
            default -> Optional.empty();
        };
    }

    private static Absence absence(Answer answer, AnswerPart part) {
        return part.component().map(id -> answer.absentParts().getOrDefault(id, Absence.NONE)).orElse(answer.absence());
    }

    private static boolean isAbout(Answer answer) {
        return isAbout(numbers(answer));
    }

    private static Stream<Amount> numbers(Answer answer) {
        return NUMBERS.stream().flatMap(kind -> amount(answer, AnswerPart.of(kind)).stream());
    }

    private static boolean isAbout(Stream<Amount> amounts) {
        return amounts.anyMatch(amount -> amount.is(Qualifier.ABOUT));
    }

    private static Optional<Amount> exact(Optional<Amount> amount) {
        return Answer.BLANK.withAmount(amount).withAbout(false).amount();
    }

    /** The number that an answer says in a part, if it is one. */
    public static Optional<BigDecimal> number(Answer answer, AnswerPart part) {
        return amount(answer, part).map(Amount::value);
    }

    /** What an answer says in a part; empty where it says nothing. */
    public Optional<Localized> text(Answer answer, AnswerPart part) {
        return switch (part.kind()) {
            case NOTE -> answer.note().map(AnswerParts::asItIs);
            case EVIDENCE -> answer.evidence().map(AnswerParts::asItIs);
            case CONFIRMATION -> Optional.empty();
            case DONE -> answer.doneOn().map(day -> day);
            case ABOUT -> Optional.<Localized>of(Qualifier.ABOUT).filter(any -> said(answer, part).equals(true));
            case NUMERATOR, DENOMINATOR -> exact(amount(answer, part)).map(number -> locale -> AmountFormat.format(number, "", locale));
            case VALUE ->
                indivisible ? Optional.of(AnswerText.of(kpi, answer.value())).filter(any -> answer.isStated()) : value(answer, part);
        };
    }

    private static Localized asItIs(String words) {
        return locale -> words;
    }

    private Optional<Localized> value(Answer answer, AnswerPart part) {
        String unit = Optional.ofNullable(kpi.getUnit()).orElse("");
        Optional<Localized> number = exact(amount(answer, part)).map(amount -> locale -> AmountFormat.format(amount, unit, locale));
        return number.or(() -> answer.text().filter(any -> part.component().isEmpty()).map(AnswerParts::asItIs))
                .or(() -> Optional.of(absence(answer, part)).filter(why -> why != Absence.NONE).map(Labels::of));
    }

    /** What holds when only some parts of the later answer are taken. */
    public Answer taking(Predicate<AnswerPart> chosen) {
        Answer value = takesValue(chosen) ? value(chosen) : before;
        return value.withNote(of(Kind.NOTE, chosen).note()).withEvidence(of(Kind.EVIDENCE, chosen).evidence());
    }

    /** Whether anything that is taken is about the value itself, or nothing differs in it. */
    boolean takesValue(Predicate<AnswerPart> chosen) {
        List<AnswerPart> ofValue = differing().stream().filter(AnswerPart::isOfValue).toList();
        return ofValue.isEmpty() || ofValue.stream().anyMatch(chosen);
    }

    private Answer of(Kind kind, Predicate<AnswerPart> chosen) {
        return of(AnswerPart.of(kind), chosen);
    }

    private Answer of(AnswerPart part, Predicate<AnswerPart> chosen) {
        return chosen.test(part) ? after : before;
    }

    private Answer value(Predicate<AnswerPart> chosen) {
        List<AnswerPart> differing = differing();
        if (differing.stream().filter(AnswerPart::isOfValue).allMatch(chosen)) {
            return after;
        }
        Map<String, Amount> parts = new LinkedHashMap<>();
        Map<String, Absence> absent = new LinkedHashMap<>();
        for (Component component : kpi.getComponents()) {
            String id = component.getId();
            Answer from = of(AnswerPart.of(Kind.VALUE, component), chosen);
            Optional.ofNullable(from.absentParts().get(id)).ifPresent(why -> absent.put(id, why));
            Optional.ofNullable(from.components().get(id))
                    .ifPresent(amount -> parts.put(id, marked(amount, AnswerPart.of(Kind.ABOUT, component), differing, chosen)));
        }
        Answer whole = isSum() ? after : of(Kind.VALUE, chosen);
        UnaryOperator<Amount> mark = amount -> marked(amount, AnswerPart.of(Kind.ABOUT), differing, chosen);
        return new Answer(whole.amount().map(mark), of(Kind.NUMERATOR, chosen).numerator().map(mark),
                of(Kind.DENOMINATOR, chosen).denominator().map(mark), whole.text(), of(Kind.DONE, chosen).doneOn(), whole.absence(), parts,
                absent, before.note(), before.evidence()).settled();
    }

    /** Whether a number is approximate is a part of its own. */
    private Amount marked(Amount amount, AnswerPart about, List<AnswerPart> differing, Predicate<AnswerPart> chosen) {
        return !differing.contains(about) ? amount
                : Answer.BLANK.withAmount(Optional.of(amount)).withAbout(said(of(about, chosen), about).equals(true)).amount()
                        .orElseThrow();
    }

    /** What is left of a reply of which only some parts are taken. What was not taken it does not say. */
    static Answer narrowed(Kpi kpi, Answer known, Answer reply, Predicate<AnswerPart> chosen) {
        AnswerParts parts = new AnswerParts(kpi, known, reply.over(known));
        Answer value = !parts.takesValue(chosen) ? Answer.BLANK
                : parts.differing().stream().filter(AnswerPart::isOfValue).allMatch(chosen) ? reply.value() : parts.value(chosen);
        Answer words = words(reply, chosen);
        return value.withNote(words.note()).withEvidence(words.evidence());
    }

    /** Note and evidence alone, as far as they are taken. */
    static Answer words(Answer reply, Predicate<AnswerPart> chosen) {
        return Answer.BLANK.withNote(reply.note().filter(any -> chosen.test(AnswerPart.of(Kind.NOTE))))
                .withEvidence(reply.evidence().filter(any -> chosen.test(AnswerPart.of(Kind.EVIDENCE))));
    }
}
