package org.rashinban.core.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rashinban.core.KpiBuilder.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.core.KpiBuilder;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.forecast.Forecast.Interval;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Audience;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.TrainingCount;
import org.rashinban.model.TrainingCourse;
import org.rashinban.model.period.FiscalPeriod;

class ForecasterTest {

    private final Forecaster forecaster = new Forecaster(new KpiValues(ContainedActuals.accepted()));

    private Forecast forecast(KpiBuilder kpi, String year) {
        return forecaster.forecast(kpi.build(), FiscalPeriod.of(year), LocalDate.of(2025, 5, 1));
    }

    private static Interval between(Forecast.Projected projected) {
        return projected.interval().orElseThrow();
    }

    private static List<String> said(Forecast.Projected projected) {
        return projected.notes().stream().map(note -> note.in(Locale.JAPANESE)).toList();
    }

    private static String why(Forecast forecast) {
        return ((Forecast.None) forecast).why().in(Locale.JAPANESE);
    }

    private static KpiBuilder years(String... values) {
        KpiBuilder kpi = kpi("k");
        for (int i = 0; i < values.length; i++) {
            kpi.actual("FY" + (2020 + i), values[i]);
        }
        return kpi;
    }

    @ParameterizedTest
    @CsvSource({"0.80, 1, 3.078", "0.80, 2, 1.886", "0.80, 3, 1.638", "0.80, 4, 1.533", "0.80, 5, 1.476", "0.80, 10, 1.372",
        "0.80, 30, 1.310",
        "0.95, 1, 12.706", "0.95, 2, 4.303", "0.95, 3, 3.182", "0.95, 4, 2.776", "0.95, 7, 2.365", "0.95, 8, 2.306", "0.95, 30, 2.042",
        "0.99, 1, 63.657", "0.99, 6, 3.707"})
    @DisplayName("Student's t as in the printed tables")
    void studentT(double share, int degrees, double table) {
        assertThat(StudentT.bound(share, degrees)).isCloseTo(table, within(0.0006));
    }

    @Test
    @DisplayName("points on a line go on along the line, but do not tell how far they scatter")
    void line() {
        Forecast.Projected projected = (Forecast.Projected) forecast(years("100", "110", "120", "130"), "FY2026");
        assertThat(projected.value()).isEqualByComparingTo("160");
        assertThat(projected.interval()).isEmpty();
        assertThat(projected.method()).isEqualTo(Forecast.Method.LINEAR_TREND);
        assertThat(projected.points()).hasSize(4);
        assertThat(said(projected)).containsExactly("これまでの値が一直線に並び、ばらつきが分からないため、見込みの幅は示せません。");
        assertThat(projected.said("件").in(Locale.JAPANESE)).isEqualTo("令和8年度の見込み 160件。最小二乗法による直線、4年度分の値によります。");
        assertThat(projected.brief("件").in(Locale.JAPANESE)).isEqualTo("令和8年度 160件（幅は不明）");
    }

    @Test
    @DisplayName("least squares and their interval, against a calculation by hand")
    void leastSquares() {
        Forecast.Projected projected =
                (Forecast.Projected) forecast(years("1.0", "2.0", "2.0", "3.0").with(kpi -> kpi.setDecimals(1)), "FY2024");
        // slope 0.6, mean 2 at 2021.5; residual sum of squares 0.2; s² 0.1; at 2024: 1 + 1/4 + 2.5²/5 = 2.5; t(80 %, 2) = 1.886
        assertThat(projected.value()).isEqualByComparingTo("3.5");
        double margin = 1.885618 * Math.sqrt(0.1 * 2.5);
        assertThat(between(projected).high().doubleValue()).isCloseTo(3.5 + margin, within(0.06));
        assertThat(between(projected).low().doubleValue()).isCloseTo(3.5 - margin, within(0.06));
        assertThat(LinearTrend.at(projected.points(), 2024, 0.80).margin()).isCloseTo(margin, within(1e-5));
    }

