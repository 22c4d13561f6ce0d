package org.rashinban.model.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rashinban.model.period.Granularity.DAY;
import static org.rashinban.model.period.Granularity.FISCAL_YEAR;
import static org.rashinban.model.period.Granularity.HALF;
import static org.rashinban.model.period.Granularity.MONTH;
import static org.rashinban.model.period.Granularity.QUARTER;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalPeriodTest {

    @Test
    void case01_januaryToMarchBelongToThePreviousFiscalYear() {
        assertThat(FiscalPeriod.month(2023, 1).fiscalYear()).isEqualTo(2022);
        assertThat(FiscalPeriod.month(2023, 1).at(FISCAL_YEAR)).isEqualTo(FiscalPeriod.fiscalYear(2022));
        assertThat(FiscalPeriod.day(2024, 3, 31).fiscalYear()).isEqualTo(2023);
        assertThat(FiscalPeriod.day(2024, 3, 31)).extracting(FiscalPeriod::first).isEqualTo(FiscalPeriod.fiscalYear(2023).last());
        assertThat(FiscalPeriod.day(2024, 4, 1).fiscalYear()).isEqualTo(2024);
    }

    @ParameterizedTest
    @CsvSource({
        "FY2024,     2024-04-01, 2025-03-31, FISCAL_YEAR, 2024",
        "FY2023,     2023-04-01, 2024-03-31, FISCAL_YEAR, 2023",
        "FY2024-H1,  2024-04-01, 2024-09-30, HALF,        1",
        "FY2024-H2,  2024-10-01, 2025-03-31, HALF,        2",
        "FY2024-Q1,  2024-04-01, 2024-06-30, QUARTER,     1",
        "FY2024-Q2,  2024-07-01, 2024-09-30, QUARTER,     2",
        "FY2024-Q3,  2024-10-01, 2024-12-31, QUARTER,     3",
        "FY2024-Q4,  2025-01-01, 2025-03-31, QUARTER,     4",
        "2024-02,    2024-02-01, 2024-02-29, MONTH,       2",
        "2023-12,    2023-12-01, 2023-12-31, MONTH,       12",
        "2024-04-01, 2024-04-01, 2024-04-01, DAY,         1"})
    void theCanonicalTextNamesTheseDays(String text, LocalDate first, LocalDate last, Granularity granularity, int number) {
        FiscalPeriod period = FiscalPeriod.of(text);

        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.granularity()).isEqualTo(granularity);
        assertThat(period.number()).isEqualTo(number);
        assertThat(period).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "FY24", "fy2024", "FY2024-Q5", "FY2024-H0", "FY2024Q1", "2024-13", "2024-4", "2024-02-30",
        "2024/04/01",
        "令和6年度", " FY2024", "FY0000", "FY9999"})
    void anythingButTheCanonicalTextIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> FiscalPeriod.of(text)).withMessageContaining(text);
    }

    @Test
    void halvesAndQuartersOutOfRangeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> FiscalPeriod.half(2024, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> FiscalPeriod.half(2024, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> FiscalPeriod.quarter(2024, 5));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> FiscalPeriod.fiscalYear(10000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY1000", "FY9998", "FY9998-Q4", "1001-01", "9999-12", "9999-12-31", "1001-01-01"})
    void theLastYearsOfFourDigitsCanBeNamed(String text) {
        assertThat(FiscalPeriod.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY0999", "FY9999", "FY9999-H1", "1000-12", "1000-12-31"})
    void yearsWhosePartsFourDigitsCannotNameAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> FiscalPeriod.of(text));
    }

    @Test
    void factoriesAgreeWithTheCanonicalText() {
        assertThat(FiscalPeriod.fiscalYear(2024)).hasToString("FY2024");
        assertThat(FiscalPeriod.half(2024, 1)).hasToString("FY2024-H1");
        assertThat(FiscalPeriod.quarter(2024, 3)).hasToString("FY2024-Q3");
        assertThat(FiscalPeriod.month(YearMonth.of(2024, 4))).hasToString("2024-04");
        assertThat(FiscalPeriod.day(LocalDate.of(2024, 4, 1))).hasToString("2024-04-01");
    }

    @Test
    void theNextPeriodCrossesTheYear() {
        assertThat(FiscalPeriod.of("FY2024-Q4").next()).hasToString("FY2025-Q1");
        assertThat(FiscalPeriod.of("FY2024-H1").previous()).hasToString("FY2023-H2");
        assertThat(FiscalPeriod.of("2024-12").next()).hasToString("2025-01");
        assertThat(FiscalPeriod.of("2024-02-28").next()).hasToString("2024-02-29");
        assertThat(FiscalPeriod.of("FY2024").plus(-3)).hasToString("FY2021");
    }

    @Test
    void theYearBeforeHasTheSamePeriod() {
        assertThat(FiscalPeriod.of("FY2024").yearBefore()).hasToString("FY2023");
        assertThat(FiscalPeriod.of("FY2024-H2").yearBefore()).hasToString("FY2023-H2");
        assertThat(FiscalPeriod.of("FY2024-Q1").yearBefore()).hasToString("FY2023-Q1");
        assertThat(FiscalPeriod.of("2025-04").yearBefore()).hasToString("2024-04");
        assertThat(FiscalPeriod.of("2025-03-31").yearBefore()).hasToString("2024-03-31");
        assertThat(FiscalPeriod.of("2024-02-29").yearBefore()).hasToString("2023-02-28");
    }

    @Test
    void encloses() {
        FiscalPeriod day = FiscalPeriod.of("2025-01-15");

        assertThat(Stream.of(Granularity.values()).map(day::at)).extracting(FiscalPeriod::toString)
                .containsExactly("FY2024", "FY2024-H2", "FY2024-Q4", "2025-01", "2025-01-15");
        assertThatIllegalArgumentException().isThrownBy(() -> FiscalPeriod.fiscalYear(2024).at(MONTH));
    }

    @Test
    void comesApart() {
        FiscalPeriod year = FiscalPeriod.fiscalYear(2023);

        assertThat(year.parts(HALF)).extracting(FiscalPeriod::toString).containsExactly("FY2023-H1", "FY2023-H2");
        assertThat(year.parts(MONTH)).hasSize(12).startsWith(FiscalPeriod.of("2023-04")).endsWith(FiscalPeriod.of("2024-03"));
        assertThat(year.parts(DAY)).hasSize(366);
        assertThat(FiscalPeriod.of("FY2023-Q4").parts(MONTH)).extracting(FiscalPeriod::toString)
                .containsExactly("2024-01", "2024-02", "2024-03");
        assertThatIllegalArgumentException().isThrownBy(() -> FiscalPeriod.of("2024-03").parts(QUARTER));
    }

    @Test
    void comparesByStartAndPutsTheLongerFirst() {
        List<String> inOrder = List.of("2024-03-31", "FY2024", "FY2024-H1", "FY2024-Q1", "2024-04", "2024-04-01", "2024-04-02", "2024-05");

        assertThat(inOrder.reversed().stream().map(FiscalPeriod::of).sorted()).extracting(FiscalPeriod::toString).isEqualTo(inOrder);
    }

    @Test
    void containmentCountsBothEnds() {
        FiscalPeriod year = FiscalPeriod.fiscalYear(2024);

        assertThat(year.contains(LocalDate.of(2024, 4, 1))).isTrue();
        assertThat(year.contains(LocalDate.of(2025, 3, 31))).isTrue();
        assertThat(year.contains(LocalDate.of(2024, 3, 31))).isFalse();
        assertThat(year.contains(LocalDate.of(2025, 4, 1))).isFalse();
        assertThat(FiscalPeriod.of("2025-03").within(year)).isTrue();
        assertThat(FiscalPeriod.of("2025-04").within(year)).isFalse();
        assertThat(year.contains(year)).isTrue();
        assertThat(FiscalPeriod.of("2025-03").contains(year)).isFalse();
        assertThat(FiscalPeriod.of("2025-03").overlaps(year)).isTrue();
        assertThat(year.overlaps(FiscalPeriod.of("2025-03"))).isTrue();
        assertThat(FiscalPeriod.of("2025-04").overlaps(year)).isFalse();
        assertThat(FiscalPeriod.of("2024-03").overlaps(year)).isFalse();
    }

    @Test
    void countsMonthsFromStartToStart() {
        assertThat(FiscalPeriod.monthsBetween(FiscalPeriod.of("2023-01"), FiscalPeriod.of("2025-03"))).isEqualTo(26);
        assertThat(FiscalPeriod.monthsBetween(FiscalPeriod.of("FY2024"), FiscalPeriod.of("FY2023-Q4"))).isEqualTo(-3);
    }

    @Test
    void speaksTheLanguageOfASentence() {
        assertThat(FiscalPeriod.fiscalYear(2019).in(Locale.JAPAN)).isEqualTo("令和元年度");
        assertThat(FiscalPeriod.fiscalYear(2019).in(Locale.US)).isEqualTo("FY2019");
        assertThat(QUARTER.in(Locale.JAPAN)).isEqualTo("四半期");
        assertThat(QUARTER.in(Locale.US)).isEqualTo("quarter");
    }

    @Test
    void granularitiesAreOrderedByLength() {
        assertThat(FISCAL_YEAR.isCoarserThan(HALF)).isTrue();
        assertThat(HALF.isCoarserThan(HALF)).isFalse();
        assertThat(DAY.isFinerThan(MONTH)).isTrue();
        assertThat(DAY.isFinerThan(DAY)).isFalse();
    }

    @Test
    void anotherStartMonthMovesTheDaysButNotTheName() {
        FiscalCalendar october = new FiscalCalendar(Month.OCTOBER);
        FiscalPeriod year = FiscalPeriod.fiscalYear(2024);

        assertThat(october.first(year)).isEqualTo("2024-10-01");
        assertThat(october.last(year)).isEqualTo("2025-09-30");
        assertThat(october.fiscalYear(FiscalPeriod.of("2024-09"))).isEqualTo(2023);
        assertThat(october.periodOf(LocalDate.of(2025, 1, 1), QUARTER)).hasToString("FY2024-Q2");
        assertThat(october.parts(year, HALF)).extracting(FiscalPeriod::toString).containsExactly("FY2024-H1", "FY2024-H2");
        assertThat(october.order().compare(FiscalPeriod.of("2024-05"), year)).isNegative();
        assertThat(FiscalCalendar.JAPAN.order().compare(FiscalPeriod.of("2024-05"), year)).isPositive();
        assertThat(october.overlaps(year, FiscalPeriod.of("2024-09"))).isFalse();
        assertThat(october.contains(year, FiscalPeriod.of("2025-09"))).isTrue();
    }
}
