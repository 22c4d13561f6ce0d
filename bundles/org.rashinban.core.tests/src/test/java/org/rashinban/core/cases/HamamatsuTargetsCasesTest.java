package org.rashinban.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.GradeChoice;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.kpi.ComponentTotals;
import org.rashinban.core.kpi.Value;
import org.rashinban.model.Baseline;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiDirection;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.Target;
import org.rashinban.model.TargetBasis;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/** What the targets of Hamamatsu's 33 series mean, and how values entered by the city come out against them. */
class HamamatsuTargetsCasesTest {

    private final CityPlan plan = CityPlan.of("hamamatsu");

    private Amount value(String kpi, String period, TargetBasis basis) {
        Value value = plan.values().in(plan.kpi(kpi), FiscalPeriod.of(period), basis);
        return value.known().map(Value.Known::amount).orElseThrow();
    }

    private Target target(String kpi, int index) {
        return plan.kpi(kpi).getTargets().get(index);
    }

    private static void assertMet(Evaluation evaluation, int actual, int target) {
        assertThat(evaluation.status()).isEqualTo(Status.MET);
        assertThat(evaluation.actual().orElseThrow().value()).isEqualByComparingTo(BigDecimal.valueOf(actual));
        assertThat(evaluation.targetAmount().orElseThrow().value()).isEqualByComparingTo(BigDecimal.valueOf(target));
    }

    private static void assertNotJudged(Evaluation evaluation, Status status) {
        assertThat(evaluation.status()).isEqualTo(status);
        assertThat(evaluation.status().isAssessed()).isFalse();
        assertThat(evaluation.achievement()).isEmpty();
        assertThat(evaluation.grade()).as("none, or D: cannot be evaluated")
                .satisfies(grade -> assertThat(grade.map(GradeChoice::cannotEvaluate).orElse(true)).isTrue());
    }

    @Test
    @DisplayName("case 3: 80 courses a year and 240 in all are the same pace, not a rise by 200 %")
    void case03_eightyAYearAreTwoHundredAndFortyInThreeYears() {
        plan.enterYears("A07a", 2022, "80", "80", "80");

        assertMet(plan.evaluate("A07a", "FY2022"), 80, 80);
        Evaluation between = plan.evaluate("A07a", "FY2023");
        assertThat(between.status()).isEqualTo(Status.NOT_DUE);
        assertThat(between.actual()).contains(Amount.of(160));
        assertThat(between.schedule().orElseThrow().expected()).as("two thirds of the way").isEqualByComparingTo("160");
        Evaluation end = plan.evaluate("A07a", "FY2024");
        assertMet(end, 240, 240);
        assertThat(end.achievement().orElseThrow()).isEqualByComparingTo("100");
        assertThat(CityPlan.ja(end.why())).as("on plan, by the city's own scale")
                .isEqualTo("実績 240 ÷ 目標 240 = 100.0 % → B");
        assertThat(value("A07a", "FY2024", TargetBasis.ANNUAL)).as("the year itself is as the years before").isEqualTo(Amount.of(80));

        CityPlan stated = CityPlan.of("hamamatsu").enterYears("A07a", 2022, "80", "80", "240 CUMULATIVE");
        assertMet(stated.evaluate("A07a", "FY2024"), 240, 240);
        CityPlan slower = CityPlan.of("hamamatsu").enterYears("A07a", 2022, "80", "80", "79");
        assertThat(slower.evaluate("A07a", "FY2024").status()).isEqualTo(Status.NOT_MET);
    }

    @Test
    @DisplayName("case 4: on the same sheet 10 and 15 advisors a year stay yearly")
    void case04_advisorsStayYearly() {
        plan.enterYears("A07b", 2022, "10", "12", "15");

        assertMet(plan.evaluate("A07b", "FY2022"), 10, 10);
        assertMet(plan.evaluate("A07b", "FY2024"), 15, 15);
        CityPlan fewer = CityPlan.of("hamamatsu").enterYears("A07b", 2022, "10", "12", "14");
        assertThat(fewer.evaluate("A07b", "FY2024").status()).as("36 in three years are not 15 in the last").isEqualTo(Status.NOT_MET);
    }

