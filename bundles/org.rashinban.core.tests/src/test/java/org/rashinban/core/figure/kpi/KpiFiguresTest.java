package org.rashinban.core.figure.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.MatrixFigure;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Scale;

class KpiFiguresTest {

    /** As printed on the sheet: existing –/22/73/86, new 22/51/13/98, total 22/73/86/184, on an axis of 0–200 in steps of 50. */
    @Test
    void theCashlessChartOfHamamatsuIsReproduced() {
        SeriesFigure figure = (SeriesFigure) Drawn.of("hamamatsu").figure("kpi-components", "kpi=A03");

        assertThat(Drawn.japanese(figure)).containsExactly(List.of("令和3年度", "", "22窓口", "累計22窓口"),
                List.of("令和4年度", "22窓口", "51窓口", "累計73窓口"),
                List.of("令和5年度", "73窓口", "13窓口", "累計86窓口"), List.of("令和6年度", "86窓口", "98窓口", "累計184窓口"));
        assertThat(figure.series()).extracting(series -> series.role()).containsExactly(Role.PART, Role.PART, Role.TOTAL);
        assertThat(figure.scale()).isEqualTo(Optional.of(new Scale(0, 200, 50)));
    }

    @Test
    void aScaleIsRoundAndHoldsItsValue() {
        assertThat(Scale.upTo(100)).isEqualTo(new Scale(0, 100, 20));
        assertThat(Scale.upTo(101)).isEqualTo(new Scale(0, 150, 50));
        assertThat(Scale.upTo(0.9)).isEqualTo(new Scale(0, 1, 0.2));
        assertThat(Scale.upTo(0)).isEqualTo(new Scale(0, 1, 1));
    }

    @Test
    void theHeatMapShowsEveryIndicatorInEveryYearAndNoColourWithoutATarget() {
        MatrixFigure figure = (MatrixFigure) Drawn.of("hamamatsu").figure("kpi-heat-map");

        assertThat(figure.rows()).hasSize(32);
        List<String> b05 = Drawn.japanese(figure).stream().filter(row -> row.getFirst().startsWith("B05b")).findFirst().orElseThrow();
        assertThat(b05.getLast()).isEqualTo("… 期限前");
    }

    @Test
    void bulletsShowWhatHasAnAchievementAndSayHowManyHaveNone() {
        SeriesFigure figure = (SeriesFigure) Drawn.of("sample").figure("kpi-bullets", "period=FY2024", "element=MH-02");

        assertThat(Drawn.japanese(figure)).contains(List.of("K07 届出窓口の平均待ち時間", "60.6 %", "100 %"),
                List.of("K06 書かない窓口の数", "110.0 %", "100 %"));
        assertThat(figure.caption().notes()).isNotEmpty();
    }

    @Test
    void theRadarLaysTheYearBeforeUnderThisYear() {
        SeriesFigure figure = (SeriesFigure) Drawn.of("sample").figure("strategy-radar", "period=FY2024");

        assertThat(figure.series()).extracting(SeriesFigure.Series::role).containsExactly(Role.ACTUAL, Role.PREVIOUS);
        assertThat(figure.categories()).hasSize(4);
    }
}
