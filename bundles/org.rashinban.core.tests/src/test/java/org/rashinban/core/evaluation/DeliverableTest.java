package org.rashinban.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.KpiBuilder.kpi;
import static org.rashinban.core.evaluation.Evaluating.evaluate;
import static org.rashinban.core.evaluation.Evaluating.ja;
import static org.rashinban.core.evaluation.Evaluating.notes;
import static org.rashinban.core.evaluation.Evaluating.percent;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.core.KpiBuilder;
import org.rashinban.model.Absence;
import org.rashinban.model.AsOfRule;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

class DeliverableTest {

    @Test
    @DisplayName("case 9: a text target is done or not done")
    void deliverable() {
        KpiBuilder introduced = kpi("A02a").text().textTarget("FY2022", "導入").done("FY2022", "2023-02").scale(Scales.shipped("aichi"));
        Evaluation done = evaluate(introduced, "FY2022");
        assertThat(done.status()).isEqualTo(Status.MET);
        assertThat(percent(done)).isEqualTo("100.0");
        assertThat(ja(done)).isEqualTo("「導入」は令和5年2月に完了 → A");
        Evaluation not = evaluate(kpi("A02a").text().textTarget("FY2022", "導入").report("FY2022", "調達中"), "FY2022");
        assertThat(not.status()).isEqualTo(Status.NOT_MET);
        assertThat(percent(not)).isEqualTo("0.0");
        assertThat(ja(not)).isEqualTo("「導入」は期限（令和5年3月31日）を過ぎて未完了（調達中）（未達成）");
        assertThat(evaluate(kpi("A02a").text().textTarget("FY2022", "導入"), "FY2022").status()).isEqualTo(Status.MISSING);
        assertThat(evaluate(kpi("A02a").text().textTarget("FY2022", "導入").absent("FY2022", Absence.NOT_YET), "FY2022").status())
                .isEqualTo(Status.MISSING);
        assertThat(evaluate(kpi("A02a").text().textTarget("FY2022", "導入").absent("FY2022", Absence.NOT_APPLICABLE), "FY2022").status())
                .isEqualTo(Status.NOT_ASSESSABLE);
    }

    @Test
    @DisplayName("a report in the words of the target says that it is done; 未導入 does not")
    void wordsOfTheTarget() {
        for (String words : List.of("導入", "導入済み", "導入済", "導入完了", "完了", " 導入 ", "済")) {
            assertThat(evaluate(kpi("A02a").text().textTarget("FY2022", "導入").report("FY2022", words), "FY2022").status()).as(words)
                    .isEqualTo(Status.MET);
        }
        for (String words : List.of("未導入", "導入準備", "導入を検討", "未完了", "")) {
            assertThat(evaluate(kpi("A02a").text().textTarget("FY2022", "導入").report("FY2022", words), "FY2022").status()).as(words)
                    .isEqualTo(Status.NOT_MET);
        }
        assertThat(evaluate(kpi("x").text().target("FY2022", TargetSort.TEXT).report("FY2022", "ABC"), "FY2022").status())
                .isEqualTo(Status.NOT_MET);
    }

    @Test
    @DisplayName("case 12: HAM A06 spans FY2022 to FY2023 and is not overdue after the first year")
    void multiYearDeliverable() {
        KpiBuilder survey = kpi("A06a").text().with(kpi -> kpi.setAsOfRule(AsOfRule.MULTI_YEAR)).textTarget("FY2022..FY2023", "活用状況の把握");
        assertThat(evaluate(survey, "FY2022").status()).isEqualTo(Status.NOT_DUE);
        assertThat(evaluate(survey, "FY2023").status()).isEqualTo(Status.MISSING);
        Evaluation underway = evaluate(survey.report("FY2022", "調査中"), "FY2022");
        assertThat(underway.status()).isEqualTo(Status.NOT_DUE);
        assertThat(ja(underway)).isEqualTo("「活用状況の把握」の期限（令和6年3月31日）前です（報告：調査中）。");
        assertThat(evaluate(survey, "FY2023").status()).isEqualTo(Status.NOT_MET);
        assertThat(evaluate(survey.done("FY2023", "2023-12"), "FY2023").status()).isEqualTo(Status.MET);
        assertThat(evaluate(survey, "FY2022").status()).as("it was not there by the end of FY2022").isEqualTo(Status.NOT_DUE);
        assertThat(evaluate(kpi("A06a").text().textTarget("FY2022..FY2023", "x").done("FY2022", "2022-12"), "FY2022").status())
                .as("done early").isEqualTo(Status.MET);
    }

