package org.rashinban.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.KpiBuilder.kpi;
import static org.rashinban.core.evaluation.Evaluating.en;
import static org.rashinban.core.evaluation.Evaluating.evaluate;
import static org.rashinban.core.evaluation.Evaluating.grade;
import static org.rashinban.core.evaluation.Evaluating.ja;
import static org.rashinban.core.evaluation.Evaluating.notes;
import static org.rashinban.core.evaluation.Evaluating.schedule;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.core.KpiBuilder;
import org.rashinban.model.Absence;
import org.rashinban.model.Accumulation;
import org.rashinban.model.KpiDirection;
import org.rashinban.model.amount.Amount;

class DueTest {

    @Test
    @DisplayName("before its year is over a yearly target is judged by the months that are in")
    void underway() {
        KpiBuilder kpi = kpi("A07a").annual().target("FY2024", "80").months(2024, "5", "5", "5", "5", "5", "5", "5");
        Evaluation october = evaluate(kpi, "FY2024", "2024-11-15");
        assertThat(october.status()).as("35 of 80 × 7 ÷ 12").isEqualTo(Status.BEHIND);
        assertThat(schedule(october)).isEqualTo("46.7");
        assertThat(october.schedule().orElseThrow().at()).isEqualTo("2024-10-31");
        assertThat(notes(october)).contains("12か月のうち7か月");
        KpiBuilder good = kpi("A07a").annual().target("FY2024", "80").months(2024, "7", "7", "7", "7", "7", "7", "7");
        assertThat(evaluate(good, "FY2024", "2024-11-15").status()).isEqualTo(Status.ON_TRACK);
        assertThat(evaluate(kpi("x").annual().target("FY2024", "80"), "FY2024", "2024-11-15").status()).isEqualTo(Status.NOT_DUE);
    }