    @Test
    @DisplayName("a total goes on by its mean yearly growth, and the doubt adds up")
    void total() {
        Forecast.Projected projected = (Forecast.Projected) forecast(years("20", "45", "75", "100").cumulative(), "FY2025");
        // increments 25, 30, 25: mean 26.67, s² 8.33; two years on: 8.33 × (2 + 4/3); t(80 %, 2) = 1.886
        assertThat(projected.method()).isEqualTo(Forecast.Method.MEAN_GROWTH);
        assertThat(projected.value()).isEqualByComparingTo("153");
        double margin = 1.885618 * Math.sqrt(8.333333 * (2 + 4.0 / 3));
        assertThat(between(projected).high().doubleValue()).isCloseTo(153.33 + margin, within(0.5));
        assertThat(MeanGrowth.at(projected.points(), 2025, 0.80).margin()).isCloseTo(margin, within(1e-4));
    }

    @Test
    @DisplayName("increments are only those of years that follow one another")
    void gaps() {
        List<Point> points = List.of(new Point(2020, BigDecimal.ONE), new Point(2021, BigDecimal.TEN), new Point(2023,
                new BigDecimal("30")));
        assertThat(MeanGrowth.increments(points)).containsExactly(9.0);
        KpiBuilder kpi = kpi("k").cumulative().actual("FY2020", "1").actual("FY2021", "10").actual("FY2023", "30");
        assertThat(forecast(kpi, "FY2026")).isInstanceOf(Forecast.None.class);
    }

    @Test
    @DisplayName("two values are no basis for a forecast; the baseline is one more")
    void tooFew() {
        assertThat(why(forecast(years("1", "2"), "FY2026"))).isEqualTo("見込みの計算には3年度分以上の確定した値が必要です（現在2年度分）。");
        assertThat(forecast(years("1", "2").baseline("FY2019", "0"), "FY2026")).isInstanceOf(Forecast.Projected.class);
        assertThat(forecast(kpi("k"), "FY2026")).isInstanceOf(Forecast.None.class);
        assertThat(forecast(years("1", "2").baseline("2019-10", "0"), "FY2026")).as("not of a fiscal year")
                .isInstanceOf(Forecast.None.class);
    }

    @Test
    @DisplayName("years that are not over or not complete are no values")
    void wholeYearsOnly() {
        KpiBuilder kpi = years("1", "2", "3").actual("FY2025", "99");
        assertThat(forecaster.points(kpi.build(), LocalDate.of(2025, 5, 1))).extracting(Point::year).containsExactly(2020, 2021, 2022);
        assertThat(forecaster.points(kpi.build(), LocalDate.of(2026, 3, 31))).extracting(Point::year).contains(2025);
        KpiBuilder months = years("1", "2", "3").annual().months(2023, "1", "1");
        assertThat(forecaster.points(months.build(), LocalDate.of(2025, 5, 1))).hasSize(3);
        assertThat(forecaster.points(months.build(), LocalDate.of(2019, 5, 1))).isEmpty();
    }

    @Test
    @DisplayName("nothing is forecast for a year that has its value, nor for a deliverable")
    void notAhead() {
        assertThat(why(forecast(years("1", "2", "3"), "FY2022"))).isEqualTo("令和4年度以後の実績があるため、見込みはありません。");
        assertThat(forecast(years("1", "2", "3"), "FY2023")).isInstanceOf(Forecast.Projected.class);
        assertThat(why(forecast(years("1", "2", "3").text(), "FY2026"))).isEqualTo("成果物の指標の見込みは計算できません。");
        assertThat(forecast(years("1", "2", "3").with(kpi -> kpi.setValueType(KpiValueType.DATE)), "FY2026"))
                .isInstanceOf(Forecast.None.class);
    }

