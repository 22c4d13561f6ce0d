package org.rashinban.model.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "R4～R7 | FY2022..FY2025", "R4〜R7 | FY2022..FY2025", "R4~R7 | FY2022..FY2025", "R4–R7 | FY2022..FY2025", "R4—R7 | FY2022..FY2025",
        "R4-R7 | FY2022..FY2025", "R4ーR7 | FY2022..FY2025", "R4－R7 | FY2022..FY2025", "R4からR7まで | FY2022..FY2025",
        "R4年～R7年 | FY2022..FY2025",
        "令和4年度～令和7年度 | FY2022..FY2025", "令和4年度から令和7年度までの間 | FY2022..FY2025", "2021 to 2025 | FY2021..FY2025",
        "FY2021–FY2025 | FY2021..FY2025", "H26–R12 | FY2014..FY2030", "2021年度～2024年度 | FY2021..FY2024",
        "2021-01…2026-03 | 2021-01..2026-03",
        "2023年1月～2025年3月 | 2023-01..2025-03", "R3.1~R8.3 | 2021-01..2026-03", "2022-04-2023-03 | 2022-04..2023-03",
        "令和3（2021）年1月から、令和8（2026）年3月まで | 2021-01..2026-03", "R6.4.1～R7.3.31 | 2024-04-01..2025-03-31",
        "FY2024-Q3–FY2025-Q1 | FY2024-Q3..FY2025-Q1", "Apr 2024–Mar 2025 | 2024-04..2025-03",
        "R6年度 | FY2024", "2024-04-01 | 2024-04-01", "October 2023 | 2023-10"})
    void readsBothEnds(String text, FiscalSpan expected) {
        assertThat(PeriodReader.readSpan(text).asSpan()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"R1～,FY2019..", "R1–,FY2019..", "令和元年度～,FY2019..", "令和5年度以降,FY2023..", "2023年4月から,2023-04..", "FY2024 onwards,FY2024.."})
    void readsASpanWithoutAnEnd(String text, FiscalSpan expected) {
        assertThat(PeriodReader.readSpan(text).asSpan()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"2022～2023年度,FY2022..FY2023", "令和4～7年度,FY2022..FY2025", "R4–7,FY2022..FY2025", "2022–23,FY2022..FY2023",
        "2022～23年度,FY2022..FY2023",
        "令和4年4月～6月,2022-04..2022-06", "令和4年4～6月,2022-04..2022-06", "令和4年4月1日～30日,2022-04-01..2022-04-30",
        "2024/4/1～4/30,2024-04-01..2024-04-30", "令和6年度第1四半期～第3四半期,FY2024-Q1..FY2024-Q3", "令和6年度上期～下期,FY2024-H1..FY2024-H2"})
    void oneEndBorrowsFromTheOtherWhatItLeavesOut(String text, FiscalSpan expected) {
        assertThat(PeriodReader.readSpan(text).asSpan()).contains(expected);
    }

    @Test
    void aHyphenWithinAMonthDividesNothing() {
        assertThat(PeriodReader.readSpan("R4-7").asSpan()).contains(FiscalSpan.of("2022-07"));
        assertThat(PeriodReader.readSpan("2022-12").asSpan()).contains(FiscalSpan.of("2022-12"));
    }

    @Test
    void aNamedEdgeCutsTheSpan() {
        assertThat(PeriodReader.readSpan("令和6年3月末～令和8年3月末").asSpan()).contains(FiscalSpan.of("2024-03-31..2026-03"));
        assertThat(PeriodReader.readSpan("令和6年度当初～令和8年度当初").asSpan()).contains(FiscalSpan.of("FY2024..2026-04-01"));
    }

    @Test
    void notesOfBothEndsAreKept() {
        assertThat(PeriodReader.readSpan("平成26年度～平成37年度")).isInstanceOfSatisfying(SpanReading.Read.class,
                read -> assertThat(read.notes()).containsExactly(PeriodNote.OUTSIDE_ERA));
        assertThat(PeriodReader.readSpan("R4～令和7年度")).isInstanceOfSatisfying(SpanReading.Read.class,
                read -> assertThat(read.notes()).containsExactly(PeriodNote.BARE_YEAR));
        assertThat(PeriodReader.readSpan("令和4年度～令和7年度")).isInstanceOfSatisfying(SpanReading.Read.class,
                read -> assertThat(read.notes()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | The period is empty.",
        "～令和7年度 | “～令和7年度” does not say when it starts.",
        "R7～R4 | “R7～R4” ends before it starts.",
        "R4～未定 | “R4～未定” cannot be read as a span of periods. Write it as in 令和4年度～令和7年度, R6.4～R7.3 or R1～.",
        "R4～R5～R6 | “R4～R5～R6” cannot be read as a span of periods. Write it as in 令和4年度～令和7年度, R6.4～R7.3 or R1～.",
        "2024/13/1 | “2024/13/1” names the month 13. Months go from 1 to 12.",
        "令和6年2月30日 | “令和6年2月30日” names the day 30; there is no such day in Feb 2024."})
    void saysWhyNot(String text, String why) {
        assertThat(PeriodReader.readSpan(text)).isInstanceOfSatisfying(SpanReading.Unreadable.class,
                unreadable -> assertThat(unreadable.why().in(Locale.US)).isEqualTo(why));
        assertThat(PeriodReader.readSpan(text).asSpan()).isEmpty();
    }

    @Test
    void bareYearsAreNoDates() {
        assertThat(PeriodReader.readSpan("2021～2025", Expect.DATE).asSpan()).isEmpty();
        assertThat(PeriodReader.readSpan("2021年4月～2025年3月", Expect.DATE).asSpan()).contains(FiscalSpan.of("2021-04..2025-03"));
    }
}
