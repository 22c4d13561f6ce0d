package org.rashinban.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.KpiBuilder.edition;
import static org.rashinban.core.KpiBuilder.kpi;
import static org.rashinban.core.evaluation.Evaluating.EVALUATOR;
import static org.rashinban.core.evaluation.Evaluating.LATER;
import static org.rashinban.core.evaluation.Evaluating.en;
import static org.rashinban.core.evaluation.Evaluating.evaluate;
import static org.rashinban.core.evaluation.Evaluating.grade;
import static org.rashinban.core.evaluation.Evaluating.ja;
import static org.rashinban.core.evaluation.Evaluating.notes;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.core.KpiBuilder;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Kpi;
import org.rashinban.model.Plan;
import org.rashinban.model.period.FiscalPeriod;

class GradeOverrideTest {

    /** 86 of 184 is C as long as nobody decides otherwise. */
    private static KpiBuilder gradedC() {
        return kpi("A03").target("FY2024", "184").actual("FY2024", "86").scale(Scales.shipped("hamamatsu"));
    }

    @Test
    @DisplayName("a person's grade wins, with its reason, and the calculated one stays visible")
    void override() {
        Evaluation evaluation = evaluate(gradedC().cumulative().override("FY2024", "B", "工期の変更を考慮"), "FY2024");
        assertThat(grade(evaluation)).isEqualTo("B");
        assertThat(evaluation.grade().orElseThrow().in(Locale.JAPANESE)).isEqualTo("計画どおり");
        assertThat(evaluation.grade().orElseThrow().in(Locale.ENGLISH)).isEqualTo("on plan");
        assertThat(evaluation.status()).as("the numbers are what they are").isEqualTo(Status.NOT_MET);
        assertThat(evaluation.override()).isPresent();
        assertThat(ja(evaluation)).isEqualTo("評価を B に修正（理由：工期の変更を考慮）。計算結果：実績 86 ÷ 目標 184 = 46.7 % → C");
        assertThat(en(evaluation)).isEqualTo("Grade set to B (reason: 工期の変更を考慮). Calculated: actual 86 ÷ target 184 = 46.7 % → C");
    }

    @Test
    @DisplayName("a reason that ends with a full stop does not end twice")
    void reasonAsASentence() {
        Evaluation evaluation = evaluate(gradedC().override("FY2024", "B", "工期の変更を考慮した。"), "FY2024");

        assertThat(ja(evaluation)).startsWith("評価を B に修正（理由：工期の変更を考慮した）。計算結果：");
    }

    @Test
    @DisplayName("an override is for its period; the last one with a reason counts; one without is told and not applied")
    void overrides() {
        KpiBuilder kpi = gradedC().override("FY2023", "A", "別の年度").override("FY2024", "A", "誤り").override("FY2024", "B", "工期の変更")
                .override("FY2024", "A", null).override("FY2024", "A", "  ").override("FY2024", null, "記号なし");
        Evaluation evaluation = evaluate(kpi, "FY2024");
        assertThat(grade(evaluation)).isEqualTo("B");
        assertThat(ja(evaluation)).startsWith("評価を B に修正（理由：工期の変更）。");
        assertThat(notes(evaluation)).isEqualTo("入力された評価 A は、理由の記載がないため適用していません。".repeat(2));
    }

    @Test
    @DisplayName("a grade that the scale does not know is painted neutral, never as the best, and told")
    void unknownSymbol() {
        Evaluation evaluation = evaluate(gradedC().override("FY2024", "特", "協議による"), "FY2024");
        assertThat(grade(evaluation)).isEqualTo("特");
        assertThat(evaluation.grade().orElseThrow().in(Locale.ENGLISH)).isEqualTo("特");
        assertThat(evaluation.grade().orElseThrow().tone()).as("outside the order from best to worst").isNegative();
        assertThat(notes(evaluation)).isEqualTo("入力された評価 特 は、評価区分にありません。");
    }

    @Test
    @DisplayName("a scale that is not adjustable, or none, lets no person's grade in")
    void notAdjustable() {
        KpiBuilder kpi = kpi("A03").target("FY2024", "100").actual("FY2024", "86").override("FY2024", "A", "理由あり");
        assertThat(grade(evaluate(kpi, "FY2024"))).isEmpty();
        Evaluation aichi = evaluate(kpi.scale(Scales.shipped("aichi")), "FY2024");
        assertThat(grade(aichi)).isEqualTo("B");
        assertThat(aichi.override()).isEmpty();
        assertThat(ja(aichi)).isEqualTo("実績 86 ÷ 目標 100 = 86.0 % → B");
        assertThat(notes(aichi)).isEqualTo("入力された評価 A は、手動で修正できる評価区分が設定されていないため適用していません。");
    }

    @Test
    @DisplayName("the scale is the one asked for, else the KPI's, else the plan's")
    void whichScale() {
        Kpi kpi = kpi("x").target("FY2024", "100").actual("FY2024", "85").in(edition("FY2022..FY2024"));
        assertThat(EVALUATOR.scale(kpi)).isEmpty();
        plan(kpi).setGradeScale(Scales.shipped("nagoya-port"));
        assertThat(grade(evaluate(kpi, "FY2024", LATER))).isEqualTo("順調");
        kpi.setGradeScale(Scales.shipped("aichi"));
        assertThat(grade(evaluate(kpi, "FY2024", LATER))).isEqualTo("B");
        KpiEvaluator asked = new KpiEvaluator(new KpiValues(ContainedActuals.accepted()), Optional.of(Scales.shipped("sano")));
        assertThat(grade(asked.evaluate(kpi, FiscalPeriod.of("FY2024"), LATER))).isEqualTo("5");
    }

    private static Plan plan(Kpi kpi) {
        return Contents.edition(kpi).orElseThrow().getPlan();
    }
}
