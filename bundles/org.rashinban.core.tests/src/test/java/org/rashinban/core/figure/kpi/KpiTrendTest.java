package org.rashinban.core.figure.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Series;

class KpiTrendTest {

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

    private static BigDecimal last(SeriesFigure figure, Role role) {
        Point point = of(figure, role).points().getLast();
        return point.amount().orElseThrow().value();
    }

    private static Series of(SeriesFigure figure, Role role) {
        return figure.series().stream().filter(series -> series.role() == role).findFirst().orElseThrow();
    }
}
