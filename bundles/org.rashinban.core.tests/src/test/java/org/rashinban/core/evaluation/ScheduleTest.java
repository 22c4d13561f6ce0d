package org.rashinban.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.KpiBuilder.edition;
import static org.rashinban.core.KpiBuilder.kpi;
import static org.rashinban.core.evaluation.Evaluating.LATER;
import static org.rashinban.core.evaluation.Evaluating.evaluate;
import static org.rashinban.core.evaluation.Evaluating.grade;
import static org.rashinban.core.evaluation.Evaluating.ja;
import static org.rashinban.core.evaluation.Evaluating.schedule;

import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.core.KpiBuilder;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.TargetBasis;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/** Where the line to a target starts, and how far along it a value should be. */
class ScheduleTest {

    @Test
    @DisplayName("a change starts at no change, on the day of the baseline")
    void change() {
        KpiBuilder kpi = kpi("A02b").lower().baseline("FY2021", "32").target("FY2024", TargetSort.RELATIVE_TO_BASELINE, "-9")
                .actual("FY2022", "30").actual("FY2023", "25").scale(Scales.shipped("hamamatsu"));
        assertThat(schedule(evaluate(kpi, "FY2022"))).isEqualTo("-3");
        assertThat(ja(evaluate(kpi, "FY2022"))).isEqualTo("基準値 32 から実績 30 への変化 -2 ÷ 予定 -3 = 66.7 % → C");
        assertThat(ja(evaluate(kpi, "FY2023"))).isEqualTo("基準値 32 から実績 25 への変化 -7 ÷ 予定 -6 = 116.7 % → A");
    }

    @Test
    @DisplayName("a baseline without its day, or of a later day than the target, starts no line")
    void baselineWithoutADay() {
        KpiBuilder undated = kpi("s").baseline("FY2021", "10").with(kpi -> kpi.getBaseline().setPeriod(null)).target("FY2024", "40")
                .actual("FY2022", "20");
        assertThat(schedule(evaluate(undated, "FY2022"))).isEqualTo("-");
        KpiBuilder late = kpi("s").baseline("FY2024", "10").target("FY2024", "40").actual("FY2022", "20");
        assertThat(schedule(evaluate(late, "FY2022"))).isEqualTo("-");
    }

    @Test
    @DisplayName("what counts by the year is no start for a total")
    void otherBasis() {
        KpiBuilder kpi = kpi("A07a").annual().with(some -> some.setAccumulatesFrom(FiscalPeriod.of("FY2022"))).baseline("FY2021", "60")
                .target("FY2022", TargetBasis.ANNUAL, "100").target("FY2024", TargetBasis.CUMULATIVE, "240").actual("FY2022", "70")
                .actual("FY2023", "70");
        assertThat(schedule(evaluate(kpi, "FY2023"))).as("from nothing to 240 in three years").isEqualTo("160");
    }

    @Test
    @DisplayName("a yearly baseline starts the line of the yearly levels")
    void yearlyBaseline() {
        KpiBuilder kpi = kpi("A07b").annual().baseline("FY2021", "6").target("FY2024", TargetBasis.ANNUAL, "15").actual("FY2022", "8");
        assertThat(schedule(evaluate(kpi, "FY2022"))).isEqualTo("9");
        assertThat(schedule(evaluate(kpi("A07b").annual().target("FY2024", "15").actual("FY2022", "8"), "FY2022"))).isEqualTo("-");
    }

    @Test
    @DisplayName("a range before is no start")
    void rangeBefore() {
        KpiBuilder kpi = kpi("s").target("FY2022", TargetSort.RANGE, target -> {
            target.setAmount(Amount.of(90));
            target.setUpper(Amount.of(110));
        }).target("FY2024", "184").actual("FY2023", "86");
        assertThat(schedule(evaluate(kpi, "FY2023"))).isEqualTo("-");
        assertThat(grade(evaluate(kpi.scale(Scales.shipped("hamamatsu")), "FY2023"))).isEmpty();
    }

    @Test
    @DisplayName("a range to come says whether it would be kept today")
    void rangeToCome() {
        KpiBuilder kpi = kpi("s").target("FY2024", TargetSort.RANGE, target -> {
            target.setAmount(Amount.of(90));
            target.setUpper(Amount.of(110));
        }).actual("FY2023", "86").scale(Scales.shipped("hamamatsu"));
        assertThat(evaluate(kpi, "FY2023").status()).isEqualTo(Status.NOT_DUE);
        assertThat(grade(evaluate(kpi, "FY2023"))).isEqualTo("C");
    }

