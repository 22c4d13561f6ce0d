package org.rashinban.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.KpiBuilder.edition;
import static org.rashinban.core.KpiBuilder.kpi;
import static org.rashinban.core.evaluation.Evaluating.evaluate;
import static org.rashinban.core.evaluation.Evaluating.grade;
import static org.rashinban.core.evaluation.Evaluating.ja;
import static org.rashinban.core.evaluation.Evaluating.notes;
import static org.rashinban.core.evaluation.Evaluating.percent;
import static org.rashinban.core.evaluation.Evaluating.schedule;

import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.core.KpiBuilder;
import org.rashinban.model.Accumulation;
import org.rashinban.model.Edition;
import org.rashinban.model.KpiDirection;
import org.rashinban.model.KpiSource;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.TargetSort;
import org.rashinban.model.TrainingCourse;
import org.rashinban.model.TrainingSession;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/** What can be said of a number before its year is over. */
class MidyearTest {

    @Test
    @DisplayName("what may only grow and should stay small has achieved nothing before the end, however little there is so far")
    void smallSoFar() {
        KpiBuilder paper = kpi("paper").annual().lower().scale(Scales.shipped("aichi")).target("FY2024", TargetSort.AT_MOST, "5600")
                .months(2024, "500", "500", "500", "500", "500", "500", "500");
        Evaluation october = evaluate(paper, "FY2024", "2024-11-01");
        assertThat(ja(october)).isEqualTo("予定 3,266.7 ÷ 実績 3,500 = 93.3 %（遅れ）");
        assertThat(grade(october)).as("less than the year's 5,600, but it goes on").isEmpty();
        assertThat(percent(october)).isEqualTo("-");
        KpiBuilder accidents = kpi("accidents").annual().lower().scale(Scales.shipped("aichi")).target("FY2024", TargetSort.AT_MOST, "0")
                .months(2024, "0", "0", "0", "0", "0", "0", "0");
        assertThat(evaluate(accidents, "FY2024", "2024-11-01").status()).isEqualTo(Status.ON_TRACK);
        assertThat(grade(evaluate(accidents, "FY2024", "2024-11-01"))).as("no accident yet").isEmpty();
        KpiBuilder later = kpi("later").annual().lower().baseline("FY2022", "7000").target("FY2025", TargetSort.AT_MOST, "5600")
                .actual("FY2024", "5600");
        assertThat(percent(evaluate(later, "FY2024", "2025-06-01"))).as("a whole year, though the target is for the next")
                .isEqualTo("100.0");
        KpiBuilder queue = kpi("queue").accumulation(Accumulation.PEAK).lower().scale(Scales.shipped("aichi"))
                .target("FY2024", TargetSort.AT_MOST, "60").months(2024, "49", "30");
        assertThat(grade(evaluate(queue, "FY2024", "2024-11-01"))).as("the longest queue comes in March").isEmpty();
    }

    @Test
    @DisplayName("until the last months may be reported no longer, a value of the first ones is neither missing nor the year's")
    void lastMonthsAwaited() {
        KpiBuilder sum = kpi("sum").annual().with(some -> some.setReportDueDays(15)).target("FY2024", "130")
                .months(2024, "10", "10", "10", "10", "10", "10", "10", "10", "10", "10", "10");
        Evaluation april = evaluate(sum, "FY2024", "2025-04-15");
        assertThat(april.status()).isEqualTo(Status.BEHIND);
        assertThat(ja(april)).isEqualTo("実績 110 ÷ 予定 119.2 = 92.3 %（遅れ）");
        assertThat(notes(april)).isEqualTo("報告期限は令和7年4月15日です。値は12か月のうち11か月のものです。");
        assertThat(evaluate(sum, "FY2024", "2025-04-16").status()).isEqualTo(Status.MISSING);
        KpiBuilder stock = kpi("stock").with(some -> some.setReportDueDays(30)).target("FY2023", "100").target("FY2024", "200")
                .actual("FY2024-Q3", "180");
        assertThat(evaluate(stock, "FY2024", "2025-04-30").status()).as("180 at the end of December, 175 wanted")
                .isEqualTo(Status.ON_TRACK);
        assertThat(evaluate(stock, "FY2024", "2025-05-01").status()).isEqualTo(Status.NOT_MET);
        KpiBuilder lineless = kpi("s").with(some -> some.setReportDueDays(30)).target("FY2024", "200").actual("FY2024-Q3", "180");
        assertThat(ja(evaluate(lineless, "FY2024", "2025-04-30")))
                .isEqualTo("実績 180（令和6年12月31日時点）、目標 200 の報告期限（令和7年4月30日）前（期限前）");
        KpiBuilder survey = kpi("survey").with(some -> some.setReportDueDays(30)).target("FY2024", "200").actual("FY2024", "180");
        assertThat(evaluate(survey, "FY2024", "2025-04-01").status()).as("the year's own value is there").isEqualTo(Status.NOT_MET);
    }

