package org.rashinban.core.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.model.Grade;
import org.rashinban.model.GradeBasis;
import org.rashinban.model.GradeRounding;
import org.rashinban.model.GradeScale;
import org.rashinban.model.ScoreLevel;
import org.rashinban.model.text.Localized;

/** Reads a grade scale (評価区分): the scale is data, nothing about any city is known here. */
final class GradeRules {

    /** Outside the order of the colours: neither good nor bad. */
    private static final int NEUTRAL_TONE = -1;
    private static final int DECIMALS_WITHOUT_SCALE = 1;

    private final Optional<GradeScale> scale;

    GradeRules(Optional<GradeScale> scale) {
        this.scale = scale;
    }

    /** What is compared with the thresholds: the exact number, unless the scale itself says that it is rounded first. */
    BigDecimal compared(BigDecimal percent) {
        if (scale.isEmpty()) {
            return percent;
        }
        int decimals = scale.get().getDecimals();
        return switch (scale.get().getRounding()) {
            case HALF_UP -> percent.setScale(decimals, RoundingMode.HALF_UP);
            case DOWN -> percent.setScale(decimals, RoundingMode.DOWN);
            case UP -> percent.setScale(decimals, RoundingMode.UP);
            case NONE -> percent;
        };
    }

    /** What is shown: as rounded by the scale, else with as many decimals as it takes to see on which side of every threshold it is. */
    BigDecimal shown(BigDecimal percent) {
        if (scale.isPresent() && scale.get().getRounding() != GradeRounding.NONE) {
            return compared(percent);
        }
        List<BigDecimal> bounds = Stream.concat(Stream.of(Measure.HUNDRED),
                grades().stream().map(Grade::getMinimum).filter(Objects::nonNull)).toList();
        return Digits.telling(percent, scale.map(GradeScale::getDecimals).orElse(DECIMALS_WITHOUT_SCALE), bounds);
    }

    /** The percentage in a sentence: where the scale rounds a miss up to the target or a hit down, both numbers. */
    Localized said(BigDecimal percent) {
        BigDecimal shown = shown(percent);
        if (shown.compareTo(Measure.HUNDRED) == percent.compareTo(Measure.HUNDRED)) {
            return Said.of("percent", shown);
        }
        return Said.of("percent.rounded", Digits.telling(percent, shown.scale(), List.of(Measure.HUNDRED)), shown);
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

    /** Whether the value is there but the scale's own comparison is not possible: no baseline, or no grade for what is due. */
    boolean leavesOpen(Status status, Measures measures) {
        boolean due = status == Status.MET || status == Status.NOT_MET;
        boolean noBaseline = measures.baseline().isEmpty() && grades().stream().anyMatch(grade -> basis(grade) == GradeBasis.BASELINE);
        return due || status.isAssessed() && noBaseline;
    }

    boolean knows(String symbol) {
        return Stream.concat(grades().stream().map(Grade::getSymbol), levels().map(ScoreLevel::getSymbol)).anyMatch(symbol::equals);
    }

    /** A grade or level by its symbol; one that the scale does not know stands as it was typed and is painted neutral. */
    GradeChoice named(String symbol) {
        return grades().stream().filter(grade -> symbol.equals(grade.getSymbol())).findFirst()
                .map(grade -> GradeChoice.of(code(), grade, Optional.empty()))
                .or(() -> levels().filter(level -> symbol.equals(level.getSymbol())).findFirst()
                        .map(level -> GradeChoice.of(code(), level, Optional.empty())))
                .orElseGet(() -> new GradeChoice(symbol, Optional.empty(), Optional.empty(), code(), Optional.empty(), Optional.empty(),
                        false, NEUTRAL_TONE));
    }

    /** The level that a score reaches, where the scale adds up points. */
    Optional<GradeChoice> level(BigDecimal score) {
        return levels().filter(level -> level.getMinimum() == null || score.compareTo(level.getMinimum()) >= 0)
                .max(Comparator.comparing(ScoreLevel::getMinimum, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(level -> GradeChoice.of(code(), level, Optional.of(score)));
    }

    private boolean reaches(Grade grade, Measure measure) {
        if (grade.getMinimum() == null) {
            return true;
        }
        if (measure.percent().isEmpty()) {
            // Better or worse than any number: only the direction is known.
            return measure.sign() > 0;
        }
        int compared = compared(measure.percent().get()).compareTo(grade.getMinimum());
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

    private Stream<ScoreLevel> levels() {
        return scale.stream().flatMap(some -> some.getScoreLevels().stream());
    }
}
