package org.rashinban.core.figure.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.CellText;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Kpi;

/** Whoever lays the list, the sheets, the comparison and the trend side by side finds the same value of a KPI in a year. */
class OneNumberTest {

    private static final List<String> YEARS = List.of("FY2023", "FY2024", "FY2025");

    private final Drawn sample = Drawn.of("sample", LocalDate.of(2026, 5, 31));
    private final Map<String, Map<String, Set<String>>> numbers = new TreeMap<>();

    @Test
    void aKpiHasOneNumberInAYear() {
        Contents.of(sample.context().program(), Kpi.class).map(Kpi::getCode).filter(code -> code.startsWith("K")).distinct()
                .forEach(this::trend);
        YEARS.forEach(this::list);
        YEARS.forEach(this::comparison);
        List.of("MH-01", "MH-02", "MH-03", "MH-04").forEach(this::sheet);

        assertThat(numbers.values()).allSatisfy(figures -> assertThat(figures.keySet()).as("%s", figures).hasSize(1));
        assertThat(numbers.get("K07 FY2025")).containsOnlyKeys("19.458分");
        assertThat(numbers.get("K12 FY2025")).isEqualTo(Map.of("40.88 %", Set.of("kpi-list", "kpi-sheet", "kpi-trend", "year-comparison")));
    }

    private void list(String year) {
        TableFigure table = (TableFigure) sample.figure("kpi-list", "period=" + year);
        table.rows().stream().filter(row -> row.cells().size() > 1).forEach(row -> note(table, row, "actual", code(row), year, "kpi-list"));
    }

    private void comparison(String year) {
        TableFigure table = (TableFigure) sample.figure("year-comparison", "period=" + year);
        table.rows().forEach(row -> note(table, row, "now", code(row), year, "year-comparison"));
    }

    /** The line of the actuals stands below that of the targets, which has the code. */
    private void sheet(String element) {
        TableFigure table = (TableFigure) sample.figure("kpi-sheet", "element=" + element, "period=FY2025");
        IntStream.range(0, table.rows().size() / 2).forEach(at -> YEARS.forEach(
                year -> note(table, table.rows().get(2 * at + 1), year, code(table.rows().get(2 * at)), year, "kpi-sheet")));
    }

    private void trend(String code) {
        if (!(sample.figure("kpi-trend", "kpi=" + code) instanceof SeriesFigure figure)) {
            return; // a deliverable, told in words
        }
        SeriesFigure.Series actual = figure.series().getFirst();
        for (int at = 0; at < figure.categories().size(); at++) {
            String year = figure.categories().get(at).title().in(Locale.ENGLISH);
            actual.points().get(at).amount().filter(some -> YEARS.contains(year))
                    .ifPresent(some -> number(code, year, CellText.of(new Content.Quantity(some, figure.unit()), Locale.JAPANESE),
                            "kpi-trend"));
        }
    }

    private void note(TableFigure table, Row row, String column, String code, String year, String figure) {
        IntStream.range(0, table.columns().size()).filter(at -> table.columns().get(at).id().equals(column)).mapToObj(row.cells()::get)
                .filter(cell -> cell.content() instanceof Content.Quantity)
                .forEach(cell -> number(code, year, CellText.of(cell.content(), Locale.JAPANESE), figure));
    }

    private void number(String code, String year, String text, String figure) {
        numbers.computeIfAbsent(code + " " + year, key -> new TreeMap<>()).computeIfAbsent(text, key -> new TreeSet<>()).add(figure);
    }

    private static String code(Row row) {
        return CellText.of(row.cells().getFirst().content(), Locale.JAPANESE);
    }
}