    @Test
    @DisplayName("a sum that is to change against its baseline is compared with the months' part of what it has to become")
    void changeOfASum() {
        KpiBuilder more = kpi("more").annual().baseline("FY2023", "1000").target("FY2024", TargetSort.RELATIVE_TO_BASELINE, "100")
                .months(2024, "95", "95", "95", "95", "95", "95");
        Evaluation september = evaluate(more, "FY2024", "2024-10-10");
        assertThat(ja(september)).as("half of 1,100, not 1,000 missing 430").isEqualTo("実績 570 ÷ 予定 550 = 103.6 %（順調）");
        KpiBuilder less = kpi("less").annual().lower().scale(Scales.shipped("aichi")).baseline("FY2023", "1000")
                .target("FY2024", TargetSort.PERCENT_OF_BASELINE, "-10").months(2024, "80", "80", "80", "80", "80", "80");
        Evaluation paper = evaluate(less, "FY2024", "2024-10-10");
        assertThat(ja(paper)).as("480 are no saving of 520").isEqualTo("予定 450 ÷ 実績 480 = 93.8 %（遅れ）");
        assertThat(grade(paper)).isEmpty();
        assertThat(schedule(evaluate(less, "FY2024-Q1", "2024-07-10"))).isEqualTo("225");
        KpiBuilder whole = kpi("more").annual().baseline("FY2023", "1000").target("FY2024", TargetSort.RELATIVE_TO_BASELINE, "100")
                .actual("FY2024", "1080");
        assertThat(ja(evaluate(whole, "FY2024"))).isEqualTo("基準値 1,000 から実績 1,080 への変化 80 ÷ 目標 100 = 80.0 %（未達成）");
    }

    @Test
    @DisplayName("of a range of a sum the lower end is approached evenly, the upper one stands all year")
    void rangeOfASum() {
        KpiBuilder meetings = kpi("meetings").annual().direction(KpiDirection.MAINTAIN).target("FY2024", "4");
        assertThat(ja(evaluate(meetings.actual("FY2024-Q1", "1").actual("FY2024-Q2", "1"), "FY2024", "2024-10-10")))
                .isEqualTo("実績 2 は予定 2～4 の範囲内 = 100.0 %（順調）");
        assertThat(evaluate(meetings.actual("FY2024-Q3", "0"), "FY2024", "2025-01-10").status()).isEqualTo(Status.BEHIND);
        KpiBuilder many = kpi("many").annual().direction(KpiDirection.MAINTAIN).target("FY2024", "4").actual("FY2024-Q1", "5");
        assertThat(evaluate(many, "FY2024", "2024-07-10").status()).as("five are more than four already").isEqualTo(Status.BEHIND);
    }

    @Test
    @DisplayName("minutes less than before are wanted all year, as the minutes themselves are; a total goes on from the change before")
    void changeOfALevel() {
        KpiBuilder minutes = kpi("minutes").accumulation(Accumulation.AVERAGE).lower().baseline("FY2023", "24")
                .target("FY2024", TargetSort.RELATIVE_TO_BASELINE, "-6").months(2024, "20", "20");
        assertThat(schedule(evaluate(minutes, "FY2024", "2024-06-10"))).isEqualTo("-6");
        assertThat(evaluate(minutes, "FY2024", "2024-06-10").status()).as("20 instead of 18").isEqualTo(Status.BEHIND);
        KpiBuilder stock = kpi("stock").baseline("FY2022", "0").target("FY2023", TargetSort.RELATIVE_TO_BASELINE, "100")
                .target("FY2024", TargetSort.RELATIVE_TO_BASELINE, "120").actual("2024-09", "105");
        assertThat(schedule(evaluate(stock, "FY2024", "2024-10-10"))).as("half way from 100 to 120").isEqualTo("110");
    }

    @Test
    @DisplayName("six months are compared with half of the baseline's year")
    void sumAgainstItsBaseline() {
        KpiBuilder kpi = kpi("n").annual().scale(Scales.shipped("nagayo")).baseline("FY2023", "1000").target("FY2024", "1200")
                .months(2024, "90", "90", "90", "90", "90", "90");
        KpiBuilder stock =
                kpi("n").scale(Scales.shipped("nagayo")).baseline("FY2023", "500").target("FY2024", "1200").actual("2024-09", "540");
        assertThat(grade(evaluate(kpi, "FY2024", "2024-10-10"))).as("540 to 500, as a stock of 540 would be")
                .isEqualTo(grade(evaluate(stock, "FY2024", "2024-10-10"))).isNotEmpty();
    }

