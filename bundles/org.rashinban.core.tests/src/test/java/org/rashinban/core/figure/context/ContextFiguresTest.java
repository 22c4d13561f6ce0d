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

    /** Cases 36 and 37: a window of seven years holds what begins before it, ends after it, or never ends. */
    @Test
    void theReferencesOfKisarazuKeepTheirOwnPeriods() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("kisarazu").figure("references"));

        assertThat(rows).extracting(row -> row.subList(3, 6)).contains(List.of("基本構想", "木更津市", "平成26年度～令和12年度"),
                List.of("木更津市第3次地域情報化推進プラン", "木更津市", "令和2年度～令和4年度"),
                List.of("自治体デジタル・トランスフォーメーション（DX）推進計画", "総務省", "令和3年1月～令和8年3月"),
                List.of("県民の暮らしを豊かにする千葉県ICT利活用戦略", "千葉県", "令和元年度～"));
        assertThat(rows).filteredOn(row -> row.get(3).equals("基本構想")).extracting(row -> row.get(1)).containsExactly("計画");
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
