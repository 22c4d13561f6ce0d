package org.rashinban.core.figure;

import java.util.Optional;

import org.rashinban.core.evaluation.GradeChoice;
import org.rashinban.core.evaluation.Status;
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
