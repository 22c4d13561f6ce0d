package org.rashinban.core.enquiry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rashinban.model.Actual;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalPeriod;

/**
 * By what it is told whether a value is still what a reply said: check sums of value, note and evidence, each empty where nothing was said. It is
 * remembered with the value that was asked for.
 */
record AnswerMark(String value, String note, String evidence) {

    private static final String ISSUED = "~";
    /** No reply was taken over yet: what the form said when it went out still stands for what the department knows. */
    static final AnswerMark AS_ISSUED = new AnswerMark(ISSUED, ISSUED, ISSUED);
    private static final String SEPARATOR = "/";
    private static final int LENGTH = 16;

    static AnswerMark of(Answer answer) {
        return new AnswerMark(answer.isStated() ? sum(told(answer)) : "", answer.note().map(AnswerMark::sum).orElse(""),
                answer.evidence().map(AnswerMark::sum).orElse(""));
    }

    /** Whether a form would tell the same of both values. */
    static boolean isSameValue(Answer one, Answer other) {
        return one.isStated() == other.isStated() && told(one).equals(told(other));
    }

    /** Only of what a form tells: not that a number is cumulative or the like, nor why a component has none. */
    private static String told(Answer answer) {
        boolean about = Stream.of(answer.amount(), answer.numerator(), answer.denominator()).flatMap(Optional::stream)
                .anyMatch(AnswerMark::isAbout);
        String parts = answer.components().entrySet().stream().map(part -> part.getKey() + number(Optional.of(part.getValue()))
                + isAbout(part.getValue())).sorted().collect(Collectors.joining(" "));
        return String.join("\n", number(answer.amount()), number(answer.numerator()), number(answer.denominator()), String.valueOf(about),
                answer.text().orElse(""), answer.doneOn().map(FiscalPeriod::toString).orElse(""), answer.whyNone().name(), parts);
    }

    private static String number(Optional<Amount> amount) {
        return amount.map(some -> some.value().stripTrailingZeros().toPlainString()).orElse("");
    }

    private static boolean isAbout(Amount amount) {
        return amount.is(Qualifier.ABOUT);
    }

    static AnswerMark of(Actual actual) {
        return of(Answer.of(actual));
    }

    /** Empty where no reply was taken over yet. */
    static Optional<AnswerMark> read(String text) {
        String[] sums = text == null ? new String[0] : text.split(SEPARATOR, -1);
        return sums.length == 3 ? Optional.of(new AnswerMark(sums[0], sums[1], sums[2])) : Optional.empty();
    }

    /** Whether a value of a reply was taken over. */
    boolean hasValue() {
        return !value.equals(ISSUED);
    }

    /** With what the form said in the place of what no reply has said. */
    AnswerMark orElse(AnswerMark issued) {
        return new AnswerMark(value.equals(ISSUED) ? issued.value : value, note.equals(ISSUED) ? issued.note : note,
                evidence.equals(ISSUED) ? issued.evidence : evidence);
    }

    String written() {
        return String.join(SEPARATOR, value, note, evidence);
    }

    private static String sum(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
