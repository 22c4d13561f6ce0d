package org.rashinban.core.figure.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.CellText;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Row;

class KpiSheetTest {

    /** 800 and 1,000 learners a year, 4,000 in all years together. */
    @Test
    void aTargetOfAllYearsTogetherIsTold() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample").figure("kpi-sheet", "element=MH-12", "period=FY2025"));

        assertThat(rows.getFirst()).containsSequence("", "800人", "1,000人", "", "累計4,000人");
    }

    /** 58 leaders were trained by the end of fiscal 2025; that is no value of the years in which nobody was trained yet. */
    @Test
    void aTotalOfTrainingsDoesNotGoOnIntoYearsThatAreNotOver() {
        TableFigure sheet = (TableFigure) Drawn.of("sample", LocalDate.of(2026, 5, 31)).figure("kpi-sheet", "element=MH-18",
                "period=FY2025");

        assertThat(actuals(sheet, "K40")).containsExactly("18人", "39人", "58人", "期限前", "期限前");
        assertThat(actuals(sheet, "K42")).as("a formula of a total").endsWith("58.2 %", "期限前", "期限前");
    }

    @Test
    void aTotalOfTrainingsIsTheValueOfAYearInWhichSomeWereHeld() {
        TableFigure sheet = (TableFigure) Drawn.of("sample", LocalDate.of(2026, 1, 31)).figure("kpi-sheet", "element=MH-18",
                "period=FY2025");

        assertThat(actuals(sheet, "K40").get(2)).isEqualTo("58人");
    }

    /** 35 % of the procedures were online in fiscal 2021, before the plan began. */
    @Test
    void aBaselineThatIsNoValueHasARowOfItsOwn() {
        TableFigure sheet = (TableFigure) Drawn.of("hamamatsu").figure("kpi-sheet", "element=HAM-A01", "period=FY2024");

        assertThat(sheet.rows().stream().map(KpiSheetTest::texts)).filteredOn(row -> row.get(2).equals("基準値")).singleElement()
                .satisfies(row -> assertThat(row.subList(3, 7)).containsExactly("35 %", "", "", ""));
        TableFigure sample = (TableFigure) Drawn.of("sample").figure("kpi-sheet", "element=MH-01", "period=FY2024");
        assertThat(sample.rows().stream().map(KpiSheetTest::texts)).as("a baseline that was reported stands among the values")
                .noneMatch(row -> row.get(2).equals("基準値"));
    }

    /** Eleven months of the largest number of people who waited; the satisfaction was asked in November. */
    @Test
    void whatIsNotTheNumberOfItsWholeYearIsTold() {
        TableFigure sheet = (TableFigure) Drawn.of("sample", LocalDate.of(2026, 5, 31)).figure("kpi-sheet", "element=MH-02",
                "period=FY2025");

        assertThat(actuals(sheet, "K08").get(2)).isEqualTo("49人");
        assertThat(sheet.caption().notes()).extracting(note -> note.in(Locale.JAPANESE)).contains("K08の令和7年度は、12か月のうち11か月の値です。");
    }

    /** The one-stop counter was opened in January 2026. */
    @Test
    void ofWhatWasToBeDoneOnceNothingMoreIsToCome() {
        TableFigure sheet = (TableFigure) Drawn.of("sample", LocalDate.of(2026, 5, 31)).figure("kpi-sheet", "element=MH-02",
                "period=FY2025");

        assertThat(actuals(sheet, "K10")).containsExactly("", "", "総合窓口の開設", "", "");
        assertThat(actuals(sheet, "K06")).endsWith("期限前", "期限前");
    }

    /** "6,500 by the end of fiscal 2027" was not missed in the years before; 1,196 a year are wanted in both years. */
    @Test
    void whatIsToBeReachedByTheEndOfSeveralYearsIsATargetOfTheLast() {
        Drawn sample = Drawn.of("sample", LocalDate.of(2026, 5, 31));

        assertThat(targets((TableFigure) sample.figure("kpi-sheet", "element=MH-15", "period=FY2025"), "K37"))
                .containsExactly("", "", "", "", "6,500人");
        assertThat(targets((TableFigure) sample.figure("kpi-sheet", "element=MH-11", "period=FY2025"), "K29"))
                .endsWith("1,196人", "1,196人");
    }

    private static List<String> targets(TableFigure sheet, String code) {
        return sheet.rows().stream().map(KpiSheetTest::texts).filter(row -> row.getFirst().equals(code)).findFirst()
                .map(row -> row.subList(3, row.size() - 2)).orElseThrow();
    }

    /** Those of the years, below the row of the targets, which has the code. */
    private static List<String> actuals(TableFigure sheet, String code) {
        List<List<String>> rows = sheet.rows().stream().map(KpiSheetTest::texts).toList();
        int at = rows.indexOf(rows.stream().filter(row -> row.getFirst().equals(code)).findFirst().orElseThrow());
        return rows.get(at + 1).subList(3, rows.get(at + 1).size() - 2);
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(cell -> CellText.of(cell.content(), Locale.JAPANESE)).toList();
    }
}