    @Test
    @DisplayName("case 14: HAM B05 is due after the plan ends, so it is not late at its end")
    void dueAfterThePlan() {
        KpiBuilder systems = kpi("B05b").target("FY2024", TargetSort.DATE_DUE, target -> {
            target.setAmount(Amount.of(20));
            target.setDue(FiscalPeriod.of("FY2025"));
            target.setInTurn(true);
        });
        assertThat(evaluate(systems, "FY2024").status()).isEqualTo(Status.NOT_DUE);
        assertThat(ja(evaluate(systems, "FY2024"))).isEqualTo("目標の期限（令和8年3月31日）前のため、値はまだ必要ありません。");
        Evaluation three = evaluate(systems.actual("FY2024", "3"), "FY2024");
        assertThat(three.status()).isEqualTo(Status.NOT_DUE);
        assertThat(ja(three)).isEqualTo("実績 3、目標 20 の期限（令和8年3月31日）前（期限前）");
    }

    @Test
    @DisplayName("case 17: HAM A10 recurs; each year stands for itself")
    void recurring() {
        KpiBuilder training = kpi("A10a").text().with(kpi -> kpi.setAsOfRule(AsOfRule.RECURRING))
                .textTarget("FY2022..FY2024", "実施").report("FY2022", "実施").report("FY2023", "中止");
        assertThat(evaluate(training, "FY2022").status()).isEqualTo(Status.MET);
        assertThat(evaluate(training, "FY2023").status()).as("done last year is not done this year").isEqualTo(Status.NOT_MET);
        assertThat(evaluate(training, "FY2024").status()).isEqualTo(Status.MISSING);
        assertThat(evaluate(training, "FY2025").status()).as("and never carried over").isEqualTo(Status.NO_TARGET);
    }

    @Test
    @DisplayName("a deliverable that was not done in its year is carried over, and met late when it comes")
    void carriedOver() {
        KpiBuilder guideline = kpi("A04b").text().textTarget("FY2022", "規則改正").report("FY2022", "検討中").done("FY2024", "2024-05");
        assertThat(evaluate(guideline, "FY2022").status()).isEqualTo(Status.NOT_MET);
        Evaluation carried = evaluate(guideline, "FY2023");
        assertThat(carried.status()).isEqualTo(Status.NOT_MET);
        assertThat(ja(carried)).isEqualTo("「規則改正」は期限（令和5年3月31日）までに完了せず、令和4年度から繰り越されています（検討中）（未達成）");
        Evaluation late = evaluate(guideline, "FY2024");
        assertThat(late.status()).isEqualTo(Status.MET);
        assertThat(ja(late)).isEqualTo("「規則改正」は期限（令和5年3月31日）より遅れ、令和6年5月に完了（達成）");
        assertThat(evaluate(guideline, "FY2025").status()).as("done is done").isEqualTo(Status.NO_TARGET);
    }

    @Test
    @DisplayName("a deliverable that nobody ever reported stays open in every later year until it is reported")
    void neverReported() {
        KpiBuilder rule = kpi("A04b").text().textTarget("FY2022", "規則改正");
        assertThat(evaluate(rule, "FY2022").status()).isEqualTo(Status.MISSING);
        for (String later : List.of("FY2023", "FY2024", "FY2025")) {
            Evaluation open = evaluate(rule, later);
            assertThat(open.status()).as(later).isEqualTo(Status.MISSING);
            assertThat(ja(open)).isEqualTo("「規則改正」は期限（令和5年3月31日）を過ぎても報告がなく、令和4年度から未完了の扱いです。");
        }
        assertThat(evaluate(rule, "FY2023", "2023-03-30").status()).as("seen before it was due").isEqualTo(Status.NO_TARGET);
        rule.done("FY2024", "2024-05");
        assertThat(evaluate(rule, "FY2023").status()).isEqualTo(Status.MISSING);
        assertThat(evaluate(rule, "FY2024").status()).isEqualTo(Status.MET);
        assertThat(evaluate(rule, "FY2025").status()).isEqualTo(Status.NO_TARGET);
        assertThat(evaluate(kpi("A04b").text().textTarget("FY2022", "x").absent("FY2022", Absence.NOT_APPLICABLE), "FY2023").status())
                .as("what does not apply is not open").isEqualTo(Status.NO_TARGET);
    }