    @Test
    @DisplayName("a share of a fixed number of people grows with the people, as they are wanted")
    void shareOfAFixedNumber() {
        KpiBuilder people = kpi("people").annual().target("FY2025", "1200").months(2025, "101", "101", "101", "101", "101", "101", "101");
        KpiBuilder share = kpi("share").annual().rate().formula("people ÷ 1200 × 100").target("FY2025", "100");
        KpiBuilder rest = kpi("rest").annual().rate().lower().formula("100 − people ÷ 1200 × 100").target("FY2025", "50");
        KpiBuilder mean = kpi("mean").annual().formula("(share1 + share2) ÷ 2").target("FY2025", "60");
        KpiBuilder share1 = kpi("share1").annual().rate().fraction("2025-04", "50", "100");
        KpiBuilder share2 = kpi("share2").annual().rate().fraction("2025-04", "70", "100");
        Edition edition = edition("FY2025..FY2027");
        Stream.of(people, share, rest, mean, share1, share2).forEach(kpi -> kpi.in(edition));

        assertThat(evaluate(people, "FY2025", "2025-11-01").status()).isEqualTo(Status.ON_TRACK);
        assertThat(schedule(evaluate(share, "FY2025", "2025-11-01"))).as("seven of twelve months").isEqualTo("58.3");
        assertThat(evaluate(share, "FY2025", "2025-11-01").status()).as("as that of the people").isEqualTo(Status.ON_TRACK);
        assertThat(evaluate(share, "2025-10", "2025-11-01").actual()).as("of all who came since April")
                .hasValueSatisfying(amount -> assertThat(amount.value()).isEqualByComparingTo("58.9"));
        assertThat(schedule(evaluate(rest, "FY2025", "2025-11-01"))).as("what is left of 100 does not add up").isEqualTo("50");
        assertThat(schedule(evaluate(mean, "FY2025", "2025-05-10"))).as("a mean of rates is a rate").isEqualTo("60");
    }

    @Test
    @DisplayName("a month without a course has no participants; the year to date goes up to its end all the same")
    void monthWithoutACourse() {
        TrainingSession june = RashinbanFactory.eINSTANCE.createTrainingSession();
        june.setPeriod(FiscalPeriod.of("2025-06"));
        june.setParticipants(Amount.of(500));
        TrainingCourse course = RashinbanFactory.eINSTANCE.createTrainingCourse();
        course.getSessions().add(june);
        KpiBuilder people = kpi("people").annual().with(some -> {
            some.setSource(KpiSource.TRAINING);
            some.getCourses().add(course);
        }).target("FY2025", "1200");
        Evaluation october = evaluate(people, "2025-10", "2025-11-01");
        assertThat(october.status()).as("500 of 1,200 × 7 ÷ 12").isEqualTo(Status.BEHIND);
        assertThat(schedule(october)).isEqualTo("700");
        assertThat(notes(october)).doesNotContain("うち");
    }

    @Test
    @DisplayName("the cost of a year is not divided by the cases of nine months")
    void quotientOfOtherMonths() {
        KpiBuilder cost = kpi("F1").annual().actual("FY2025", "1200");
        KpiBuilder cases = kpi("F2").annual().months(2025, "1", "1", "1", "1", "1", "1", "1", "1", "1");
        KpiBuilder each = kpi("each").annual().lower().formula("F1 ÷ F2").target("FY2025", TargetSort.AT_MOST, "100");
        Edition edition = edition("FY2025..FY2027");
        Stream.of(cost, cases, each).forEach(kpi -> kpi.in(edition));

        Evaluation evaluation = evaluate(each, "FY2025");
        assertThat(evaluation.actual()).isEmpty();
        assertThat(evaluation.status()).isEqualTo(Status.MISSING);
        assertThat(ja(evaluation)).isEqualTo("F2 の値は12か月のうち9か月のものしかなく、計算に使う他の値と期間が揃いません。");
        cases.actual("2026-01", "1").actual("2026-02", "1").actual("2026-03", "1");
        assertThat(evaluate(each, "FY2025").status()).as("100 for each").isEqualTo(Status.MET);
    }

    @Test
    @DisplayName("a peak that was to be reached is reached on the day it was, whatever follows")
    void peakReached() {
        KpiBuilder users = kpi("users").accumulation(Accumulation.PEAK).target("FY2024", "8000").months(2024, "4000", "8100");
        assertThat(evaluate(users, "FY2024", "2024-11-01").status()).isEqualTo(Status.MET);
        assertThat(evaluate(users, "FY2024").status()).as("though ten months were never reported").isEqualTo(Status.MET);
        KpiBuilder few = kpi("users").accumulation(Accumulation.PEAK).target("FY2024", "8000").months(2024, "4000", "7900");
        assertThat(evaluate(few, "FY2024").status()).isEqualTo(Status.MISSING);
    }
}