    @Test
    @DisplayName("a rate never leaves 0 to 100 %, and that it was cut is said")
    void bounds() {
        // A line of 81.7 + 12.5 a year: 106.7 two years after the middle, give or take 9.
        Forecast.Projected up = (Forecast.Projected) forecast(years("70", "80", "95").rate(), "FY2023");
        assertThat(up.value()).isEqualByComparingTo("100");
        assertThat(between(up).low()).isBetween(new BigDecimal("90"), new BigDecimal("98"));
        assertThat(between(up).high()).isEqualByComparingTo("100");
        assertThat(up.notes()).hasSize(1);
        Forecast.Projected down = (Forecast.Projected) forecast(years("30", "20", "5").rate(), "FY2023");
        assertThat(down.value()).isEqualByComparingTo("0");
        assertThat(between(down).low()).isEqualByComparingTo("0");
        assertThat(between(down).high()).isBetween(new BigDecimal("2"), new BigDecimal("10"));
        assertThat(down.notes()).hasSize(1);
        Forecast.Projected calm = (Forecast.Projected) forecast(years("50", "50", "50").rate(), "FY2026");
        assertThat(said(calm)).singleElement().asString().contains("一直線");
        Forecast.Projected count = (Forecast.Projected) forecast(years("70", "80", "95"), "FY2026");
        assertThat(count.value()).as("a number has no such bound").isGreaterThan(new BigDecimal("100"));
    }

    /** Security incidents fell from two to none; there cannot be fewer. */
    @Test
    @DisplayName("what was never negative is not forecast to be, and that it was cut is said")
    void neverBelowNone() {
        Forecast.Projected incidents = (Forecast.Projected) forecast(years("2", "1", "0"), "FY2024");
        assertThat(incidents.value()).isEqualByComparingTo("0");
        assertThat(incidents.interval()).isEmpty();
        assertThat(said(incidents)).containsExactly("負の値になったことがない指標のため、計算上 0 を下回る部分は除いています。",
                "これまでの値が一直線に並び、ばらつきが分からないため、見込みの幅は示せません。");
        Forecast.Projected change = (Forecast.Projected) forecast(years("2", "0", "-2"), "FY2024");
        assertThat(change.value()).as("a change goes below zero as it did before").isEqualByComparingTo("-6");
        assertThat(said(change)).noneMatch(note -> note.contains("0 を下回る"));
    }

    /** Nothing, nothing, then 17 of the 20: 25.5 would be foreseen, between 0 and 71. */
    @Test
    @DisplayName("never more than there are in all, and never less than a total has reached")
    void systems() {
        KpiBuilder kpi = years("0", "0", "17").cumulative().with(some -> {
            some.setUnit("業務");
            some.setDefinition("本稼働した業務の累計（全２０業務）。");
        });
        Forecast.Projected projected = (Forecast.Projected) forecast(kpi, "FY2023");
        assertThat(projected.value()).isEqualByComparingTo("20");
        assertThat(between(projected)).isEqualTo(new Interval(new BigDecimal("17"), new BigDecimal("20")));
        assertThat(said(projected)).containsExactly("累計は減らないため、計算上、最後の実績17業務を下回る部分は除いています。",
                "全体は20業務のため、計算上それを超える部分は除いています。");
        Forecast.Projected other = (Forecast.Projected) forecast(kpi.target("FY2025", "30"), "FY2023");
        assertThat(other.value()).as("30 are aimed at, so 20 are not all").isEqualByComparingTo("26");
    }

    @Test
    @DisplayName("no more people of a course than it is for, unless they are counted by times")
    void audience() {
        Audience staff = RashinbanFactory.eINSTANCE.createAudience();
        staff.setHeadcount(1196);
        TrainingCourse course = RashinbanFactory.eINSTANCE.createTrainingCourse();
        course.setAudience(staff);
        KpiBuilder trained = years("186", "458", "950").cumulative().with(kpi -> kpi.getCourses().add(course));
        assertThat(((Forecast.Projected) forecast(trained, "FY2023")).value()).isEqualByComparingTo("1196");
        KpiBuilder sessions = trained.with(kpi -> kpi.setTrainingCount(TrainingCount.SESSIONS));
        assertThat(((Forecast.Projected) forecast(sessions, "FY2023")).value()).isEqualByComparingTo("1332");
    }