    @Test
    @DisplayName("a later target does not hide an older deliverable that is still open")
    void olderBesideLater() {
        KpiBuilder manual = kpi("B03a").text().textTarget("FY2022", "整備").textTarget("FY2024", "運用、見直し");
        assertThat(evaluate(manual, "FY2023").status()).as("not only the next one to come").isEqualTo(Status.MISSING);
        Evaluation both = evaluate(manual, "FY2024");
        assertThat(both.status()).isEqualTo(Status.MISSING);
        assertThat(ja(both)).contains("「運用、見直し」");
        assertThat(notes(both)).contains("「整備」は期限（令和5年3月31日）を過ぎても報告がなく");
        Evaluation reviewed = evaluate(manual.done("FY2024", "2025-01"), "FY2024");
        assertThat(reviewed.status()).as("that it was reviewed does not say that it was made").isEqualTo(Status.MISSING);
        assertThat(ja(reviewed)).contains("「整備」").contains("令和4年度から未完了");
        assertThat(notes(reviewed)).contains("「運用、見直し」は令和7年1月に完了");
        assertThat(evaluate(manual.done("FY2022", "2024-06"), "FY2024").status()).as("made late, as reported for its own year")
                .isEqualTo(Status.MET);
    }

    @Test
    @DisplayName("HAM A02: an introduction that was never reported is told beside the number that follows")
    void olderBesideNumber() {
        KpiBuilder kpi = kpi("A02").textTarget("FY2022", "導入").target("FY2024", "100").actual("FY2024", "120");
        Evaluation evaluation = evaluate(kpi, "FY2024");
        assertThat(evaluation.status()).as("a number says nothing about the introduction").isEqualTo(Status.MISSING);
        assertThat(ja(evaluation)).contains("「導入」");
        assertThat(notes(evaluation)).contains("実績 120 ÷ 目標 100 = 120.0 %");
        assertThat(evaluate(kpi.done("FY2022", "2023-01"), "FY2024").status()).isEqualTo(Status.MET);
    }

    @Test
    @DisplayName("of two older deliverables the oldest open one is told")
    void oldestOpen() {
        KpiBuilder two = kpi("x").text().textTarget("FY2021", "設計").textTarget("FY2022", "開発").report("FY2022", "着手");
        assertThat(ja(evaluate(two, "FY2024"))).contains("「設計」").contains("令和3年度から");
        assertThat(ja(evaluate(two.done("FY2021", "2022-02"), "FY2024"))).contains("「開発」").contains("着手").contains("令和4年度から");
    }

    @Test
    @DisplayName("HAM B03a: that the manual was made in FY2022 does not say that it was reviewed in FY2024")
    void twoDeliverables() {
        KpiBuilder manual = kpi("B03a").text().textTarget("FY2022", "整備").textTarget("FY2024", "運用、見直し").done("FY2022", "2023-03");
        assertThat(evaluate(manual, "FY2022").status()).isEqualTo(Status.MET);
        assertThat(evaluate(manual, "FY2023").status()).isEqualTo(Status.NOT_DUE);
        assertThat(evaluate(manual, "FY2024").status()).isEqualTo(Status.MISSING);
        assertThat(evaluate(manual.done("FY2023", "2023-06"), "FY2023").status()).as("not the one of FY2024").isEqualTo(Status.NOT_DUE);
        assertThat(evaluate(manual.done("FY2024", "2025-01"), "FY2024").status()).isEqualTo(Status.MET);
    }

    @Test
    @DisplayName("a date is kept or missed; a report of the year does not say that it was missed")
    void dateDue() {
        KpiBuilder invoice = kpi("A04b").text().target("FY2023", TargetSort.DATE_DUE, target -> {
            target.setDue(FiscalPeriod.of("2023-10"));
            target.setText("本格導入");
        });
        assertThat(evaluate(invoice.done("FY2023", "2023-10-01"), "FY2023").status()).isEqualTo(Status.MET);
        KpiBuilder late = kpi("A04b").text().target("FY2023", TargetSort.DATE_DUE, target -> {
            target.setDue(FiscalPeriod.of("2023-10"));
            target.setText("本格導入");
        }).done("FY2023", "2023-11");
        assertThat(evaluate(late, "FY2023").status()).isEqualTo(Status.NOT_MET);
        assertThat(ja(evaluate(late, "FY2023"))).isEqualTo("「本格導入」は期限（令和5年10月31日）より遅れ、令和5年11月に完了（未達成）");
        KpiBuilder year = kpi("A04b").text().target("FY2023", TargetSort.DATE_DUE, target -> target.setDue(FiscalPeriod.of("2023-10")))
                .done("FY2023", "FY2023");
        assertThat(evaluate(year, "FY2023").status()).isEqualTo(Status.MET);
    }
}