    @Test
    @DisplayName("case 5: 25 supporters a year come together to 75, while 1,000 trained a year are never summed")
    void case05_supportersComeTogetherParticipantsDoNot() {
        plan.enterYears("B01d", 2022, "25", "50", "75").enterYears("B01c", 2022, "1000", "1000", "900");

        assertMet(plan.evaluate("B01d", "FY2022"), 25, 25);
        assertMet(plan.evaluate("B01d", "FY2024"), 75, 75);
        assertThat(value("B01d", "FY2024", TargetBasis.ANNUAL)).as("the bar of the year").isEqualTo(Amount.of(25));
        Evaluation trained = plan.evaluate("B01c", "FY2024");
        assertThat(trained.actual()).contains(Amount.of(900));
        assertThat(trained.status()).isEqualTo(Status.NOT_MET);
        assertThat(trained.achievement().orElseThrow()).isEqualByComparingTo("90");
    }

    @Test
    @DisplayName("case 6: the 86 windows of FY2023 stand in the chart only: no target, and no split by kind of facility")
    void case06_aFigureOfTheChartIsNoTarget() {
        Target chart = target("A03", 1);
        assertThat(chart.getAmount().value()).isEqualByComparingTo("86");
        assertThat(chart.getComponents()).extracting(value -> value.getComponent().getCode()).containsExactly("導入済み", "新規");

        plan.enter("A03", "FY2023", "80");
        Evaluation evaluation = plan.evaluate("A03", "FY2023");
        assertNotJudged(evaluation, Status.NO_TARGET);
        assertThat(evaluation.targetAmount()).isEmpty();
        assertThat(evaluation.actual()).contains(Amount.of(80));
    }

    @Test
    @DisplayName("case 7: new windows are within the total: 110 + 74 and 86 + 98 are both 184, together they are not 368")
    void case07_newWindowsAreWithinTheTotal() {
        Kpi windows = plan.kpi("A03");
        Target last = target("A03", 2);
        assertThat(ComponentTotals.total(windows, last.getComponents())).contains(Amount.of(184));
        List<ComponentValue> byAge = last.getComponents().stream()
                .filter(part -> List.of("導入済み", "新規").contains(part.getComponent().getCode())).toList();
        assertThat(ComponentTotals.total(windows, byAge)).contains(Amount.of(184));

        plan.enterParts("A03", "FY2022", "導入済み", "22", "新規", "51")
                .enterParts("A03", "FY2024", "直営", "110", "指定管理", "74", "導入済み", "86", "新規", "98");
        assertMet(plan.evaluate("A03", "FY2022"), 73, 73);
        assertMet(plan.evaluate("A03", "FY2024"), 184, 184);
    }

    @Test
    @DisplayName("case 8: ten minutes less than an unknown time cannot be assessed; once the time is known, less is better")
    void case08_aReductionNeedsItsBaseline() {
        plan.enter("A02b", "FY2024", "34");
        assertNotJudged(plan.evaluate("A02b", "FY2024"), Status.NOT_ASSESSABLE);

        Baseline before = plan.kpi("A02b").getBaseline();
        before.setAmount(Amount.of(45));
        before.setKnown(true);
        Evaluation known = plan.evaluate("A02b", "FY2024");
        assertThat(known.status()).as("45 to 34 is 11 less").isEqualTo(Status.MET);
        assertThat(known.achievement().orElseThrow()).isEqualByComparingTo("110");
        before.setAmount(Amount.of(40));
        assertThat(plan.evaluate("A02b", "FY2024").achievement().orElseThrow()).as("6 of 10").isEqualByComparingTo("60");
        before.setAmount(Amount.of(24));
        assertThat(plan.evaluate("A02b", "FY2024").status()).as("ten minutes more are no reduction").isEqualTo(Status.NOT_MET);
    }

    @Test
    @DisplayName("case 9: a system introduced and a time cut are two series of different kinds; the word is no number")
    void case09_aWordAsTargetIsNoNumber() {
        assertThat(plan.kpi("A02a")).extracting(Kpi::getValueType, Kpi::getDirection).containsExactly(KpiValueType.TEXT, KpiDirection.NONE);
        assertThat(plan.kpi("A02b")).extracting(Kpi::getValueType, Kpi::getDirection, Kpi::getUnit)
                .containsExactly(KpiValueType.NUMBER, KpiDirection.LOWER, "分/件");
        assertThat(target("A02a", 0)).extracting(Target::getSort, Target::getText, Target::getAmount)
                .containsExactly(TargetSort.TEXT, "導入", null);

        assertThat(plan.evaluate("A02a", "FY2022").status()).isEqualTo(Status.MISSING);
        plan.tell("A02a", "FY2022", "導入済み");
        Evaluation introduced = plan.evaluate("A02a", "FY2022");
        assertThat(introduced.status()).isEqualTo(Status.MET);
        assertThat(introduced.targetAmount()).isEmpty();
        assertThat(plan.evaluate("A02b", "FY2022").status()).as("the time has a target for FY2024 only").isEqualTo(Status.NOT_DUE);
    }

