package org.rashinban.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.KpiBuilder.kpi;
import static org.rashinban.core.evaluation.Evaluating.en;
import static org.rashinban.core.evaluation.Evaluating.evaluate;
import static org.rashinban.core.evaluation.Evaluating.grade;
import static org.rashinban.core.evaluation.Evaluating.ja;
import static org.rashinban.core.evaluation.Evaluating.notes;
import static org.rashinban.core.evaluation.Evaluating.percent;
import static org.rashinban.core.evaluation.Evaluating.schedule;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.core.KpiBuilder;
import org.rashinban.model.ComponentRole;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.TargetBasis;
import org.rashinban.model.TargetRevision;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

class TargetChoiceTest {

    private static KpiBuilder windows() {
        return kpi("A03").cumulative().baseline("FY2021", "22").target("FY2022", "73 CUMULATIVE")
                .target("FY2023", TargetSort.NONE, "86 CUMULATIVE").target("FY2024", "184 CUMULATIVE");
    }

    @Test
    @DisplayName("case 6: HAM A03 has no target for FY2023, though its chart has a number")
    void numberOfTheChartOnly() {
        Evaluation evaluation = evaluate(windows().actual("FY2023", "80").scale(Scales.shipped("aichi")), "FY2023");
        assertThat(evaluation.status()).isEqualTo(Status.NO_TARGET);
        assertThat(evaluation.targetAmount()).isEmpty();
        assertThat(evaluation.actual()).contains(Amount.of(80));
        assertThat(grade(evaluation)).isEmpty();
        assertThat(ja(evaluation)).isEqualTo("この期間の目標はありません。");
    }

    @Test
    @DisplayName("a year between two targets is not due; the schedule is the line between them")
    void betweenTargets() {
        KpiBuilder kpi = kpi("A03").cumulative().target("FY2022", "73").target("FY2024", "184").actual("FY2023", "86");
        Evaluation evaluation = evaluate(kpi, "FY2023");
        assertThat(evaluation.status()).isEqualTo(Status.NOT_DUE);
        assertThat(schedule(evaluation)).isEqualTo("128.5");
        assertThat(ja(evaluation)).isEqualTo("実績 86 ÷ 予定 128.5 = 66.9 %（期限前）");
        assertThat(en(evaluation)).isEqualTo("actual 86 ÷ schedule 128.5 = 66.9 % (not due)");
        assertThat(notes(evaluation)).isEqualTo("目標 184 の期限は令和7年3月31日です。");
        assertThat(grade(evaluate(kpi.scale(Scales.shipped("hamamatsu")), "FY2023"))).as("by the schedule").isEqualTo("C");
        assertThat(grade(evaluate(kpi.scale(Scales.shipped("aichi")), "FY2023"))).as("a target that is not due grades nothing").isEmpty();
    }

    @Test
    @DisplayName("before the first target the line starts at the baseline")
    void fromTheBaseline() {
        KpiBuilder kpi = kpi("s").baseline("FY2021", "100").target("FY2024", "160").actual("FY2022", "125").actual("FY2023", "130");
        assertThat(schedule(evaluate(kpi, "FY2022"))).isEqualTo("120");
        assertThat(schedule(evaluate(kpi, "FY2023"))).isEqualTo("140");
        assertThat(schedule(evaluate(kpi("s").target("FY2024", "160").actual("FY2023", "130"), "FY2023"))).as("no start, no line")
                .isEqualTo("-");
        assertThat(ja(evaluate(kpi("s").target("FY2024", "160").actual("FY2023", "130"), "FY2023")))
                .isEqualTo("実績 130、目標 160 の期限（令和7年3月31日）前（期限前）");
    }

    @Test
    @DisplayName("MAC K2: a target of a later year is due when that year ends, or of several the first")
    void aYearBeforeTheFirst() {
        KpiBuilder systems = kpi("K2").annual();
        assertThat(ja(evaluate(systems.target("FY2024", "3"), "FY2023"))).isEqualTo("目標の期限（令和7年3月31日）前のため、値はまだ必要ありません。");
        KpiBuilder courses = kpi("K").annual().target("FY2024..FY2026", "80");
        assertThat(ja(evaluate(courses, "FY2023"))).isEqualTo("目標の期限（令和7年3月31日）前のため、値はまだ必要ありません。");
        assertThat(evaluate(courses, "FY2024").status()).as("its own year, and nothing reported").isEqualTo(Status.MISSING);
    }

    @Test
    @DisplayName("after the last target there is none, and none is carried forward")
    void afterTheLast() {
        Evaluation evaluation = evaluate(kpi("s").target("FY2022", "5").actual("FY2023", "9"), "FY2023");
        assertThat(evaluation.status()).isEqualTo(Status.NO_TARGET);
        assertThat(evaluation.actual()).contains(Amount.of(9));
        assertThat(evaluation.target()).isEmpty();
    }

