package org.rashinban.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.KpiBuilder.edition;
import static org.rashinban.core.KpiBuilder.kpi;
import static org.rashinban.core.evaluation.Evaluating.LATER;
import static org.rashinban.core.evaluation.Evaluating.evaluate;
import static org.rashinban.core.evaluation.Evaluating.grade;
import static org.rashinban.core.evaluation.Evaluating.ja;
import static org.rashinban.core.evaluation.Evaluating.percent;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.core.KpiBuilder;
import org.rashinban.model.Accumulation;
import org.rashinban.model.Edition;
import org.rashinban.model.GradeRounding;
import org.rashinban.model.GradeScale;
import org.rashinban.model.Kpi;
import org.rashinban.model.TargetSort;

/** Compared is the exact number; rounded is what is shown, and never so far that it says something else. */
class RoundingTest {

    private static KpiBuilder share(String numerator, String denominator) {
        return kpi("r").rate().annual().with(kpi -> kpi.setDecimals(1)).target("FY2024", "85").fraction("FY2024", numerator, denominator);
    }

    @Test
    @DisplayName("84.96 % is not 85 %, although it would be shown as 85.0, and the sentence shows the difference")
    void justMissed() {
        Evaluation missed = evaluate(share("2124", "2500"), "FY2024");
        assertThat(missed.status()).isEqualTo(Status.NOT_MET);
        assertThat(missed.actual().orElseThrow().value()).isEqualByComparingTo("84.96");
        assertThat(ja(missed)).isEqualTo("実績 84.96 ÷ 目標 85 = 99.95 %（未達成）");
        assertThat(percent(missed)).isEqualTo("99.95");
    }

    @Test
    @DisplayName("85.04 % is 85.0 when shown, and met; 17 of 20 is exactly 85")
    void justMet() {
        Evaluation met = evaluate(share("2126", "2500"), "FY2024");
        assertThat(met.status()).isEqualTo(Status.MET);
        assertThat(ja(met)).isEqualTo("実績 85.04 ÷ 目標 85 = 100.05 %（達成）");
        assertThat(ja(evaluate(share("17", "20"), "FY2024"))).isEqualTo("実績 85.0 ÷ 目標 85 = 100.0 %（達成）");
    }

    @Test
    @DisplayName("far from the target a ratio is shown with the decimals of the KPI")
    void farFromTheTarget() {
        assertThat(ja(evaluate(share("1", "3"), "FY2024"))).isEqualTo("実績 33.3 ÷ 目標 85 = 39.2 %（未達成）");
    }

    @Test
    @DisplayName("an amount that was typed is compared and shown as typed")
    void typed() {
        assertThat(ja(evaluate(kpi("s").target("FY2024", "10000").actual("FY2024", "9999"), "FY2024")))
                .isEqualTo("実績 9,999 ÷ 目標 10,000 = 99.99 %（未達成）");
    }

    @Test
    @DisplayName("where lower is better, a mean just above the limit misses it")
    void mean() {
        KpiBuilder kpi = kpi("w").lower().accumulation(Accumulation.AVERAGE).target("FY2024", "10").actual("FY2024-H1", "10")
                .actual("FY2024-H2", "10.02");
        Evaluation evaluation = evaluate(kpi, "FY2024");
        assertThat(evaluation.status()).isEqualTo(Status.NOT_MET);
        assertThat(ja(evaluation)).isEqualTo("目標 10 ÷ 実績 10.01 = 99.9 %（未達成）");
    }

    @Test
    @DisplayName("three thirds are one")
    void thirds() {
        Edition edition = edition("FY2024..FY2024");
        kpi("A").actual("FY2024", "1").in(edition);
        kpi("B").actual("FY2024", "3").in(edition);
        Kpi formula = kpi("C").formula("A ÷ B + A ÷ B + A ÷ B").target("FY2024", "1").in(edition);
        assertThat(evaluate(formula, "FY2024", LATER).status()).isEqualTo(Status.MET);
    }

    @Test
    @DisplayName("a formula calculates with exact values, not with rounded ones")
    void formulaOfRates() {
        Edition edition = edition("FY2024..FY2024");
        kpi("A").rate().annual().fraction("FY2024", "1", "3").in(edition);
        Kpi formula = kpi("C").formula("A × 3").target("FY2024", "100").in(edition);
        assertThat(evaluate(formula, "FY2024", LATER).status()).as("3 × 33.3 would be 99.9").isEqualTo(Status.MET);
    }

    @Test
    @DisplayName("a bound of a range is not reached by rounding, and a schedule neither")
    void rangesAndSchedules() {
        Evaluation range = evaluate(kpi("r").rate().annual().fraction("FY2024", "2124", "2500").target("FY2024", TargetSort.AT_LEAST, "85"),
                "FY2024");
        assertThat(range.status()).isEqualTo(Status.NOT_MET);
        KpiBuilder sum = kpi("q").annual().target("FY2024", "100").months(2024, "8.333");
        Evaluation april = evaluate(sum, "FY2024", "2024-05-10");
        assertThat(april.status()).as("8.333 of 8.3333…").isEqualTo(Status.BEHIND);
        assertThat(ja(april)).startsWith("実績 8.333 ÷ 予定 8.3333 = 99.996 %");
    }

    @Test
    @DisplayName("a scale that prescribes rounding grades by the rounded number; the sentence shows both where they disagree")
    void prescribedRounding() {
        GradeScale scale = Scales.shipped("aichi");
        scale.setRounding(GradeRounding.HALF_UP);
        scale.setDecimals(1);
        Evaluation evaluation = evaluate(kpi("s").target("FY2024", "10000").actual("FY2024", "9996").scale(scale), "FY2024");
        assertThat(evaluation.status()).isEqualTo(Status.NOT_MET);
        assertThat(grade(evaluation)).isEqualTo("A");
        assertThat(ja(evaluation)).isEqualTo("実績 9,996 ÷ 目標 10,000 = 99.96 %（評価区分の端数処理により 100.0 %） → A");
        Evaluation exact = evaluate(kpi("s").target("FY2024", "10000").actual("FY2024", "9996").scale(Scales.shipped("aichi")), "FY2024");
        assertThat(grade(exact)).as("the shipped scales prescribe none").isEqualTo("B");
        assertThat(ja(exact)).isEqualTo("実績 9,996 ÷ 目標 10,000 = 99.96 % → B");
    }
}
