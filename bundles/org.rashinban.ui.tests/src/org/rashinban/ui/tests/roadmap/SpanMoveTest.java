package org.rashinban.ui.tests.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.ui.roadmap.SpanMove;

/** What becomes of a span when its bar is drawn elsewhere. */
class SpanMoveTest {

    @ParameterizedTest
    @CsvSource({
        // A year later is a fiscal year again; a quarter later is not.
        "WHOLE, FY2024, 4, FY2025", "WHOLE, FY2024, 1, FY2024-Q2..FY2025-Q1", "WHOLE, FY2024-Q1..FY2024-Q2, -1, FY2023-Q4..FY2024-Q1",
        "END, FY2024, 4, FY2024..FY2025", "END, FY2024-Q1..FY2024-Q2, 1, FY2024-Q1..FY2024-Q3",
        "START, FY2024-Q1..FY2024-Q4, 1, FY2024-Q2..FY2024-Q4",
        // An end does not pass the other one.
        "END, FY2024-Q1..FY2024-Q2, -5, FY2024-Q1", "START, FY2024-Q1..FY2024-Q2, 5, FY2024-Q2",
        // Without an end only the start moves.
        "WHOLE, FY2024.., 1, FY2024-Q2..", "END, FY2024.., 3, FY2024.."})
    void aBarIsMovedByQuarters(SpanMove move, String before, int count, String after) {
        assertThat(move.by(FiscalSpan.of(before), Granularity.QUARTER, count)).isEqualTo(FiscalSpan.of(after));
    }

    @ParameterizedTest
    @CsvSource({"WHOLE, 2024-04..2024-06, 2, 2024-06..2024-08", "END, FY2024-Q1, 1, 2024-04..2024-07"})
    void aBarIsMovedByMonths(SpanMove move, String before, int count, String after) {
        assertThat(move.by(FiscalSpan.of(before), Granularity.MONTH, count)).isEqualTo(FiscalSpan.of(after));
    }
}
