package org.rashinban.core.figure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.rashinban.core.evaluation.GradeChoice;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.rollup.Summary;
import org.rashinban.model.text.Localized;

/** Statuses and grades as judgements: a word, a symbol and a tone. */
public final class Tones {

    private Tones() {
    }

    public static Content.Judgement of(Status status) {
        return new Content.Judgement(status, symbol(status), tone(status));
    }

    /** The symbol is that of the scale: A, ◎. */
    public static Content.Judgement of(GradeChoice grade) {
        return new Content.Judgement(grade, grade.symbol(), tone(grade));
    }

    public static Tone tone(Status status) {
        return switch (status) {
            case MET -> Tone.BEST;
            case ON_TRACK -> Tone.GOOD;
            case BEHIND -> Tone.POOR;
            case NOT_MET -> Tone.WORST;
            case NOT_ASSESSABLE, MISSING -> Tone.OPEN;
            case NOT_DUE, NO_TARGET, TO_BE_SET -> Tone.NEUTRAL;
        };
    }

    /** Different for each status, and readable without colour. */
    public static String symbol(Status status) {
        return switch (status) {
            case MET -> "◎";
            case ON_TRACK -> "○";
            case BEHIND -> "△";
            case NOT_MET -> "×";
            case NOT_DUE -> "…";
            case NOT_ASSESSABLE -> "？";
            case MISSING -> "！";
            case NO_TARGET -> "－";
            case TO_BE_SET -> "◇";
        };
    }

    /** What stands before the name of a status or grade wherever it is named; other names have no sign. */
    public static Optional<String> sign(Localized name) {
        return switch (name) {
            case Status status -> Optional.of(symbol(status));
            case GradeChoice grade -> Optional.of(grade.symbol());
            default -> Optional.empty();
        };
    }

    private static Tone tone(GradeChoice grade) {
        if (grade.cannotEvaluate()) {
            return Tone.OPEN;
        }
        return switch (grade.tone()) {
            case 0 -> Tone.BEST;
            case 1 -> Tone.GOOD;
            case 2 -> Tone.FAIR;
            case 3 -> Tone.POOR;
            default -> grade.tone() > 3 ? Tone.WORST : Tone.NEUTRAL;
        };
    }

    /** Why several have no number together, in the words of a gap: for the reason that most of them have. */
    public static Gap gap(Summary several) {
        if (several.total() == 0) {
            return Gap.NOT_APPLICABLE;
        }
        Map<Gap, Integer> reasons = new EnumMap<>(Gap.class);
        several.statuses().forEach((status, count) -> reasons.merge(gapOfMean(status), count, Integer::sum));
        return Collections.max(reasons.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    /** What is judged before its target is due has no part in a mean. */
    private static Gap gapOfMean(Status status) {
        return switch (status) {
            case ON_TRACK, BEHIND -> Gap.NOT_DUE;
            case MET, NOT_MET -> Gap.NOT_ASSESSABLE;
            default -> gap(status);
        };
    }

    /** Why an evaluation has no number, in the words of a gap. */
    public static Gap gap(Status status) {
        return switch (status) {
            case MISSING -> Gap.MISSING;
            case NOT_DUE -> Gap.NOT_DUE;
            case NO_TARGET -> Gap.NO_TARGET;
            case TO_BE_SET -> Gap.TO_BE_SET;
            case NOT_ASSESSABLE -> Gap.NOT_ASSESSABLE;
            case MET, ON_TRACK, BEHIND, NOT_MET -> Gap.NONE;
        };
    }
}
