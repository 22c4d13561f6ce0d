package org.rashinban.core.figure.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.MatrixFigure;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.rollup.Summary;
import org.rashinban.model.Edition;
import org.rashinban.model.period.FiscalPeriod;

/** A KPI has one status in a year, whichever figure tells it: alone, in a list, beside the year before, and summed up. */
class OneStatusTest {

    private static final String NO_TARGET = "－ 目標なし";

    @ParameterizedTest
    @CsvSource({"hamamatsu, 2022", "hamamatsu, 2023", "hamamatsu, 2024", "sample, 2023", "sample, 2024", "sample, 2025", "sample, 2026"})
    void allFiguresTellTheSameStatusOfAYear(String template, int year) {
        Drawn drawn = Drawn.of(template);
        String period = "period=FY" + year;
        Map<String, String> inList = column(drawn, "kpi-list", 0, 7, period);
        MatrixFigure heatMap = (MatrixFigure) drawn.figure("kpi-heat-map");
        int column = 1 + heatMap.columns().stream().map(heading -> heading.title().in(Locale.ENGLISH)).toList().indexOf("FY" + year);

        Map<String, String> inHeatMap = new LinkedHashMap<>();
        Drawn.japanese(heatMap)
                .forEach(row -> inHeatMap.put(row.getFirst().split(" ")[0], row.get(column).isEmpty() ? NO_TARGET : row.get(column)));
        assertThat(inHeatMap).containsExactlyInAnyOrderEntriesOf(only(inList, inHeatMap));
        Map<String, String> beside = column(drawn, "year-comparison", 0, 7, period);
        assertThat(beside).containsExactlyInAnyOrderEntriesOf(only(inList, beside));
        Map<String, String> before = column(drawn, "year-comparison", 0, 6, "period=FY" + (year + 1));
        assertThat(before).containsExactlyInAnyOrderEntriesOf(only(inList, before));
        assertThat(counted(drawn, year)).isEqualTo(counts(inHeatMap));
    }

    private static Map<String, String> column(Drawn drawn, String figure, int code, int status, String period) {
        Map<String, String> states = new LinkedHashMap<>();
        Drawn.japanese((TableFigure) drawn.figure(figure, period)).stream().filter(row -> row.size() > status && !row.get(status).isEmpty())
                .forEach(row -> states.put(row.get(code), row.get(status)));
        return states;
    }

    private static Map<String, String> only(Map<String, String> all, Map<String, String> wanted) {
        Map<String, String> some = new LinkedHashMap<>(all);
        some.keySet().retainAll(wanted.keySet());
        return some;
    }

    private static Map<String, Integer> counts(Map<String, String> states) {
        Map<String, Integer> counts = new TreeMap<>();
        states.values().forEach(state -> counts.merge(state.substring(state.indexOf(' ') + 1), 1, Integer::sum));
        return counts;
    }

    /** Of the whole plan, in which nothing is counted twice. */
    private static Map<String, Integer> counted(Drawn drawn, int year) {
        Edition edition = Parameters.inForce(drawn.context().program().getPlans().getFirst()).orElseThrow();
        Summary whole = drawn.context().rollUps(FiscalPeriod.fiscalYear(year)).of(edition).summary();
        return Stream.of(Status.values()).filter(status -> whole.count(status) > 0)
                .collect(Collectors.toMap(status -> status.in(Locale.JAPANESE), whole::count));
    }
}
