package org.rashinban.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.KpiBuilder.kpi;
import static org.rashinban.core.evaluation.Evaluating.evaluate;
import static org.rashinban.core.evaluation.Evaluating.ja;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rashinban.core.KpiBuilder;
import org.rashinban.model.GradeScale;
import org.rashinban.model.KpiDirection;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.AmountFormat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EvaluationPropertiesTest {

    private static final Map<String, GradeScale> SCALES = Stream.of("hamamatsu", "aichi", "nagayo", "sano", "nagoya-port")
            .collect(Collectors.toMap(id -> id, Scales::shipped));

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals().between(new BigDecimal("-200"), new BigDecimal("1000")).ofScale(1);
    }

    @Provide
    Arbitrary<String> scales() {
        return Arbitraries.of(SCALES.keySet());
    }

    private static Evaluation due(TargetSort sort, KpiDirection direction, BigDecimal target, BigDecimal actual, String scale) {
        return evaluate(with(sort, direction, target, scale).actual("FY2024", actual.toPlainString()), "FY2024");
    }

    private static KpiBuilder with(TargetSort sort, KpiDirection direction, BigDecimal target, String scale) {
        return kpi("k").direction(direction).baseline("FY2021", "40").target("FY2024", sort, target.toPlainString())
                .scale(SCALES.get(scale));
    }

    @Property(tries = 300)
    void aHigherValueIsNeverWorse(@ForAll("numbers") BigDecimal target, @ForAll("numbers") BigDecimal one,
            @ForAll("numbers") BigDecimal other,
            @ForAll("scales") String scale) {
        assertNotWorse(due(TargetSort.NUMBER, KpiDirection.HIGHER, target, one.max(other), scale),
                due(TargetSort.NUMBER, KpiDirection.HIGHER, target, one.min(other), scale));
    }

    @Property(tries = 300)
    void aLowerValueIsNeverWorseWhereLowerIsBetter(@ForAll("numbers") BigDecimal target, @ForAll("numbers") BigDecimal one,
            @ForAll("numbers") BigDecimal other, @ForAll("scales") String scale) {
        assertNotWorse(due(TargetSort.NUMBER, KpiDirection.LOWER, target, one.min(other), scale),
                due(TargetSort.NUMBER, KpiDirection.LOWER, target, one.max(other), scale));
    }

    @Property(tries = 300)
    void aGreaterReductionIsNeverWorse(@ForAll("numbers") BigDecimal one, @ForAll("numbers") BigDecimal other,
            @ForAll("scales") String scale) {
        assertNotWorse(due(TargetSort.RELATIVE_TO_BASELINE, KpiDirection.LOWER, BigDecimal.TEN.negate(), one.min(other), scale),
                due(TargetSort.RELATIVE_TO_BASELINE, KpiDirection.LOWER, BigDecimal.TEN.negate(), one.max(other), scale));
    }

    @Property(tries = 300)
    void aHigherValueUnderwayIsNeverWorse(@ForAll("numbers") BigDecimal one, @ForAll("numbers") BigDecimal other) {
        BigDecimal target = new BigDecimal("300");
        Evaluation better = evaluate(with(TargetSort.NUMBER, KpiDirection.HIGHER, target, "nagoya-port").annual()
                .actual("2024-04", one.max(other).toPlainString()), "FY2024", "2024-06-01");
        Evaluation worse = evaluate(with(TargetSort.NUMBER, KpiDirection.HIGHER, target, "nagoya-port").annual()
                .actual("2024-04", one.min(other).toPlainString()), "FY2024", "2024-06-01");
        assertNotWorse(better, worse);
    }

    private static void assertNotWorse(Evaluation better, Evaluation worse) {
        assertThat(better.status()).isLessThanOrEqualTo(worse.status());
        if (better.achievement().isPresent() && worse.achievement().isPresent()) {
            assertThat(better.achievement().get()).isGreaterThanOrEqualTo(worse.achievement().get());
        }
        assertThat(better.grade().orElseThrow().tone()).isLessThanOrEqualTo(worse.grade().orElseThrow().tone());
    }

    @Property(tries = 200)
    void equalIsMet(@ForAll("numbers") BigDecimal target, @ForAll KpiDirection direction) {
        KpiDirection stated = direction == KpiDirection.NONE ? KpiDirection.MAINTAIN : direction;
        Evaluation evaluation = due(TargetSort.NUMBER, stated, target, target, "aichi");
        assertThat(evaluation.status()).isEqualTo(Status.MET);
        assertThat(evaluation.achievement().orElseThrow()).isEqualByComparingTo("100");
        assertThat(evaluation.grade().orElseThrow().symbol()).isEqualTo("A");
    }

    @Property(tries = 200)
    void theSentenceHoldsTheNumbersOfTheEvaluation(@ForAll("numbers") BigDecimal target, @ForAll("numbers") BigDecimal actual,
            @ForAll("scales") String scale) {
        Evaluation evaluation = due(TargetSort.NUMBER, KpiDirection.HIGHER, target, actual, scale);
        assertThat(ja(evaluation)).contains("実績 " + AmountFormat.number(actual)).contains("目標 " + AmountFormat.number(target))
                .contains(AmountFormat.number(evaluation.achievement().orElseThrow()) + " %").endsWith("→ " + evaluation.grade()
                        .orElseThrow().symbol());
    }

    @Property(tries = 200)
    void theStatusAgreesWithTheComparison(@ForAll("numbers") BigDecimal target, @ForAll("numbers") BigDecimal actual) {
        boolean reached = actual.compareTo(target) >= 0;
        assertThat(due(TargetSort.NUMBER, KpiDirection.HIGHER, target, actual, "aichi").status())
                .isEqualTo(reached ? Status.MET : Status.NOT_MET);
        assertThat(due(TargetSort.AT_MOST, KpiDirection.HIGHER, target, actual, "aichi").status())
                .isEqualTo(actual.compareTo(target) <= 0 ? Status.MET : Status.NOT_MET);
    }
}
