package org.rashinban.core.figure.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.TableFigure;

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

    /** Printed beside the bars: about 5,550,000 applications a year, and 485 procedures more. */
    @Test
    void theOnlineRateOfHamamatsuIsAHundredPerCentBarWithWhatStandsBesideIt() {
        PageFigure page = (PageFigure) Drawn.of("hamamatsu").figure("statistics");
        SeriesFigure bars = (SeriesFigure) page.parts().getFirst();

        assertThat(bars.shape()).isEqualTo(SeriesFigure.Shape.SHARES);
        assertThat(bars.series()).extracting(series -> series.name().in(Locale.JAPANESE)).containsExactly("オンライン化対応", "オンライン化未対応");
        assertThat(Drawn.japanese(bars)).containsExactly(List.of("令和3年度", "35 %", "65 %"), List.of("令和4年度", "70 %", "30 %"));
        assertThat(Drawn.japanese(page.parts().getLast())).contains(List.of("年間申請件数", "約5,550,000件", "約5,550,000件"),
                List.of("追加のオンライン化手続き", "", "485手続き"));
    }

    /** 人口 97.2万 → 90.8万, 就業人口 43.1万 → 42.0万, 高齢化率 24.9 % → 35.6 %, the later ones estimated. */
    @Test
    void thePopulationTableOfChibaHoldsPeopleAndShares() {
        PageFigure page = (PageFigure) Drawn.of("chiba").figure("statistics", "statistic=CHI-ST1");

        TableFigure table = (TableFigure) page.parts().getLast();
        assertThat(table.columns()).extracting(column -> column.heading().in(Locale.JAPANESE)).containsExactly("項目", "2015年", "2040年");
        assertThat(Drawn.japanese(table)).containsExactly(List.of("人口", "972,000人", "推計908,000人"),
                List.of("就業人口", "431,000人", "推計420,000人"), List.of("高齢化率", "24.9 %", "推計35.6 %"));
        assertThat(((SeriesFigure) page.parts().getFirst()).series()).as("what is counted in persons").hasSize(2);
    }

    /** 77.4, 76.8 and 70.1 % of the households had a PC in 2011, 2015 and 2020; the smartphone has passed it. */
    @Test
    void theDevicesOfChibaAreLines() {
        SeriesFigure lines = (SeriesFigure) Drawn.of("chiba").figure("statistics", "statistic=CHI-ST2");

        assertThat(lines.shape()).isEqualTo(SeriesFigure.Shape.LINES);
        assertThat(Drawn.japanese(lines)).containsExactly(List.of("2011年", "77.4 %", "29.3 %", "8.5 %"),
                List.of("2015年", "76.8 %", "72.0 %", "33.3 %"), List.of("2020年", "70.1 %", "86.8 %", "38.7 %"));
    }

    /** The card then and now; the rate of those who hold one has no date and stands apart, after both. */
    @Test
    void aFigureWhoseTimeIsNotToldStaysUndated() {
        SeriesFigure card = (SeriesFigure) Drawn.of("machida").figure("statistics");

        assertThat(card.shape()).isEqualTo(SeriesFigure.Shape.COLUMNS);
        assertThat(Drawn.japanese(card)).containsExactly(List.of("令和4年4月", "47.5 %", ""), List.of("令和5年10月", "76.9 %", ""),
                List.of("不明", "", "73.1 %"));
    }

    /** The bar of FY2022 is what the plan foresees, as the document says beside it. */
    @Test
    void whatTheDocumentSaysAboutItsNumbersStandsBelowThem() {
        assertThat(Drawn.of("hamamatsu").figure("statistics").caption().notes()).extracting(note -> note.in(Locale.JAPANESE))
                .contains("2021年度は現況、2022年度は計画の値。");
    }

    /** Reported on 14 and 13 January 2026 and on 23 October 2025. */
    @Test
    void mentionsAndReferencesStandInTheOrderOfTheirDates() {
        List<List<String>> media = Drawn.japanese(Drawn.of("sample").figure("media"));
        int opening = media.stream().map(List::getFirst).toList().indexOf("総合窓口の開設");

        assertThat(media.subList(opening, opening + 3)).extracting(row -> row.get(2)).containsExactly("令和7年10月23日", "令和8年1月13日",
                "令和8年1月14日");
        assertThat(Drawn.japanese(Drawn.of("hamamatsu").figure("references"))).extracting(List::getFirst)
                .startsWith("平成28年12月", "平成31年2月", "令和元年10月31日", "令和元年12月").endsWith("");
    }

    @Test
    void whatIsLostInTheDocumentIsSaid() {
        SeriesFigure figure = (SeriesFigure) Drawn.of("kisarazu").figure("statistics", "statistic=KIS-ST1");

        assertThat(figure.series()).allSatisfy(series -> assertThat(series.points()).isEmpty());
        assertThat(figure.caption().notes()).extracting(note -> note.in(Locale.JAPANESE)).contains("この図の値は資料から読み取れません。");
    }
}
