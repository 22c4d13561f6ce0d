package org.rashinban.core.figure.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.CellText;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.past.Past;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

class YearComparisonTest {

    private static final Drawn AFTER = Drawn.of("sample", LocalDate.of(2026, 5, 31));

    @Test
    void twoYearsStandSideBySideAndTheDirectionDecidesWhatIsBetter() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample").figure("year-comparison", "period=FY2024"));

        assertThat(rows).contains(
                List.of("K03", "オンライン申請率", "31.2 %", "40.04 %", "8.86ポイント", "▲ 改善", "－ 目標なし", "◎ 達成"),
                List.of("K07", "届出窓口の平均待ち時間", "24.7分", "22.883分", "-1.858分", "▲ 改善", "－ 目標なし", "× 未達成"),
                List.of("K27", "標準準拠システムへ移行した業務の数", "0業務", "0業務", "0業務", "→ 横ばい", "－ 目標なし", "… 期限前"),
                List.of("K14", "AIチャットボットへの質問件数", "約24,000件", "約19,500件", "約-4,500件", "", "－ 目標なし", "－ 目標なし"));
        assertThat(rows).noneMatch(row -> row.getFirst().equals("K10"));
    }

    /** Of FY2025 there are 969 consultations in six months: that is no fall from the 1,755 of the year before. */
    @Test
    void aYearOfWhichMonthsAreMissingIsNeitherBetterNorWorse() {
        List<List<String>> rows = Drawn.japanese(AFTER.figure("year-comparison", "period=FY2025"));

        assertThat(rows).contains(List.of("K32", "デジタル相談窓口の相談件数", "1,755件", "969件", "", "", "◎ 達成", "！ 未報告"));
    }

    /** Of FY2025 the longest queue of eleven months is known; in the twelfth there may have been a longer one. */
    @Test
    void aPeakOfSomeMonthsIsNeitherBetterNorWorse() {
        List<List<String>> rows = Drawn.japanese(AFTER.figure("year-comparison", "period=FY2025"));

        assertThat(rows).contains(List.of("K08", "窓口の最大待ち人数", "70人", "49人", "", "", "◎ 達成", "！ 未報告"));
    }

    @Test
    void aComparisonCanBeThatOfOnePart() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample").figure("year-comparison", "period=FY2024", "element=MH-02"));

        assertThat(rows).extracting(List::getFirst).contains("K06", "K07").doesNotContain("K01");
    }

    /** Of K08 eleven months, of K24 three quarters and of K32 six months are reported; of K33 and K39 nothing. */
    @Test
    void whatIsNotReportedInFullIsNotComparedAndNamedOnce() {
        Figure figure = AFTER.figure("year-comparison", "period=FY2025");

        assertThat(Drawn.japanese(figure)).filteredOn(row -> List.of("K08", "K24", "K32").contains(row.getFirst()))
                .extracting(row -> row.subList(4, 6)).containsExactly(List.of("", ""), List.of("", ""), List.of("", ""));
        assertThat(figure.caption().notes()).first().satisfies(note -> {
            assertThat(note.in(Locale.JAPANESE)).isEqualTo("K08、K24、K32は、期間の一部しか報告されていないため、増減を示していません。");
            assertThat(note.in(Locale.ENGLISH)).isEqualTo("No difference is given for K08, K24, K32, of which only a part is reported.");
        });
    }

    /** A year is no less whole because it is not over, or because a target counts other years with it. */
    @Test
    void onlyWhatIsReportedOfTheTwoYearsDecidesWhetherTheyAreCompared() {
        Figure early = Drawn.of("sample", LocalDate.of(2026, 3, 15)).figure("year-comparison", "period=FY2025");

        assertThat(Drawn.japanese(early)).filteredOn(row -> row.getFirst().equals("K24")).extracting(row -> row.subList(4, 6))
                .containsExactly(List.of("", ""));
        assertThat(early.caption().notes()).extracting(note -> note.in(Locale.JAPANESE))
                .contains("K08、K24、K32は、期間の一部しか報告されていないため、増減を示していません。");
    }

    /** The 240 courses of three years cannot be judged without the first of them; 90 after 80 are 10 more all the same. */
    @Test
    void aTotalOfSeveralYearsThatLacksOneLeavesTheOthersComparable() {
        Program program = Drawn.program("hamamatsu");
        Kpi courses = Contents.of(program, Kpi.class).filter(kpi -> kpi.getCode().equals("A07a")).findFirst().orElseThrow();
        Stream.of("FY2023 80", "FY2024 90").map(text -> text.split(" ")).forEach(reported -> {
            Actual actual = RashinbanFactory.eINSTANCE.createActual();
            actual.setPeriod(FiscalPeriod.of(reported[0]));
            actual.setAmount(Amount.of(reported[1]));
            actual.setState(ActualState.ACCEPTED);
            courses.getActuals().add(actual);
        });

        Figure figure = Drawn.of(program, LocalDate.of(2025, 5, 31), Past.NONE).figure("year-comparison", "period=FY2024");

        assertThat(Drawn.japanese(figure)).singleElement()
                .isEqualTo(List.of("A07a", "スマホ等デジタル関連講座の回数", "80回", "90回", "10回", "▲ 改善", "… 期限前", "！ 未報告"));
        assertThat(figure.caption().notes()).isEmpty();
    }

    /** Of the users of the app those at the end of December stand beside those at the end of March. */
    @Test
    void aStockOfAnEarlierMonthIsComparedAndSaysOfWhichDayItIs() {
        Figure figure = AFTER.figure("year-comparison", "period=FY2025");

        assertThat(Drawn.japanese(figure)).filteredOn(row -> row.getFirst().equals("K37")).extracting(row -> row.subList(2, 5))
                .containsExactly(List.of("4,048人", "4,767人", "719人"));
        assertThat(figure.caption().notes()).last().satisfies(note -> {
            assertThat(note.in(Locale.JAPANESE)).isEqualTo("K37の令和7年度は、令和7年12月31日時点の値です。");
            assertThat(note.in(Locale.ENGLISH)).isEqualTo("The value of K37 for FY2025 is as of 31 Dec 2025.");
        });
    }

    /** From 40.04 to 49.84 it is 9.80; from 40.04 to the 49.8 that is shown it would seem to be 9.76. */
    @ParameterizedTest
    @CsvSource({"K03, 9.8ポイント", "K30, 9.53", "K21, 23.3ポイント"})
    void theDifferenceIsThatOfTheExactNumbers(String code, String difference) {
        assertThat(Drawn.japanese(AFTER.figure("year-comparison", "period=FY2025"))).filteredOn(row -> row.getFirst().equals(code))
                .extracting(row -> row.get(4)).singleElement().asString().startsWith(difference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"K14", "K17", "K22"})
    void theDifferenceOfWhatIsOnlyAboutRightIsOnlyAboutRight(String code) {
        assertThat(Drawn.japanese(AFTER.figure("year-comparison", "period=FY2025"))).filteredOn(row -> row.getFirst().equals(code))
                .allSatisfy(row -> assertThat(row.get(4)).containsPattern("約|推計")).isNotEmpty();
    }

    @Test
    void twoPercentagesDifferByPoints() {
        Cell difference = ((TableFigure) AFTER.figure("year-comparison", "period=FY2025")).rows().stream().map(TableFigure.Row::cells)
                .filter(cells -> CellText.of(cells.getFirst().content(), Locale.JAPANESE).equals("K03")).findFirst().orElseThrow().get(4);

        assertThat(CellText.of(difference.content(), Locale.JAPANESE)).isEqualTo("9.8ポイント");
        assertThat(CellText.of(difference.content(), Locale.ENGLISH)).isEqualTo("9.8 pt");
    }

    /** As reported for the month: the April before, not the March. */
    @Test
    void besideAMonthStandsTheSameMonthOfTheYearBefore() {
        List<List<String>> rows = Drawn.japanese(AFTER.figure("year-comparison", "period=2025-04"));

        assertThat(rows).filteredOn(row -> row.getFirst().equals("K02")).extracting(row -> row.subList(2, 5))
                .containsExactly(List.of("4,892件", "6,434件", "1,542件"));
        assertThat(rows).filteredOn(row -> row.getFirst().equals("K07")).extracting(row -> row.get(2)).containsExactly("30.1分");
    }
}
