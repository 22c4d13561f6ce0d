package org.rashinban.core.figure.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Series;

class KpiTrendTest {

    private static final LocalDate AFTER = LocalDate.of(2026, 5, 31);

    @Test
    void showsEveryYearOfTheTargetsAndLeavesOpenWhatNobodyReported() {
        Figure figure = Drawn.of("hamamatsu").figure("kpi-trend", "kpi=A03");

        // Targets of the item sheet; the 86 of FY2023 stands only in the printed chart and is no target.
        assertThat(Drawn.japanese(figure)).containsExactly(
                List.of("令和3年度", "", "目標なし", "累計22窓口"),
                List.of("令和4年度", "未報告", "累計73窓口", "累計22窓口"),
                List.of("令和5年度", "", "目標なし", "累計22窓口"),
                List.of("令和6年度", "未報告", "累計184窓口", "累計22窓口"));
    }

    @Test
    void aYearThatIsNotOverIsNotDueRatherThanMissing() {
        Figure figure = Drawn.of("hamamatsu", LocalDate.of(2024, 10, 1)).figure("kpi-trend", "kpi=A03");

        assertThat(Drawn.japanese(figure).getLast().get(1)).isEqualTo("期限前");
    }

    @Test
    void aForecastStandsInTheLastYearWithItsInterval() {
        SeriesFigure figure = (SeriesFigure) Drawn.of("sample").figure("kpi-trend", "kpi=K15");

        // Baseline 44 (FY2021) and the yearly values of the sample city up to 65 at the end of FY2024.
        assertThat(last(figure, Role.FORECAST)).isBetween(last(figure, Role.LOW), last(figure, Role.HIGH));
        assertThat(figure.categories().getLast().title().in(Locale.ENGLISH)).isEqualTo("FY2027");
        assertThat(of(figure, Role.FORECAST).points().subList(0, figure.categories().size() - 1))
                .allMatch(point -> point.amount().isEmpty());
    }

    /** 146 + 165 + 176 + 177 + 143 + 162 = 969 consultations were reported for half of FY2025; the year before had 1,755. */
    @Test
    void aSumOfSomeMonthsIsNoFall() {
        Figure figure = Drawn.of("sample", AFTER).figure("kpi-trend", "kpi=K32");

        assertThat(Drawn.japanese(figure)).extracting(row -> row.get(1)).containsExactly("1,483件", "1,755件", "未報告", "期限前", "期限前");
        assertThat(notes(figure)).contains("令和7年度は12か月のうち6か月しか報告されていないため（969件）、ほかの年度と並べて示していません。");
    }

    /** What the fourth quarter does to the rate of the year nobody knows yet. */
    @Test
    void aRateOfThreeQuartersIsNotThatOfTheYear() {
        Figure figure = Drawn.of("sample", AFTER).figure("kpi-trend", "kpi=K24");

        assertThat(Drawn.japanese(figure)).filteredOn(row -> row.getFirst().equals("令和7年度")).extracting(row -> row.get(1))
                .containsExactly("未報告");
        assertThat(notes(figure)).contains("令和7年度は4四半期のうち3四半期しか報告されていないため（96.06 %）、ほかの年度と並べて示していません。");
    }

    /** The value of December is drawn as that of the year, and nobody shall take it for that of March. */
    @Test
    void aStockOfAnEarlierMonthSaysOfWhichDayItIs() {
        Figure figure = Drawn.of("sample", AFTER).figure("kpi-trend", "kpi=K37");

        assertThat(Drawn.japanese(figure)).extracting(row -> row.get(1)).contains("4,048人", "4,767人");
        assertThat(notes(figure)).contains("令和7年度は令和7年12月31日時点の値です。").noneMatch(note -> note.startsWith("令和6年度"));
        assertThat(notes(Drawn.of("sample", AFTER).figure("kpi-trends", "element=MH-15")))
                .contains("「K37 電子母子手帳アプリの登録者数」：令和7年度は令和7年12月31日時点の値です。");
    }

    /** 71.7 % used of the cloud is too much, for 40 to 70 % are wanted. */
    @Test
    void aRangeHasTwoEnds() {
        Figure figure = Drawn.of("sample", AFTER).figure("kpi-trend", "kpi=K26");

        assertThat(Drawn.japanese(figure).get(2)).startsWith("令和7年度", "71.7 %", "40 %", "70 %");
        assertThat(((SeriesFigure) figure).series()).extracting(series -> series.name().in(Locale.JAPANESE)).startsWith("実績", "目標の下限",
                "目標の上限");
    }

    /** 80 courses a year make the 240 of three years, which is no threefold increase. */
    @Test
    void aTotalOfSeveralYearsIsNotDrawnBesideSingleYears() {
        Figure figure = Drawn.of("hamamatsu").figure("kpi-trend", "kpi=A07a");

        assertThat(Drawn.japanese(figure)).extracting(row -> row.get(2)).containsExactly("80回", "目標なし", "");
        assertThat(notes(figure)).contains("令和6年度の目標240回は累計であり、年度ごとの実績と並べられないため、図に示していません。");
    }

    /** Of those of the digital divide 4,000 are aimed at in all years together, and half a year of consultations is known. */
    @Test
    void chartsOfSeveralIndicatorsSayWhatTheyLeaveOutAndWhereEachBegan() {
        PageFigure page = (PageFigure) Drawn.of("sample", AFTER).figure("kpi-trends", "element=MH-12");

        assertThat(notes(page)).containsExactly("「K31 スマートフォン講座の受講者数」：令和9年度の目標4,000人は累計であり、年度ごとの実績と並べられないため、図に示していません。",
                "「K32 デジタル相談窓口の相談件数」：令和7年度は12か月のうち6か月しか報告されていないため（969件）、ほかの年度と並べて示していません。");
        assertThat(page.parts())
                .extracting(part -> of((SeriesFigure) part, Role.BASELINE).points().getFirst().amount().orElseThrow().value())
                .containsExactly(new BigDecimal("612"), new BigDecimal("1483"), new BigDecimal("8"));
    }

    private static List<String> notes(Figure figure) {
        return figure.caption().notes().stream().map(note -> note.in(Locale.JAPANESE)).toList();
    }

    private static BigDecimal last(SeriesFigure figure, Role role) {
        Point point = of(figure, role).points().getLast();
        return point.amount().orElseThrow().value();
    }

    private static Series of(SeriesFigure figure, Role role) {
        return figure.series().stream().filter(series -> series.role() == role).findFirst().orElseThrow();
    }
}