    @Test
    @DisplayName("an interval of which all lies beyond 100 % is none")
    void allBeyond() {
        Forecast.Projected projected = (Forecast.Projected) forecast(years("18.6", "42.2", "64.7").rate(), "FY2024");
        assertThat(projected.value()).isEqualByComparingTo("100");
        assertThat(projected.interval()).isEmpty();
        assertThat(said(projected)).containsExactly("率は 0 % から 100 % までの値のため、計算上それを超える部分は除いています。",
                "計算上の幅がすべて取り得る値を超えるため、見込みの幅は示せません。");
    }

    @Test
    @DisplayName("a rate that was above 100 % before, such as compared with last year, may be so again")
    void growthRate() {
        Forecast.Projected projected = (Forecast.Projected) forecast(years("95", "104", "110").rate(), "FY2023");
        assertThat(projected.value()).isEqualByComparingTo("118");
    }

    /** Values of the sample city: the quotients of its reports, not what is shown of them, carried on by an independent calculation. */
    @ParameterizedTest
    @CsvSource({"K07, 令和9年度 14.4分（9.7～19.2分）", "K03, 令和9年度 68.4 %（65.5～71.2 %）", "K09, 令和9年度 72 %（59.3～84.8 %）",
        "K12, 令和9年度 54.7 %（50.5～59 %）"})
    @DisplayName("calculated is with the exact numbers, told with the decimals that are shown of them")
    void exactNumbers(String code, String told) {
        Program program = Drawn.program("sample");
        Kpi kpi = Contents.of(program, Kpi.class).filter(some -> some.getCode().equals(code)).findFirst().orElseThrow();
        Forecast.Projected projected =
                (Forecast.Projected) forecaster.forecast(kpi, FiscalPeriod.of("FY2027"), LocalDate.of(2026, 5, 31));
        assertThat(projected.brief(kpi.getUnit()).in(Locale.JAPANESE)).startsWith(told);
    }

    /** Shown as 10, 11, 12 and 13 they come to 19.7 in seven years, give or take 0.1: 20 would lie outside of its own interval. */
    @Test
    @DisplayName("a value lies within its own interval, be it with one decimal more")
    void withinItsInterval() {
        KpiBuilder waiting = kpi("k").rate().with(kpi -> kpi.setUnit("分"));
        waiting.fraction("FY2020", "1004", "100").fraction("FY2021", "1102", "100").fraction("FY2022", "1198", "100")
                .fraction("FY2023", "1295", "100");
        Forecast.Projected projected = (Forecast.Projected) forecast(waiting, "FY2030");
        assertThat(projected.points()).extracting(point -> point.shown().toPlainString()).containsExactly("10", "11", "12", "13");
        assertThat(projected.value()).isBetween(between(projected).low(), between(projected).high()).hasToString("19.7");
    }

    @Test
    @DisplayName("without an interval what is counted stays whole")
    void wholeWithoutInterval() {
        KpiBuilder counters = kpi("k").actual("FY2020", "0").actual("FY2022", "1").actual("FY2024", "2");
        Forecast.Projected projected = (Forecast.Projected) forecast(counters, "FY2025");
        assertThat(projected.interval()).isEmpty();
        assertThat(projected.value()).as("2.5, and nobody has half a counter").hasToString("3");
    }

    @Test
    @DisplayName("no more decimals than the KPI or its values have: what is counted is counted in whole numbers")
    void decimals() {
        Forecast.Projected rate = (Forecast.Projected) forecast(years("31.18", "40.04", "49.79").rate().with(kpi -> kpi.setDecimals(1)),
                "FY2024");
        assertThat(rate.value()).hasToString("68.3");
        Forecast.Projected counters = (Forecast.Projected) forecast(years("20", "45", "75", "100").cumulative(), "FY2025");
        assertThat(counters.value()).hasToString("153");
        assertThat(List.of(between(counters).low(), between(counters).high())).allSatisfy(end -> assertThat(end.scale()).isZero());
    }
}
