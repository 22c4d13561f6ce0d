package org.rashinban.core.figure.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.MatrixFigure;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Scale;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.Tone;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Plain;

class KpiFiguresTest {

    /** As printed on the sheet: existing –/22/73/86, new 22/51/13/98, total 22/73/86/184, on an axis of 0–200 in steps of 50. */
    @Test
    void theCashlessChartOfHamamatsuIsReproduced() {
        SeriesFigure figure = (SeriesFigure) Drawn.of("hamamatsu").figure("kpi-components", "kpi=A03");

        assertThat(Drawn.japanese(figure)).containsExactly(List.of("令和3年度", "", "22窓口", "累計22窓口", ""),
                List.of("令和4年度", "22窓口", "51窓口", "累計73窓口", "計画値"), List.of("令和5年度", "73窓口", "13窓口", "累計86窓口", "計画値"),
                List.of("令和6年度", "86窓口", "98窓口", "累計184窓口", "計画値"));
        assertThat(figure.series()).extracting(series -> series.role()).containsExactly(Role.PART, Role.PART, Role.TOTAL);
        assertThat(figure.scale()).isEqualTo(Optional.of(new Scale(0, 200, 50)));
        assertThat(figure.caption().notes()).extracting(note -> note.in(Locale.JAPANESE))
                .containsExactly("令和4年度、令和5年度、令和6年度は、報告がないため計画値です。");
    }

    /** Its total alone would be a trend in which nobody could tell what is reported from what is planned. */
    @Test
    void aKpiWithoutComponentsHasNothingToStack() {
        SeriesFigure figure = (SeriesFigure) Drawn.of("sample").figure("kpi-components", "kpi=K20");

        assertThat(figure.series()).isEmpty();
        assertThat(figure.caption().notes()).extracting(note -> note.in(Locale.JAPANESE)).containsExactly("この指標に内訳はありません。");
    }

    /** The printed bar of 100 %: 35 : 65 at the start, then 70 : 30. */
    @Test
    void theOnlineRateBarOfHamamatsuIsReproduced() {
        SeriesFigure figure = (SeriesFigure) Drawn.of("hamamatsu").figure("kpi-share", "kpi=A01a", "until=FY2022");

        assertThat(figure.shape()).isEqualTo(Shape.SHARES);
        assertThat(Drawn.japanese(figure)).containsExactly(List.of("令和3年度", "35 %", "65 %", ""),
                List.of("令和4年度", "約70 %", "約30 %", "計画値"));
        assertThat(figure.series()).extracting(SeriesFigure.Series::role).containsOnly(Role.PART);
    }

    /** Reported by the half-year: what stood at the end of the year counts, and only what nobody reported is the plan's. */
    @Test
    void whatWasReportedByTheHalfYearStandsBeforeThePlan() {
        SeriesFigure figure = (SeriesFigure) Drawn.of("sample").figure("kpi-components", "kpi=K06");

        assertThat(Drawn.japanese(figure)).containsExactly(List.of("令和5年度", "4窓口", "0窓口", "0窓口", "4窓口", ""),
                List.of("令和6年度", "8窓口", "3窓口", "0窓口", "11窓口", ""), List.of("令和7年度", "12窓口", "4窓口", "2窓口", "18窓口", ""),
                List.of("令和8年度", "", "", "", "", ""), List.of("令和9年度", "14窓口", "6窓口", "6窓口", "26窓口", "計画値"));
        assertThat(figure.caption().notes()).extracting(note -> note.in(Locale.JAPANESE)).containsExactly("令和9年度は、報告がないため計画値です。");
    }

    /** 39,930 of 128,062 applications by the quarter, and so on; not the 38 % and 48 % that were aimed at. */
    @Test
    void theShareOfARateIsTheReportedOne() {
        SeriesFigure figure = (SeriesFigure) Drawn.of("sample").figure("kpi-share", "kpi=K03", "until=FY2025");

        assertThat(Drawn.japanese(figure)).containsExactly(List.of("令和5年度", "31.2 %", "68.8 %"),
                List.of("令和6年度", "40.04 %", "59.96 %"), List.of("令和7年度", "49.8 %", "50.2 %"));
        assertThat(figure.caption().notes()).isEmpty();
    }