    @Test
    @DisplayName("a plan's total starts with the plan")
    void totalOfAPlan() {
        Kpi kpi = kpi("B06").cumulative().target("FY2024", "6").actual("FY2023", "3").in(edition("2023-01..2025-03"));
        assertThat(schedule(evaluate(kpi, "FY2023", LATER))).isEqualTo("4");
    }

    @Test
    @DisplayName("a value that stands for September is compared with the line at the end of September")
    void valueOfAMonth() {
        KpiBuilder kpi = kpi("s").target("FY2023", "100").target("FY2024", "220").actual("2024-09", "160");
        Evaluation evaluation = evaluate(kpi, "FY2024", "2024-12-15");
        assertThat(schedule(evaluation)).isEqualTo("160");
        assertThat(evaluation.schedule().orElseThrow().at()).isEqualTo("2024-09-30");
        assertThat(evaluation.status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    @DisplayName("a date with a number is reached on the way like any number")
    void dateWithNumber() {
        KpiBuilder kpi = kpi("B05b").cumulative().baseline("FY2023", "0").target("FY2024", TargetSort.DATE_DUE, target -> {
            target.setAmount(Amount.of(20));
            target.setDue(FiscalPeriod.of("FY2025"));
        }).actual("FY2024", "3");
        Evaluation evaluation = evaluate(kpi, "FY2024");
        assertThat(schedule(evaluation)).isEqualTo("10");
        assertThat(evaluation.status()).isEqualTo(Status.BEHIND);
    }

    @Test
    @DisplayName("before the period has begun there is no line, and a value entered in advance is not due")
    void inAdvance() {
        KpiBuilder kpi = kpi("s").baseline("FY2021", "10").target("FY2024", "40").actual("FY2024", "20");
        Evaluation evaluation = evaluate(kpi, "FY2024", "2024-03-31");
        assertThat(schedule(evaluation)).isEqualTo("-");
        assertThat(evaluation.status()).isEqualTo(Status.NOT_DUE);
    }

    @Test
    @DisplayName("a target without a year is due at the end of each period")
    void withoutAYear() {
        KpiBuilder kpi = kpi("s").target("", "40").actual("FY2024", "39").actual("2025-04", "41");
        assertThat(evaluate(kpi, "FY2024").status()).isEqualTo(Status.NOT_MET);
        assertThat(evaluate(kpi, "2025-04").status()).isEqualTo(Status.MET);
        assertThat(evaluate(kpi.target("FY2023", TargetSort.NONE).actual("FY2023", "39"), "FY2023").status())
                .as("no target stands back").isEqualTo(Status.NOT_MET);
    }

    @Test
    @DisplayName("再掲: a mere repeat is judged by the targets of what it repeats")
    void repeatedTargets() {
        Kpi original = kpi("B01b").target("FY2024", "10").actual("FY2024", "10").build();
        KpiBuilder repeat = kpi("B02b").with(kpi -> kpi.setRepeats(original));
        assertThat(evaluate(repeat, "FY2024").status()).isEqualTo(Status.MET);
        assertThat(evaluate(repeat.target("FY2024", "11"), "FY2024").status()).as("unless it has its own").isEqualTo(Status.NOT_MET);
    }

    @Test
    @DisplayName("a cost per case is not a quarter of its target after a quarter of the year, a sum of two is")
    void quotientWithinTheYear() {
        KpiBuilder cost = kpi("F1").annual().actual("2025-04", "100").actual("2025-05", "200").actual("2025-06", "150");
        KpiBuilder cases = kpi("F2").annual().actual("2025-04", "1").actual("2025-05", "1").actual("2025-06", "1");
        KpiBuilder each = kpi("each").annual().lower().formula("F1 ÷ F2").target("FY2025", TargetSort.AT_MOST, "300");
        KpiBuilder both = kpi("both").annual().formula("F1 + F2").target("FY2025", "600");
        Edition edition = edition("FY2025..FY2027");
        Stream.of(cost, cases, each, both).forEach(kpi -> kpi.in(edition));

        Evaluation quotient = evaluate(each, "FY2025", "2025-06-30");
        assertThat(schedule(quotient)).isEqualTo("300");
        assertThat(quotient.status()).as("150 for each case").isEqualTo(Status.ON_TRACK);
        assertThat(schedule(evaluate(both, "FY2025", "2025-06-30"))).as("three of twelve months").isEqualTo("150");
    }

    @Test
    @DisplayName("the cost per case of a quarter is that of the quarter, not the sum of three months' costs per case")
    void quotientOfAQuarter() {
        KpiBuilder cost = kpi("F1").annual().actual("FY2025-Q1", "450").actual("FY2025-Q2", "300");
        KpiBuilder cases = kpi("F2").annual().actual("FY2025-Q1", "3").actual("FY2025-Q2", "3");
        KpiBuilder each = kpi("each").annual().lower().formula("F1 ÷ F2").target("FY2025", TargetSort.AT_MOST, "300");
        Edition edition = edition("FY2025..FY2027");
        Stream.of(cost, cases, each).forEach(kpi -> kpi.in(edition));

        assertThat(evaluate(each, "FY2025-Q2").actual())
                .hasValueSatisfying(amount -> assertThat(amount.value()).isEqualByComparingTo("100"));
    }

    @Test
    @DisplayName("what is calculated of costs per case is one, too; so many cases at so much each are a sum, and are only a part within the year")
    void quotientsOfQuotients() {
        KpiBuilder cost = kpi("F1").annual().actual("2025-04", "100").actual("2025-05", "200").actual("2025-06", "150");
        KpiBuilder cases = kpi("F2").annual().actual("2025-04", "1").actual("2025-05", "1").actual("2025-06", "1");
        KpiBuilder each = kpi("each").annual().lower().formula("F1 ÷ F2").target("FY2025", TargetSort.AT_MOST, "300");
        KpiBuilder twice = kpi("twice").annual().lower().formula("each × 2").target("FY2025", TargetSort.AT_MOST, "600");
        KpiBuilder none = kpi("none").annual().lower().formula("each − each").target("FY2025", TargetSort.AT_MOST, "300");
        KpiBuilder whole = kpi("whole").annual().formula("each × F2").target("FY2025", "1200");
        KpiBuilder again = kpi("again").annual().formula("F1 ÷ F2 × F2").target("FY2025", "1200");
        KpiBuilder number = kpi("number").annual().formula("F1 ÷ each").target("FY2025", "12");
        Edition edition = edition("FY2025..FY2027");
        Stream.of(cost, cases, each, twice, none, whole, again, number).forEach(kpi -> kpi.in(edition));
        KpiBuilder repeat = kpi("repeat").annual().lower().with(kpi -> kpi.setRepeats(each.build()))
                .target("FY2025", TargetSort.AT_MOST, "360");
        repeat.in(edition);

        assertThat(schedule(evaluate(twice, "FY2025", "2025-06-30"))).isEqualTo("600");
        assertThat(schedule(evaluate(none, "FY2025", "2025-06-30"))).isEqualTo("300");
        assertThat(schedule(evaluate(repeat, "FY2025", "2025-06-30"))).as("repeated elsewhere with a target of its own").isEqualTo("360");
        assertThat(schedule(evaluate(whole, "FY2025", "2025-06-30"))).isEqualTo("300");
        assertThat(schedule(evaluate(again, "FY2025", "2025-06-30"))).isEqualTo("300");
        assertThat(schedule(evaluate(number, "FY2025", "2025-06-30"))).isEqualTo("3");
    }

    @Test
    @DisplayName("formulas that run in a circle are told, and looked at once each however often they name each other")
    void circlesOfFormulas() {
        Edition edition = edition("FY2025..FY2027");
        kpi("C0").annual().formula("C39 + C39").in(edition);
        for (int i = 1; i < 40; i++) {
            kpi("C" + i).annual().formula("C%1$d + C%1$d".formatted(i - 1)).in(edition);
        }
        KpiBuilder last = kpi("last").annual().formula("C39 ÷ C38").target("FY2025", "10");
        last.in(edition);

        assertThat(evaluate(last, "FY2025", "2025-06-30").status()).isEqualTo(Status.NOT_ASSESSABLE);
    }
}