    @Test
    @DisplayName("cases 3 to 5: HAM A07 and B01 count by the year or in all as their targets do")
    void basisOfTheTarget() {
        KpiBuilder courses = kpi("A07a").annual().with(kpi -> kpi.setAccumulatesFrom(FiscalPeriod.of("FY2022")))
                .target("FY2022", TargetBasis.ANNUAL, "80").target("FY2024", TargetBasis.CUMULATIVE, "240 CUMULATIVE")
                .actual("FY2022", "80").actual("FY2023", "80").actual("FY2024", "80");
        assertThat(ja(evaluate(courses, "FY2022"))).isEqualTo("実績 80 ÷ 目標 80 = 100.0 %（達成）");
        assertThat(ja(evaluate(courses, "FY2024"))).as("3 × 80, not + 200 %").isEqualTo("実績 240 ÷ 目標 240 = 100.0 %（達成）");
        assertThat(schedule(evaluate(courses, "FY2023"))).isEqualTo("160");
        KpiBuilder advisors = kpi("A07b").annual().target("FY2022", TargetBasis.ANNUAL, "10").target("FY2024", TargetBasis.ANNUAL, "15")
                .actual("FY2022", "10").actual("FY2023", "12").actual("FY2024", "12");
        assertThat(ja(evaluate(advisors, "FY2024"))).isEqualTo("実績 12 ÷ 目標 15 = 80.0 %（未達成）");
        assertThat(schedule(evaluate(advisors, "FY2023"))).as("half-way from 10 to 15 a year").isEqualTo("12.5");
        KpiBuilder participants = kpi("B01c").annual().target("FY2022", TargetBasis.ANNUAL, "1000")
                .target("FY2024", TargetBasis.ANNUAL, "1000")
                .actual("FY2022", "1000").actual("FY2023", "1000").actual("FY2024", "900");
        assertThat(percent(evaluate(participants, "FY2024"))).as("not summed").isEqualTo("90.0");
        KpiBuilder supporters = kpi("B01d").cumulative().with(kpi -> kpi.setAccumulatesFrom(FiscalPeriod.of("FY2022")))
                .target("FY2022", "25").target("FY2024", TargetBasis.CUMULATIVE, "75").actual("FY2022", "25").actual("FY2023", "50")
                .actual("FY2024", "75");
        assertThat(evaluate(supporters, "FY2024").status()).isEqualTo(Status.MET);
        assertThat(schedule(evaluate(supporters, "FY2023"))).isEqualTo("50");
    }

    @Test
    @DisplayName("a total starts its line at nothing, the day before counting begins")
    void lineFromNothing() {
        KpiBuilder reforms = kpi("B06").cumulative().target("FY2022..FY2024", "6").actual("FY2022", "3").actual("FY2023", "3");
        Evaluation first = evaluate(reforms, "FY2022");
        assertThat(schedule(first)).isEqualTo("2");
        assertThat(first.status()).isEqualTo(Status.ON_TRACK);
        assertThat(evaluate(reforms, "FY2023").status()).isEqualTo(Status.BEHIND);
        assertThat(ja(evaluate(reforms, "FY2023"))).isEqualTo("実績 3 ÷ 予定 4 = 75.0 %（遅れ）");
        assertThat(evaluate(reforms, "FY2024").status()).isEqualTo(Status.MISSING);
    }

    @Test
    @DisplayName("case 10: HAM A09 is set every year; 70.0 % of FY2022 is never carried forward")
    void resetYearly() {
        KpiBuilder kpi = kpi("A09a").rate().target("FY2022", "70.0").target("FY2024", TargetSort.RESET_YEARLY)
                .actual("FY2022", "71.5").actual("FY2023", "80").actual("FY2024", "85");
        assertThat(evaluate(kpi, "FY2022").status()).isEqualTo(Status.MET);
        assertThat(evaluate(kpi, "FY2023").status()).isEqualTo(Status.NO_TARGET);
        Evaluation unset = evaluate(kpi, "FY2024");
        assertThat(unset.status()).isEqualTo(Status.TO_BE_SET);
        assertThat(unset.achievement()).isEmpty();
        assertThat(unset.actual()).contains(Amount.of(85));
        assertThat(ja(unset)).isEqualTo("目標は毎年度設定で、令和6年度の目標は未設定です。前の年度の目標は引き継ぎません。");
    }