    /** Aimed at is 3, 6 and 10 minutes less than 24.7, which no axis shows as -3. */
    @Test
    void aTargetStatedAsAChangeIsDrawnWhereItLeads() {
        SeriesFigure figure = (SeriesFigure) Drawn.of("sample").figure("kpi-trend", "kpi=K07");

        assertThat(Drawn.japanese(figure)).extracting(row -> row.get(2)).containsExactly("目標なし", "21.7分", "18.7分", "目標なし", "14.7分");
    }

    /** The waiting time of Hamamatsu has no baseline, so nobody knows where 10 minutes less would be. */
    @Test
    void aChangeOfAnUnknownBaselineHasNoPlaceOnAnAxis() {
        TableFigure table = (TableFigure) Drawn.of("hamamatsu").figure("kpi-trend", "kpi=A02b");

        assertThat(Drawn.japanese(table)).extracting(row -> row.subList(0, 4))
                .containsExactly(List.of("令和6年度", "-10分/件", "", "？ 評価不能"));
    }

    @Test
    void aDeliverableIsToldInWords() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("hamamatsu").figure("kpi-trend", "kpi=A04a"));

        assertThat(rows.getFirst().subList(0, 4)).containsExactly("令和4年度", "本格導入", "未報告", "！ 未報告");
    }

    @Test
    void aKpiThatIsRepeatedElsewhereHasTheTrendOfTheKpiItself() {
        Drawn sample = Drawn.of("sample");

        assertThat(Drawn.japanese(sample.figure("kpi-trend", "kpi=K19")))
                .isEqualTo(Drawn.japanese(sample.figure("kpi-trend", "kpi=K20")));
    }

    @Test
    void onlyARateInPerCentHasShares() {
        SeriesFigure figure = (SeriesFigure) Drawn.of("hamamatsu").figure("kpi-share", "kpi=A03");

        assertThat(figure.series()).isEmpty();
        assertThat(figure.caption().notes()).extracting(note -> note.in(Locale.JAPANESE)).containsExactly("百分率の指標でないか、数値のある年度がありません。");
    }

    @Test
    void aYearBeforeTheFirstTargetIsNotDueAndOneBeforeThePlanHasNoTarget() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("hamamatsu").figure("kpi-heat-map"));

        // The waiting time has its first target in FY2024, the migrated systems in FY2025.
        assertThat(rows).contains(
                List.of("A02b 届出業務における窓口待ち時間", "", "… 期限前", "… 期限前", "？ 評価不能", ""),
                List.of("B05b 標準化に対応した業務システムの数", "", "… 期限前", "… 期限前", "… 期限前", "… 期限前"));
    }

    /** The plan runs from January 2023 to March 2025; the columns begin with the year of the baselines and end with the last target. */
    @Test
    void aTargetIsToBeSetInTheYearsOfThePlanOnly() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("hamamatsu").figure("kpi-heat-map"));

        assertThat(rows).contains(List.of("A04c 本格導入後に設定するKPI", "", "◇ 今後設定", "◇ 今後設定", "◇ 今後設定", ""));
    }

    /** The plan begins with FY2024; what was counted in the year before stands there, and nothing was wanted of it yet. */
    @Test
    void theYearOfTheBaselineHasNoTargetYet() {
        Drawn sample = Drawn.of("sample");
        Kpi kpi = Contents.of(sample.context().program(), Kpi.class).filter(one -> "K11".equals(one.getCode())).findFirst().orElseThrow();
        Evaluation evaluation = sample.context().evaluation(kpi, FiscalPeriod.fiscalYear(2023));

        assertThat(evaluation.status()).isEqualTo(Status.NO_TARGET);
        assertThat(evaluation.why().in(Locale.JAPANESE)).isEqualTo("計画期間より前のため、目標はまだありません（最初の目標は令和6年度）。");
        assertThat(evaluation.actual().orElseThrow().in(Locale.JAPANESE)).isEqualTo("72.6");
    }

    /** The sheet of the plan: 22 to begin with, 73 and 184 aimed at, nothing for FY2023. */
    @Test
    void theYearsOfAKpiStandOneBelowTheOtherWithWhatWasAimedAt() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("hamamatsu").figure("kpi-by-year")).stream()
                .filter(row -> row.getFirst().equals("A03")).map(row -> row.subList(3, 7)).toList();

        assertThat(rows).containsExactly(List.of("令和3年度", "基準値", "累計22窓口", ""), List.of("令和3年度", "実績", "", "－ 目標なし"),
                List.of("令和4年度", "目標", "累計73窓口", ""), List.of("令和4年度", "実績", "未報告", "！ 未報告"),
                List.of("令和5年度", "目標", "目標なし", ""), List.of("令和5年度", "実績", "", "－ 目標なし"),
                List.of("令和6年度", "目標", "累計184窓口", ""), List.of("令和6年度", "実績", "未報告", "！ 未報告"));
    }

    /** By hand: 33.15 of 33 is met, 40.88 is less than the 42 of a year that is not over by the end of May, what comes later is not due. */
    @Test
    void everyYearOfAKpiHasItsStatus() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample").figure("kpi-by-year", "element=MH-03")).stream()
                .filter(row -> row.getFirst().equals("K12") && row.get(4).equals("実績")).map(row -> row.subList(3, 7)).toList();

        assertThat(rows).extracting(row -> row.get(0) + row.get(3)).containsExactly("令和5年度－ 目標なし", "令和6年度◎ 達成", "令和7年度△ 遅れ",
                "令和8年度… 期限前", "令和9年度… 期限前");
        assertThat(rows).extracting(row -> row.get(2)).startsWith("26.8 %", "33.15 %", "40.88 %");
    }

    @Test
    void aScaleIsRoundAndHoldsItsValue() {
        assertThat(Scale.upTo(100)).isEqualTo(new Scale(0, 100, 20));
        assertThat(Scale.upTo(101)).isEqualTo(new Scale(0, 150, 50));
        assertThat(Scale.upTo(0.9)).isEqualTo(new Scale(0, 1, 0.2));
        assertThat(Scale.upTo(0)).isEqualTo(new Scale(0, 1, 1));
    }

    /** 3 and 4 stand on each other, and make no part of the total beside them. */
    @Test
    void aPartOfAChartIsMeasuredAlongTheAxisOfTheWhole() {
        List<Series> series = List.of(series(Role.PART, 1, 3), series(Role.PART, 1, 4), series(Role.TOTAL, 2, 7));
        Function<Shape, SeriesFigure> whole = shape -> new SeriesFigure(Drawn.of("sample").figure("kpi-bullets").caption(), shape,
                List.of(Heading.of(FiscalPeriod.fiscalYear(2024)), Heading.of(FiscalPeriod.fiscalYear(2025))), "件", series,
                Optional.empty());

        SeriesFigure first = whole.apply(Shape.STACKED_BARS).part(0, 1);
        assertThat(first.categories()).containsExactly(Heading.of(FiscalPeriod.fiscalYear(2024)));
        assertThat(first.series()).extracting(one -> one.points().size()).containsOnly(1);
        assertThat(first.scale()).contains(new Scale(0, 8, 2));
        assertThat(first.part(0, 1).scale()).as("stays what it was").isEqualTo(first.scale());
        assertThat(whole.apply(Shape.BULLETS).part(0, 1).scale()).contains(new Scale(0, 8, 2));
    }

    private static Series series(Role role, int... numbers) {
        return new Series(role.name(), new Plain(role.name()), role, Optional.empty(),
                IntStream.of(numbers).mapToObj(number -> Point.of(Amount.of(number))).toList());
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

        assertThat(figure.series()).extracting(SeriesFigure.Series::id).containsExactly("MET", "NOT_MET", "target");
        assertThat(Drawn.japanese(figure)).contains(List.of("K07 届出窓口の平均待ち時間", "", "60.6 %", "100 %"),
                List.of("K06 書かない窓口の数", "110.0 %", "", "100 %"));
        assertThat(figure.caption().notes()).isNotEmpty();
    }

    /** 58 of the 100 leaders of FY2027 where 59 were to be by now, 58.2 of 100 % where less was: neither has failed. */
    @Test
    void bulletsTellWhatIsUnderwayFromWhatIsDue() {
        SeriesFigure figure = (SeriesFigure) Drawn.of("sample", LocalDate.of(2026, 5, 31)).figure("kpi-bullets", "period=FY2025");

        assertThat(figure.series()).extracting(SeriesFigure.Series::id).containsExactly("MET", "ON_TRACK", "BEHIND", "NOT_MET", "target");
        assertThat(figure.series()).extracting(SeriesFigure.Series::tone).containsExactly(Optional.of(Tone.BEST), Optional.of(Tone.GOOD),
                Optional.of(Tone.POOR), Optional.of(Tone.WORST), Optional.empty());
        assertThat(Drawn.japanese(figure)).contains(List.of("K40 DXリーダーの養成数（令和9年度目標）", "", "", "58.0 %", "", "100 %"),
                List.of("K42 DX基礎研修の修了率（令和9年度目標）", "", "58.2 %", "", "", "100 %"),
                List.of("K18 業務改革に取り組んだ業務の数", "", "", "", "70.6 %", "100 %"),
                List.of("K26 クラウド基盤の資源の使用率", "", "", "", "97.6 %", "100 %"));
    }

    @Test
    void theRadarLaysTheYearBeforeUnderThisYear() {
        SeriesFigure figure = (SeriesFigure) Drawn.of("sample", LocalDate.of(2026, 5, 31)).figure("strategy-radar", "period=FY2025");

        assertThat(figure.series()).extracting(SeriesFigure.Series::role).containsExactly(Role.ACTUAL, Role.PREVIOUS);
        assertThat(figure.caption().notes()).isEmpty();
    }

    /**
     * By hand, of the targets that were due, each up to 100 %: MH-S5 (100 + 45) ÷ 2; MH-S7 152 of 200 data sets; MH-S8 696 of 720 trained
     * (96.67) and 92.98 of 95 % (97.87). The year before: (100 + 100 + 53.33 + 100 + 100) ÷ 5, (92 + 100) ÷ 2, (100 + 98.17) ÷ 2.
     */
    @Test
    void theRadarHasTheMeanAchievementOfEachStrategy() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample", LocalDate.of(2026, 5, 31)).figure("strategy-radar", "period=FY2025"));

        assertThat(rows).hasSize(8).contains(List.of("MH-S5 デバイド対策", "72.5 %", "90.7 %"), List.of("MH-S6 学びと子育て", "100.0 %", "100.0 %"),
                List.of("MH-S7 データと地域", "76.0 %", "96.0 %"), List.of("MH-S8 人材育成", "97.3 %", "99.1 %"));
        assertThat(rows).extracting(List::getFirst).allMatch(name -> name.startsWith("MH-S"));
    }

    @Test
    void aYearBeforeOfWhichNothingIsKnownIsSaidOnce() {
        SeriesFigure figure = (SeriesFigure) Drawn.of("sample").figure("strategy-radar", "period=FY2024");

        assertThat(figure.series()).extracting(SeriesFigure.Series::role).containsExactly(Role.ACTUAL);
        assertThat(figure.caption().notes()).extracting(note -> note.in(Locale.JAPANESE))
                .containsExactly("令和5年度に達成率を計算できる指標はありません。");
    }
}
