package org.rashinban.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a figure says that has nothing to show. */
class EmptyFigureTest {

    private static List<String> notes(Figure figure) {
        return figure.caption().notes().stream().map(note -> note.in(Locale.JAPANESE)).toList();
    }

    /** The plan has goals that are told in words, and milestones. */
    @ParameterizedTest
    @CsvSource({"met-targets,true", "status-by-part,true", "kpi-heat-map,true", "kpi-list,true", "attention,true", "roadmap,false",
        "due-list,false", "plan-tree,false", "quality-score,false", "organisation-chart,false"})
    void aPlanWithoutKpisHasNothingToShowOfThem(String figure, boolean empty) {
        assertThat(Drawn.of("matsudo").figure(figure).isEmpty()).isEqualTo(empty);
    }

    /** That none of its KPIs is open or behind would say too much of a plan without any. */
    @ParameterizedTest
    @ValueSource(strings = {"attention", "grades-by-part", "kpi-bullets", "kpi-by-year", "kpi-heat-map", "kpi-list", "open-values",
        "status-by-part", "strategy-radar", "year-comparison"})
    void thatAPartHasNoKpisIsNotSaidOfThePlan(String figure) {
        Figure partOfMany = Drawn.of("hamamatsu").figure(figure, "element=HAM-I3");
        List<Figure> withoutAny = List.of(Drawn.of("matsudo").figure(figure), Drawn.of("kisarazu").figure(figure),
                Drawn.of("kisarazu").figure(figure, "element=KIS-1"));

        assertThat(notes(partOfMany)).containsExactly("選択した範囲に指標はありません。");
        assertThat(withoutAny).allSatisfy(empty -> assertThat(notes(empty)).containsExactly("この計画には指標が定められていません。"));
    }

    @Test
    void whatIsNotShownIsNotCountedWhereNothingIsShown() {
        assertThat(notes(Drawn.of("hamamatsu").figure("kpi-bullets", "period=FY2025"))).containsExactly("この期間に達成率を計算できる指標はありません。");
    }
}
