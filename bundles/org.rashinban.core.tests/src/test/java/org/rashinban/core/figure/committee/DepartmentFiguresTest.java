package org.rashinban.core.figure.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.Figure;

/** What departments own, and by which names they are called. */
class DepartmentFiguresTest {

    /** MH-12 belongs to two departments and has three KPIs. */
    @Test
    void theDepartmentsOfAMeasureAreThoseThatOwnIt() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample").figure("status-by-department", "period=FY2024", "element=MH-12"));

        assertThat(rows).extracting(List::getFirst).containsExactlyInAnyOrder("福祉", "DX課", "対象全体");
        assertThat(rows.getLast().get(2)).isEqualTo("3");
    }

    /** One of its actions belongs to the finance division, none of its KPIs. */
    @Test
    void aDepartmentWithoutKpisIsNotSaidToBeBeyondAssessment() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample").figure("status-by-department", "period=FY2024", "element=MH-01"));

        assertThat(rows).filteredOn(row -> row.getFirst().equals("財務")).singleElement()
                .satisfies(row -> assertThat(row).startsWith("財務", "1", "0").endsWith("対象外"));
    }

    /** Its one KPI, K39, was not reported: there is no mean, but nothing that could not be assessed. */
    @Test
    void aDepartmentWithoutAMeanHasTheReasonOfItsIndicators() {
        List<List<String>> rows =
                Drawn.japanese(Drawn.of("sample", LocalDate.of(2026, 5, 31)).figure("status-by-department", "period=FY2025"));

        assertThat(rows).filteredOn(row -> row.getFirst().equals("産業環境")).singleElement()
                .satisfies(row -> assertThat(row).endsWith("未報告"));
    }

    @Test
    void coOwnedItemsCountForEachOwner() {
        Figure figure = Drawn.of("hamamatsu").figure("status-by-department", "period=FY2024");
        List<List<String>> rows = Drawn.japanese(figure);

        // Eleven departments, 26 links, 16 items; the last row counts each item once.
        assertThat(rows).hasSize(12);
        assertThat(rows.subList(0, 11).stream().mapToInt(row -> Integer.parseInt(row.get(1))).sum()).isEqualTo(26);
        assertThat(rows.getLast()).startsWith("計画全体", "16");
    }

    @Test
    void aChosenDepartmentIsCalledByItsNameInTheCaption() {
        Figure figure = Drawn.of("hamamatsu").figure("kpi-list", "period=FY2024", "department=DSC");

        assertThat(figure.caption().subject().orElseThrow().in(Locale.JAPANESE)).contains("デジタル・スマートシティ推進課").doesNotContain("DSC");
    }
}