    @Test
    @DisplayName("a quarter is judged by the year to date")
    void quarter() {
        KpiBuilder kpi = kpi("A07a").annual().target("FY2024", "80").actual("FY2024-Q1", "20").actual("FY2024-Q2", "19");
        Evaluation evaluation = evaluate(kpi, "FY2024-Q2");
        assertThat(evaluation.status()).isEqualTo(Status.BEHIND);
        assertThat(ja(evaluation)).isEqualTo("実績 39 ÷ 予定 40 = 97.5 %（遅れ）");
        assertThat(evaluate(kpi, "FY2024-Q1").status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    @DisplayName("a target for a quarter is judged by that quarter")
    void quarterTarget() {
        KpiBuilder kpi = kpi("q").annual().target("FY2024-Q2", "20").actual("FY2024-Q1", "50").actual("FY2024-Q2", "19");
        assertThat(ja(evaluate(kpi, "FY2024-Q2"))).isEqualTo("実績 19 ÷ 目標 20 = 95.0 %（未達成）");
        assertThat(ja(evaluate(kpi, "FY2024"))).as("the year asks for the last target in it").isEqualTo("実績 19 ÷ 目標 20 = 95.0 %（未達成）");
        KpiBuilder months = kpi("q").annual().target("FY2024-Q2", "30").actual("2024-07", "9");
        Evaluation underway = evaluate(months, "FY2024-Q2", "2024-08-15");
        assertThat(schedule(underway)).as("one month of three").isEqualTo("10");
        assertThat(underway.status()).isEqualTo(Status.BEHIND);
    }

    @Test
    @DisplayName("a sum that has reached its target before the end is met; a level may still change")
    void reachedEarly() {
        assertThat(evaluate(kpi("c").annual().target("FY2024", "80").months(2024, "81"), "FY2024", "2024-05-10").status())
                .isEqualTo(Status.MET);
        assertThat(evaluate(kpi("c").cumulative().target("FY2024", "80").actual("2024-04", "81"), "FY2024", "2024-05-10").status())
                .isEqualTo(Status.MET);
        Evaluation level = evaluate(kpi("s").target("FY2024", "80").actual("2024-04", "81"), "FY2024", "2024-05-10");
        assertThat(level.status()).isEqualTo(Status.ON_TRACK);
        assertThat(ja(level)).isEqualTo("実績 81（令和6年4月30日時点）、目標 80 の期限（令和7年3月31日）前（順調）");
        assertThat(evaluate(kpi("s").annual().lower().target("FY2024", "12").months(2024, "0"), "FY2024", "2024-05-10").status())
                .as("few cases so far are no guarantee").isEqualTo(Status.ON_TRACK);
        assertThat(evaluate(kpi("s").target("FY2024", "80").actual("2024-04", "79"), "FY2024", "2024-05-10").status())
                .isEqualTo(Status.NOT_DUE);
    }

    @Test
    @DisplayName("a stock reported early in the year is judged with its day, not as the year's end without a word")
    void standsForAnEarlierDay() {
        Evaluation june = evaluate(kpi("s").target("FY2024", "184").actual("FY2024-Q1", "86"), "FY2024");
        assertThat(june.status()).isEqualTo(Status.NOT_MET);
        assertThat(ja(june)).isEqualTo("実績 86（令和6年6月30日時点） ÷ 目標 184 = 46.7 %（未達成）");
        assertThat(en(june)).isEqualTo("actual 86 (as of 30 Jun 2024) ÷ target 184 = 46.7 % (not met)");
        Evaluation cumulative = evaluate(kpi("c").cumulative().target("FY2024", "80").actual("2024-11", "81"), "FY2024");
        assertThat(ja(cumulative)).contains("81（令和6年11月30日時点）");
        Evaluation asOf = evaluate(kpi("s").target("FY2024", "80").actual("FY2024", actual -> {
            actual.setAmount(Amount.of(81));
            actual.setAsOf(LocalDate.of(2025, 2, 28));
        }), "FY2024");
        assertThat(ja(asOf)).contains("81（令和7年2月28日時点）");
        assertThat(ja(evaluate(kpi("s").target("FY2024", "80").actual("2025-03", "81"), "FY2024"))).as("the end of March is the year's end")
                .isEqualTo("実績 81 ÷ 目標 80 = 101.3 %（達成）");
        Evaluation later = evaluate(kpi("s").target("FY2024", "80").actual("FY2024", actual -> {
            actual.setAmount(Amount.of(81));
            actual.setAsOf(LocalDate.of(2025, 5, 10));
        }), "FY2024");
        assertThat(ja(later)).as("settled after the year, for its end").doesNotContain("時点");
    }

    @Test
    @DisplayName("a yearly level is wanted all through its year")
    void yearlyLevel() {
        KpiBuilder kpi = kpi("r").annual().rate().target("FY2024", "70").fraction("2024-04", "69", "100");
        Evaluation evaluation = evaluate(kpi, "FY2024", "2024-05-10");
        assertThat(schedule(evaluation)).isEqualTo("70");
        assertThat(evaluation.status()).isEqualTo(Status.BEHIND);
    }

    @Test
    @DisplayName("a range is wanted at any time")
    void rangeUnderway() {
        KpiBuilder kpi = kpi("m").direction(KpiDirection.MAINTAIN).target("FY2023..FY2024", "100");
        assertThat(evaluate(kpi.actual("2024-05", "100"), "FY2024", "2024-06-10").status()).isEqualTo(Status.ON_TRACK);
        assertThat(evaluate(kpi.actual("2024-05", "99"), "FY2024", "2024-06-10").status()).isEqualTo(Status.BEHIND);
        assertThat(evaluate(kpi.actual("FY2023", "99"), "FY2023").status()).as("one for each year").isEqualTo(Status.NOT_MET);
    }

    @Test
    @DisplayName("the target is due on the last day of its year")
    void dueOnTheLastDay() {
        KpiBuilder kpi = kpi("s").target("FY2024", "80").actual("FY2024", "79");
        assertThat(evaluate(kpi, "FY2024", "2025-03-30").status()).isEqualTo(Status.NOT_DUE);
        assertThat(evaluate(kpi, "FY2024", "2025-03-31").status()).isEqualTo(Status.NOT_MET);
    }

    @Test
    @DisplayName("a missing value is missing, not zero, and cannot be evaluated")
    void missing() {
        Evaluation evaluation = evaluate(kpi("s").target("FY2024", "80").scale(Scales.shipped("nagayo")), "FY2024");
        assertThat(evaluation.status()).isEqualTo(Status.MISSING);
        assertThat(evaluation.achievement()).isEmpty();
        assertThat(grade(evaluation)).isEqualTo("−");
        assertThat(evaluation.grade().orElseThrow().cannotEvaluate()).isTrue();
        assertThat(ja(evaluation)).isEqualTo("実績値が報告されていません。 → −");
        Evaluation reason = evaluate(kpi("s").target("FY2024", "80").absent("FY2024", Absence.NOT_YET), "FY2024");
        assertThat(ja(reason)).isEqualTo("値がまだ確定していません。");
        assertThat(evaluate(kpi("s").target("FY2024", "80").absent("FY2024", Absence.NOT_APPLICABLE), "FY2024").status())
                .isEqualTo(Status.NOT_ASSESSABLE);
    }

    @Test
    @DisplayName("until the day by which values are reported nothing is missing")
    void reportingTime() {
        KpiBuilder kpi = kpi("s").target("FY2024", "80").with(some -> some.setReportDueDays(30));
        Evaluation evaluation = evaluate(kpi, "FY2024", "2025-04-30");
        assertThat(evaluation.status()).isEqualTo(Status.NOT_DUE);
        assertThat(ja(evaluation)).isEqualTo("報告期限は令和7年4月30日です。");
        assertThat(evaluate(kpi, "FY2024", "2025-05-01").status()).isEqualTo(Status.MISSING);
    }

    @Test
    @DisplayName("a sum over nine of twelve months is missing the rest, unless it suffices already")
    void incompleteAtTheEnd() {
        KpiBuilder kpi = kpi("c").annual().target("FY2024", "100").months(2024, "10", "10", "10", "10", "10", "10", "10", "10", "10");
        Evaluation evaluation = evaluate(kpi, "FY2024");
        assertThat(evaluation.status()).isEqualTo(Status.MISSING);
        assertThat(ja(evaluation)).isEqualTo("12か月のうち9か月の値しか報告されていないため（現在 90）、目標と比較できません。");
        assertThat(evaluation.actual()).contains(Amount.of(90));
        KpiBuilder enough = kpi("c").annual().target("FY2024", "90").months(2024, "10", "10", "10", "10", "10", "10", "10", "10", "10");
        assertThat(evaluate(enough, "FY2024").status()).isEqualTo(Status.MET);
        assertThat(notes(evaluate(enough, "FY2024"))).contains("12か月のうち9か月");
        KpiBuilder average = kpi("c").accumulation(Accumulation.AVERAGE).target("FY2024", "90").months(2024, "95");
        assertThat(evaluate(average, "FY2024").status()).as("an average may still fall").isEqualTo(Status.MISSING);
    }
}
