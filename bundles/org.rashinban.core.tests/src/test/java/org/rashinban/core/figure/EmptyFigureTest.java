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

    @ParameterizedTest
    @ValueSource(strings = {"status-by-part", "kpi-heat-map", "kpi-list", "kpi-by-year"})
    void thatAPartHasNoKpisIsNotSaidOfThePlan(String figure) {
        assertThat(notes(Drawn.of("hamamatsu").figure(figure, "element=HAM-I3"))).containsExactly("選択した範囲に指標はありません。");
        assertThat(notes(Drawn.of("matsudo").figure(figure))).containsExactly("この計画には指標が定められていません。");
    }

    @Test
    void whatIsNotShownIsNotCountedWhereNothingIsShown() {
        assertThat(notes(Drawn.of("hamamatsu").figure("kpi-bullets", "period=FY2025"))).containsExactly("この期間に達成率を計算できる指標はありません。");
    }
}
