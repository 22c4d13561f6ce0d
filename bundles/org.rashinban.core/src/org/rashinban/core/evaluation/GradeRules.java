package org.rashinban.core.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rashinban.model.Grade;
import org.rashinban.model.GradeBasis;
import org.rashinban.model.GradeScale;
import org.rashinban.model.ScoreLevel;

/** Reads a grade scale (評価区分): the scale is data, nothing about any city is known here. */
public final class GradeRules {

    /** Without rounding, as many decimals as make no difference to a person. */
    private static final int UNROUNDED = 10;

    private final Optional<GradeScale> scale;

    public GradeRules(Optional<GradeScale> scale) {
        this.scale = scale;
    }

    /** Rounded as the scale says, before it is compared with any threshold; without a scale to one decimal. */
    BigDecimal rounded(BigDecimal percent) {
        if (scale.isEmpty()) {
            return percent.setScale(1, RoundingMode.HALF_UP);
        }
        int decimals = scale.get().getDecimals();
        return switch (scale.get().getRounding()) {
            case HALF_UP -> percent.setScale(decimals, RoundingMode.HALF_UP);
            case DOWN -> percent.setScale(decimals, RoundingMode.DOWN);
            case UP -> percent.setScale(decimals, RoundingMode.UP);
            case NONE -> tidy(percent.setScale(UNROUNDED, RoundingMode.HALF_UP), decimals);
        };
    }

    /** The first grade, in the order of the scale, whose threshold is reached. */
    Optional<GradeChoice> grade(Measures measures) {
        return grades().stream().filter(grade -> !grade.isCannotEvaluate())
                .filter(grade -> measures.on(basis(grade)).filter(measure -> reaches(grade, measure)).isPresent())
                .findFirst().map(grade -> GradeChoice.of(code(), grade, Optional.of(basis(grade))));
    }

    Optional<GradeChoice> cannotEvaluate() {
        return grades().stream().filter(Grade::isCannotEvaluate).findFirst()
                .map(grade -> GradeChoice.of(code(), grade, Optional.empty()));
    }

    /** A grade by its symbol; one that the scale does not know stands as it was typed. */
    GradeChoice named(String symbol) {
        return grades().stream().filter(grade -> symbol.equals(grade.getSymbol())).findFirst()
                .map(grade -> GradeChoice.of(code(), grade, Optional.empty()))
                .orElseGet(() -> new GradeChoice(symbol, Optional.empty(), Optional.empty(), code(), Optional.empty(), Optional.empty(),
                        false, 0));
    }

    /** The level that a score reaches, where the scale adds up points. */
    public Optional<ScoreLevel> level(BigDecimal score) {
        return scale.stream().flatMap(some -> some.getScoreLevels().stream())
                .filter(level -> level.getMinimum() == null || score.compareTo(level.getMinimum()) >= 0)
                .max(Comparator.comparing(ScoreLevel::getMinimum, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private boolean reaches(Grade grade, Measure measure) {
        if (grade.getMinimum() == null) {
            return true;
        }
        if (measure.percent().isEmpty()) {
            // Better or worse than any number: only the direction is known.
            return measure.sign() > 0;
        }
        int compared = rounded(measure.percent().get()).compareTo(grade.getMinimum());
        return grade.isExclusive() ? compared > 0 : compared >= 0;
    }

    private GradeBasis basis(Grade grade) {
        return Optional.ofNullable(grade.getBasis()).or(() -> scale.map(GradeScale::getBasis)).orElse(GradeBasis.TARGET);
    }

    private List<Grade> grades() {
        return scale.<List<Grade>>map(GradeScale::getGrades).orElse(List.of());
    }

    private String code() {
        return scale.map(GradeScale::getCode).orElse("");
    }

    private static BigDecimal tidy(BigDecimal value, int decimals) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < decimals ? stripped.setScale(decimals) : stripped;
    }
}
