package org.rashinban.core.rollup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.GradeChoice;
import org.rashinban.core.evaluation.Status;
import org.rashinban.model.text.Sentence;

/**
 * How several KPIs stand together. A sum of counts and weighted sums, so that the summaries of disjoint parts add up to that
 * of the whole, in any order.
 *
 * @param total       KPIs counted
 * @param statuses    how many have each status; without those of none
 * @param grades      how many have each grade, by symbol
 * @param achievement of those whose target was due, weighted; more than the target counts as the target, so that one KPI far
 *                    beyond it does not hide those that are behind
 * @param deliverables how many of those in the mean are there in time or not, and have no share between
 * @param points      of those whose grade gives points, weighted
 */
public record Summary(int total, Map<Status, Integer> statuses, Map<String, Integer> grades, Mean achievement, int deliverables,
        Mean points) {

    /**
     * The weighted mean of some numbers, kept so that it can be added to.
     *
     * @param even whether all have the same weight
     */
    public record Mean(int count, BigDecimal weight, BigDecimal sum, boolean even) {

        static final Mean NONE = new Mean(0, BigDecimal.ZERO, BigDecimal.ZERO, true);

        static Mean of(BigDecimal value, BigDecimal weight) {
            return new Mean(1, weight, value.multiply(weight), true);
        }

        Mean plus(Mean other) {
            return new Mean(count + other.count, weight.add(other.weight), sum.add(other.sum), even && other.even && weighsAs(other));
        }

        private boolean weighsAs(Mean other) {
            return count == 0 || other.count == 0
                    || weight.multiply(BigDecimal.valueOf(other.count)).compareTo(other.weight.multiply(BigDecimal.valueOf(count))) == 0;
        }

        /** To one decimal, for showing; empty without any weight. */
        public Optional<BigDecimal> value() {
            return exact().map(mean -> mean.setScale(1, RoundingMode.HALF_UP));
        }

        /** For comparing. */
        public Optional<BigDecimal> exact() {
            return weight.signum() <= 0 ? Optional.empty() : Optional.of(sum.divide(weight, MathContext.DECIMAL128));
        }
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static final Summary EMPTY = new Summary(0, Map.of(), Map.of(), Mean.NONE, 0, Mean.NONE);

    public Summary {
        statuses = Map.copyOf(statuses);
        grades = Map.copyOf(grades);
    }

    public static Summary of(Collection<Evaluation> evaluations) {
        return evaluations.stream().map(Summary::of).reduce(EMPTY, Summary::plus);
    }

    static Summary of(Evaluation evaluation) {
        BigDecimal weight = Optional.ofNullable(evaluation.kpi().getWeight()).orElse(BigDecimal.ONE);
        // What is reached of a target that is not due would pull every mean down early in the plan.
        boolean due = evaluation.status() == Status.MET || evaluation.status() == Status.NOT_MET;
        // Where lower is better and nothing is left there is no percentage, but the target is reached.
        Optional<BigDecimal> percent = evaluation.exactAchievement().map(HUNDRED::min)
                .or(() -> evaluation.status() == Status.MET ? Optional.of(HUNDRED) : Optional.empty());
        Mean achievement = percent.filter(some -> due).map(some -> Mean.of(some, weight)).orElse(Mean.NONE);
        Mean points = evaluation.grade().flatMap(GradeChoice::points).map(given -> Mean.of(given, weight)).orElse(Mean.NONE);
        Map<String, Integer> grades = evaluation.grade().map(grade -> Map.of(grade.symbol(), 1)).orElse(Map.of());
        int deliverables = evaluation.targetAmount().isEmpty() ? achievement.count() : 0;
        return new Summary(1, Map.of(evaluation.status(), 1), grades, achievement, deliverables, points);
    }

    /** Both together; only right if no KPI is in both. */
    public Summary plus(Summary other) {
        Map<Status, Integer> allStatuses = new EnumMap<>(Status.class);
        Map<String, Integer> allGrades = new TreeMap<>();
        for (Summary summary : new Summary[] {this, other}) {
            summary.statuses.forEach((status, count) -> allStatuses.merge(status, count, Integer::sum));
            summary.grades.forEach((symbol, count) -> allGrades.merge(symbol, count, Integer::sum));
        }
        return new Summary(total + other.total, allStatuses, allGrades, achievement.plus(other.achievement),
                deliverables + other.deliverables, points.plus(other.points));
    }

    public int count(Status status) {
        return statuses.getOrDefault(status, 0);
    }

    /** How many could be judged at all. */
    public int assessed() {
        return statuses.entrySet().stream().filter(entry -> entry.getKey().isAssessed()).mapToInt(Map.Entry::getValue).sum();
    }

    /** 29指標の平均（各指標100 %上限）: those assessed whose target is not due have no part in the mean.
     * That something that is done in time or not counts in full or not at all is said, since no list shows it as a percentage. */
    public Sentence saidOfMean() {
        if (achievement.count() == 0) {
            return said();
        }
        Sentence mean = Texts.CATALOGUE.sentence(achievement.even() ? "mean" : "mean.weighted", achievement.count());
        return deliverables == 0 ? mean : Texts.CATALOGUE.sentence("mean.deliverables", mean, deliverables);
    }

    /** 16指標のうち12指標を評価. */
    public Sentence said() {
        return Texts.CATALOGUE.sentence("assessed", total, assessed());
    }
}
