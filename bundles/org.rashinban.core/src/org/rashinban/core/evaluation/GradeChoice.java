package org.rashinban.core.evaluation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.rashinban.model.Grade;
import org.rashinban.model.GradeBasis;
import org.rashinban.model.ScoreLevel;
import org.rashinban.model.text.Languages;
import org.rashinban.model.text.Localized;

/**
 * A grade of a scale, as given.
 *
 * @param symbol as printed: A, 順調
 * @param scale  code of the scale
 * @param basis  what was compared; empty if nothing was, for "cannot evaluate" and for overrides
 * @param points for scales that add up points; of a level the score that reached it
 * @param tone   the order of the colours, 0 is best, below it neutral
 */
public record GradeChoice(String symbol, Optional<String> label, Optional<String> labelEn, String scale, Optional<GradeBasis> basis,
        Optional<BigDecimal> points, boolean cannotEvaluate, int tone) implements Localized {

    static GradeChoice of(String scale, Grade grade, Optional<GradeBasis> basis) {
        return new GradeChoice(grade.getSymbol(), Optional.ofNullable(grade.getLabel()), Optional.ofNullable(grade.getLabelEn()), scale,
                basis, Optional.ofNullable(grade.getPoints()), grade.isCannotEvaluate(), grade.getTone());
    }

    static GradeChoice of(String scale, ScoreLevel level, Optional<BigDecimal> score) {
        return new GradeChoice(level.getSymbol(), Optional.ofNullable(level.getLabel()), Optional.ofNullable(level.getLabelEn()), scale,
                score.map(points -> GradeBasis.POINTS), score, false, level.getTone());
    }

    /** The words for the grade, or its symbol if it has none. */
    @Override
    public String in(Locale locale) {
        return Languages.isJapanese(locale) ? label.orElse(symbol) : labelEn.or(() -> label).orElse(symbol);
    }
}
