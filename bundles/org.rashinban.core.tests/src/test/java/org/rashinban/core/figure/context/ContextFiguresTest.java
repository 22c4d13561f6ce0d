package org.rashinban.core.figure.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.SeriesFigure;

class ContextFiguresTest {

    @ParameterizedTest
    @CsvSource({"matsudo, 40", "hamamatsu, 36", "kisarazu, 20"})
    void everyTermIsInTheGlossary(String plan, int terms) {
        assertThat(Drawn.japanese(Drawn.of(plan).figure("glossary"))).hasSize(terms);
    }

    @Test
    void theFiveTopicsOfMatsudoHaveThirteenMentions() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("matsudo").figure("media"));

        assertThat(rows).hasSize(13);
        assertThat(rows.stream().filter(row -> !row.get(0).isEmpty())).hasSize(5);
    }

    @Test
    void theOnlineRateOfHamamatsuIsAHundredPerCentBar() {
        SeriesFigure figure = (SeriesFigure) Drawn.of("hamamatsu").figure("statistics");

        assertThat(figure.shape()).isEqualTo(SeriesFigure.Shape.SHARES);
        assertThat(Drawn.japanese(figure)).containsExactly(List.of("令和3年度", "35 %", "65 %"), List.of("令和4年度", "70 %", "30 %"));
    }

    @Test
    void aFigureWhoseTimeIsNotToldStaysUndated() {
        assertThat(Drawn.japanese(Drawn.of("machida").figure("statistics"))).extracting(row -> row.get(0)).containsExactly("不明", "令和4年4月",
                "令和5年10月");
    }

    @Test
    void whatIsLostInTheDocumentIsSaid() {
        SeriesFigure figure = (SeriesFigure) Drawn.of("kisarazu").figure("statistics", "statistic=KIS-ST1");

        assertThat(figure.series()).allSatisfy(series -> assertThat(series.points()).isEmpty());
        assertThat(figure.caption().notes()).extracting(note -> note.in(Locale.JAPANESE)).contains("この図の値は資料から読み取れません。");
    }
}