    @Test
    @DisplayName("a target set for one year of a span is not one for the next")
    void resetYearlyHoldsForOneYear() {
        KpiBuilder kpi = kpi("A09a").rate().target("FY2023..FY2024", TargetSort.RESET_YEARLY, "76").actual("FY2023", "77")
                .actual("FY2024", "77");
        assertThat(evaluate(kpi, "FY2023").status()).isEqualTo(Status.MET);
        assertThat(evaluate(kpi, "FY2024").status()).isEqualTo(Status.TO_BE_SET);
        assertThat(evaluate(kpi.target("FY2024", "80"), "FY2024").status()).as("the year's own target wins").isEqualTo(Status.NOT_MET);
    }

    @Test
    @DisplayName("case 11: to be set is not zero and not red")
    void toBeSet() {
        Evaluation evaluation = evaluate(kpi("A06c").target("FY2024", TargetSort.TO_BE_SET).actual("FY2024", "3")
                .scale(Scales.shipped("hamamatsu")), "FY2024");
        assertThat(evaluation.status()).isEqualTo(Status.TO_BE_SET);
        assertThat(evaluation.achievement()).isEmpty();
        assertThat(evaluation.grade()).isEmpty();
        assertThat(ja(evaluation)).isEqualTo("目標は「今後設定」のため、評価しません。");
        assertThat(en(evaluation)).isEqualTo("The target is \"to be set\", so it is not assessed.");
        assertThat(evaluate(kpi("A04c").target("", TargetSort.TO_BE_SET), "FY2023").status()).as("without a year: for any")
                .isEqualTo(Status.TO_BE_SET);
    }

    @Test
    @DisplayName("a target that should have been set by now is noted")
    void toBeSetLate() {
        KpiBuilder kpi = kpi("A06c").target("FY2024", TargetSort.TO_BE_SET, target -> target.setToBeSetBy(FiscalPeriod.of("2024-06")));
        assertThat(notes(evaluate(kpi, "FY2024"))).isEqualTo("目標を設定する期限（令和6年6月）を過ぎています。");
        assertThat(evaluate(kpi, "FY2024", "2024-06-30").notes()).isEmpty();
    }

    @Test
    @DisplayName("a number target without its number is no target")
    void targetWithoutNumber() {
        Evaluation evaluation = evaluate(kpi("x").target("FY2024", TargetSort.NUMBER).actual("FY2024", "3"), "FY2024");
        assertThat(evaluation.status()).isEqualTo(Status.NO_TARGET);
        assertThat(ja(evaluation)).isEqualTo("目標の値が入力されていないため、評価しません。");
    }

    @Test
    @DisplayName("HAM A03: a target may be the total of its parts")
    void targetFromComponents() {
        KpiBuilder kpi = kpi("A03").component("直営", ComponentRole.PART).component("指定管理", ComponentRole.PART)
                .parts("FY2024", "直営", "110", "指定管理", "74");
        kpi.target("FY2024", TargetSort.NUMBER, target -> target.getComponents().addAll(kpi.build().getActuals().get(0).getComponents()));
        assertThat(evaluate(kpi.actual("FY2024", "92"), "FY2024").achievement().orElseThrow()).isEqualByComparingTo("50");
    }

    @Test
    @DisplayName("a re-set target counts as it is now, and the older one is told")
    void revisedTarget() {
        KpiBuilder kpi = kpi("x").target("FY2024", TargetSort.NUMBER, target -> {
            target.setAmount(Amount.of(100));
            TargetRevision before = RashinbanFactory.eINSTANCE.createTargetRevision();
            before.setAmount(Amount.of(120));
            target.getRevisions().add(before);
            TargetRevision words = RashinbanFactory.eINSTANCE.createTargetRevision();
            words.setText("今後設定");
            target.getRevisions().add(words);
        }).actual("FY2024", "100");
        Evaluation evaluation = evaluate(kpi, "FY2024");
        assertThat(evaluation.status()).isEqualTo(Status.MET);
        assertThat(notes(evaluation)).isEqualTo("目標は再設定される前、120 でした。目標は再設定される前、今後設定 でした。");
    }

    @Test
    @DisplayName("a target due after its year holds until it is due, unless a year has its own")
    void dueAfterItsYear() {
        KpiBuilder kpi = kpi("B05b").target("FY2023", TargetSort.DATE_DUE, target -> {
            target.setAmount(Amount.of(20));
            target.setDue(FiscalPeriod.of("FY2025"));
        }).actual("FY2024", "10").actual("FY2025", "19").actual("FY2026", "20");
        assertThat(evaluate(kpi, "FY2024").status()).isEqualTo(Status.NOT_DUE);
        assertThat(en(evaluate(kpi, "FY2025"))).isEqualTo("actual 19 ÷ target 20 = 95.0 % (not met)");
        assertThat(evaluate(kpi, "FY2026").status()).isEqualTo(Status.NO_TARGET);
        assertThat(en(evaluate(kpi.target("FY2025", "18"), "FY2025"))).isEqualTo("actual 19 ÷ target 18 = 105.6 % (met)");
    }
}
