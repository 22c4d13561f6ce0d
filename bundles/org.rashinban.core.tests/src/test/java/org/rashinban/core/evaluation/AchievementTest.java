package org.rashinban.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.KpiBuilder.kpi;
import static org.rashinban.core.evaluation.Evaluating.en;
import static org.rashinban.core.evaluation.Evaluating.evaluate;
import static org.rashinban.core.evaluation.Evaluating.ja;
import static org.rashinban.core.evaluation.Evaluating.percent;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.core.KpiBuilder;
import org.rashinban.model.KpiDirection;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;

class AchievementTest {

    @Test
    @DisplayName("the sentence shows the numbers, the achievement and the grade")
    void sentence() {
        KpiBuilder kpi = kpi("A03").cumulative().target("FY2024", "184 CUMULATIVE").actual("FY2024", "86")
                .scale(Scales.shipped("hamamatsu"));
        Evaluation evaluation = evaluate(kpi, "FY2024");
        assertThat(evaluation.status()).isEqualTo(Status.NOT_MET);
        assertThat(ja(evaluation)).isEqualTo("実績 86 ÷ 目標 184 = 46.7 % → C");
        assertThat(en(evaluation)).isEqualTo("actual 86 ÷ target 184 = 46.7 % → C");
        assertThat(percent(evaluation)).isEqualTo("46.7");
        assertThat(evaluation.actual()).contains(Amount.of(86));
        assertThat(evaluation.targetAmount().orElseThrow().value()).isEqualByComparingTo("184");
    }

    @Test
    @DisplayName("without a scale the sentence ends with the status")
    void withoutScale() {
        assertThat(ja(evaluate(kpi("s").target("FY2024", "320").actual("FY2024", "330"), "FY2024")))
                .isEqualTo("実績 330 ÷ 目標 320 = 103.1 %（達成）");
        assertThat(en(evaluate(kpi("s").target("FY2024", "320").actual("FY2024", "330"), "FY2024")))
                .isEqualTo("actual 330 ÷ target 320 = 103.1 % (met)");
    }

    @Test
    @DisplayName("equal to the target is met, for every direction")
    void equalIsMet() {
        for (KpiDirection direction : List.of(KpiDirection.HIGHER, KpiDirection.LOWER, KpiDirection.MAINTAIN)) {
            Evaluation evaluation = evaluate(kpi("s").direction(direction).target("FY2024", "70.0").actual("FY2024", "70"), "FY2024");
            assertThat(evaluation.status()).as(direction.getName()).isEqualTo(Status.MET);
            assertThat(percent(evaluation)).isEqualTo("100.0");
        }
    }

    @Test
    @DisplayName("thousands are separated and 約 is told, but changes no arithmetic")
    void qualifiers() {
        Evaluation evaluation = evaluate(kpi("A05a").target("FY2024", "450000").actual("FY2024", "441000 ABOUT"), "FY2024");
        assertThat(ja(evaluation)).isEqualTo("実績 約441,000 ÷ 目標 450,000 = 98.0 %（未達成）");
        assertThat(en(evaluation)).isEqualTo("actual about 441,000 ÷ target 450,000 = 98.0 % (not met)");
        assertThat(evaluate(kpi("A01a").rate().target("FY2024", "73 ABOUT").actual("FY2024", "73"), "FY2024").status())
                .isEqualTo(Status.MET);
    }

    @Test
    @DisplayName("where lower is better, the target is divided by the actual")
    void lowerIsBetter() {
        Evaluation worse = evaluate(kpi("w").lower().target("FY2024", "10").actual("FY2024", "12"), "FY2024");
        assertThat(worse.status()).isEqualTo(Status.NOT_MET);
        assertThat(ja(worse)).isEqualTo("目標 10 ÷ 実績 12 = 83.3 %（未達成）");
        Evaluation better = evaluate(kpi("w").lower().target("FY2024", "10").actual("FY2024", "8"), "FY2024");
        assertThat(better.status()).isEqualTo(Status.MET);
        assertThat(percent(better)).isEqualTo("125.0");
    }

    @Test
    @DisplayName("none at all, where some were allowed, is met although no ratio can be formed, and gets the best grade")
    void lowerToZero() {
        Evaluation evaluation = evaluate(kpi("w").lower().target("FY2024", "10").actual("FY2024", "0")
                .scale(Scales.shipped("aichi")), "FY2024");
        assertThat(evaluation.status()).isEqualTo(Status.MET);
        assertThat(percent(evaluation)).isEqualTo("-");
        assertThat(ja(evaluation)).isEqualTo("実績 0 は目標 10 より良好（比率は計算不可） → A");
    }