    @Test
    @DisplayName("case 10: a target set anew every year is not carried forward: 70.0 % holds for FY2022 alone")
    void case10_aYearlyTargetIsNotCarriedForward() {
        plan.enterYears("A09a", 2022, "69.9", "75.0", "80.0");

        assertThat(plan.evaluate("A09a", "FY2022").status()).isEqualTo(Status.NOT_MET);
        assertThat(plan.evaluate("A09a", "FY2022").targetAmount()).hasValueSatisfying(
                amount -> assertThat(amount).as("printed with its decimal").hasToString("70.0"));
        assertNotJudged(plan.evaluate("A09a", "FY2023"), Status.NO_TARGET);
        Evaluation last = plan.evaluate("A09a", "FY2024");
        assertNotJudged(last, Status.TO_BE_SET);
        assertThat(last.targetAmount()).isEmpty();
        target("A09a", 1).setAmount(Amount.of("82.5"));
        assertThat(plan.evaluate("A09a", "FY2024").status()).as("once it is set, it counts").isEqualTo(Status.NOT_MET);
        assertThat(plan.evaluate("A09a", "FY2025").targetAmount()).as("and only in its year").isEmpty();
    }

    @Test
    @DisplayName("case 11: a target to be set later is neither zero nor missed, whatever is reported")
    void case11_aTargetToBeSetIsNotZeroAndNotRed() {
        plan.enter("A01b", "FY2024", "0").enter("A06c", "FY2024", "12");
        for (String kpi : List.of("A01b", "A04c", "A06c")) {
            Evaluation evaluation = plan.evaluate(kpi, "FY2024");
            assertNotJudged(evaluation, Status.TO_BE_SET);
            assertThat(evaluation.targetAmount()).as(kpi).isEmpty();
        }
        assertThat(plan.evaluate("A06c", "FY2024").actual()).as("the value is kept").contains(Amount.of(12));
        assertThat(plan.evaluate("A04c", "FY2024").actual()).isEmpty();
    }

    @Test
    @DisplayName("case 13: four offices in total is a minimum for all there are, not four more")
    void case13_aTotalOfAtLeastFourIsNoAddition() {
        plan.enterYears("B03b", 2022, "2", "3", "4");

        assertMet(plan.evaluate("B03b", "FY2022"), 2, 2);
        assertMet(plan.evaluate("B03b", "FY2024"), 4, 4);
        assertThat(CityPlan.of("hamamatsu").enter("B03b", "FY2024", "5").evaluate("B03b", "FY2024").status()).isEqualTo(Status.MET);
        assertThat(CityPlan.of("hamamatsu").enter("B03b", "FY2024", "3").evaluate("B03b", "FY2024").status()).isEqualTo(Status.NOT_MET);
    }

    @Test
    @DisplayName("case 14: what is due at the end of FY2025 is not late when the plan ends with FY2024, and is judged when it is due")
    void case14_aDeadlineMayLieAfterThePlan() {
        plan.enter("B05b", "FY2024", "3").enter("B05b", "FY2025", "17");
        assertThat(target("B05b", 0).getDue().last()).isAfter(plan.edition().getSpan().last().orElseThrow());

        Evaluation end = plan.evaluate("B05b", "FY2024");
        assertThat(end.status()).isNotIn(Status.NOT_MET, Status.MET, Status.MISSING, Status.BEHIND);
        assertThat(end.actual()).contains(Amount.of(3));
        Evaluation due = plan.evaluate("B05b", "FY2025");
        assertThat(due.status()).isEqualTo(Status.NOT_MET);
        assertThat(due.achievement().orElseThrow()).isEqualByComparingTo("85");
        assertMet(CityPlan.of("hamamatsu").enter("B05b", "FY2025", "20").evaluate("B05b", "FY2025"), 20, 20);
    }
}