    @Test
    @DisplayName("a target of zero is reached or not; nothing in between")
    void zeroTarget() {
        Evaluation none = evaluate(kpi("w").lower().target("FY2024", "0").actual("FY2024", "0"), "FY2024");
        assertThat(none.status()).isEqualTo(Status.MET);
        assertThat(percent(none)).isEqualTo("100.0");
        Evaluation three = evaluate(kpi("w").lower().target("FY2024", "0").actual("FY2024", "3"), "FY2024");
        assertThat(three.status()).isEqualTo(Status.NOT_MET);
        assertThat(percent(three)).isEqualTo("0.0");
        assertThat(ja(three)).isEqualTo("実績 3 は目標 0 を達成せず（比率を計算できないため 0.0 %）（未達成）");
        Evaluation higher = evaluate(kpi("w").target("FY2024", "0").actual("FY2024", "-1"), "FY2024");
        assertThat(higher.status()).isEqualTo(Status.NOT_MET);
        assertThat(percent(higher)).isEqualTo("0.0");
        assertThat(percent(evaluate(kpi("w").target("FY2024", "0").actual("FY2024", "0"), "FY2024"))).isEqualTo("100.0");
        assertThat(percent(evaluate(kpi("w").target("FY2024", "-5").actual("FY2024", "-3"), "FY2024"))).isEqualTo("100.0");
    }

    @Test
    @DisplayName("at least and at most say themselves what is better")
    void bounds() {
        Evaluation offices = evaluate(kpi("B03b").target("FY2024", TargetSort.AT_LEAST, "4 TOTAL").actual("FY2024", "4"), "FY2024");
        assertThat(offices.status()).isEqualTo(Status.MET);
        assertThat(ja(offices)).isEqualTo("実績 4 ÷ 目標 4 = 100.0 %（達成）");
        assertThat(evaluate(kpi("x").direction(KpiDirection.NONE).target("FY2024", "4 AT_LEAST").actual("FY2024", "3"), "FY2024").status())
                .isEqualTo(Status.NOT_MET);
        assertThat(evaluate(kpi("x").target("FY2024", TargetSort.AT_MOST, "4").actual("FY2024", "5"), "FY2024").status())
                .isEqualTo(Status.NOT_MET);
        assertThat(evaluate(kpi("x").target("FY2024", "4 AT_MOST").actual("FY2024", "3"), "FY2024").status()).isEqualTo(Status.MET);
    }

    @Test
    @DisplayName("case 13: at least four in all is a total, not four more")
    void atLeastIsATotal() {
        KpiBuilder offices = kpi("B03b").target("FY2022", "2").target("FY2024", TargetSort.AT_LEAST, "4 TOTAL").actual("FY2022", "2")
                .actual("FY2024", "4");
        assertThat(evaluate(offices, "FY2024").status()).isEqualTo(Status.MET);
    }

    @Test
    @DisplayName("inside a range is as good as it gets; outside, the farther the worse")
    void range() {
        KpiBuilder inside = kpi("t").target("FY2024", TargetSort.RANGE, target -> {
            target.setAmount(Amount.of(90));
            target.setUpper(Amount.of(110));
        });
        assertThat(ja(evaluate(inside.actual("FY2024", "110"), "FY2024"))).isEqualTo("実績 110 は目標 90～110 の範囲内 = 100.0 %（達成）");
        Evaluation above = evaluate(inside.actual("FY2024", "132"), "FY2024");
        assertThat(above.status()).isEqualTo(Status.NOT_MET);
        assertThat(ja(above)).isEqualTo("実績 132 は目標 90～110 の範囲外 = 83.3 %（未達成）");
        assertThat(percent(evaluate(inside.actual("FY2024", "45"), "FY2024"))).isEqualTo("50.0");
        KpiBuilder ceiling = kpi("t").target("FY2024", TargetSort.RANGE, target -> target.setUpper(Amount.of(110))).actual("FY2024", "0");
        assertThat(evaluate(ceiling, "FY2024").status()).isEqualTo(Status.MET);
        KpiBuilder floor = kpi("t").target("FY2024", TargetSort.RANGE, target -> target.setAmount(Amount.of(90))).actual("FY2024", "999");
        assertThat(ja(evaluate(floor, "FY2024"))).isEqualTo("実績 999 は目標 90～ の範囲内 = 100.0 %（達成）");
    }

    @Test
    @DisplayName("maintain is missed on either side")
    void maintain() {
        KpiBuilder kpi = kpi("m").direction(KpiDirection.MAINTAIN).target("FY2024", "100");
        assertThat(percent(evaluate(kpi.actual("FY2024", "80"), "FY2024"))).isEqualTo("80.0");
        assertThat(percent(evaluate(kpi.actual("FY2024", "125"), "FY2024"))).isEqualTo("80.0");
        assertThat(en(evaluate(kpi.actual("FY2024", "100"), "FY2024"))).isEqualTo("actual 100 is within the target 100 = 100.0 % (met)");
    }

    @Test
    @DisplayName("without a stated direction a number is not assessable")
    void noDirection() {
        Evaluation evaluation = evaluate(kpi("x").direction(KpiDirection.NONE).target("FY2024", "4").actual("FY2024", "3"), "FY2024");
        assertThat(evaluation.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(evaluation.actual()).contains(Amount.of(3));
        assertThat(ja(evaluation)).contains("どちらが望ましいか");
    }
}
