package org.rashinban.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rashinban.charts.sample.Samples;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.core.figure.medium.Rendering.Size;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.text.Plain;

/** Tables in the room of a widget. */
class NarrowTableTest {

    private static final Locale JA = Locale.JAPANESE;
    private static final String FINDING = "手続や研修の数だけでなく、市民の時間と職員の時間がどれだけ増えたかを示すべきである。所属による差も同じく大きい。";
    private static final String RESPONSE = "次の会議で示す。";

    private static Column column(String heading, Kind kind, int width) {
        return new Column(heading, new Plain(heading), kind, width);
    }

    private static TableFigure table(List<Column> columns, List<Row> rows) {
        return new TableFigure(Samples.caption("指摘と対応", "Findings"), columns, rows);
    }

    private static Drawn narrow(TableFigure table, Locale locale) {
        Picture picture = new Pictures(Look.of(false), locale).of(table);
        return Drawn.of(table, locale, picture.within(1));
    }

    @Test
    void aYearStandsAboveItsDayAndANumberAboveItsQualifier() {
        TableFigure table = table(List.of(column("期限", Kind.TIME, 8), column("経費", Kind.NUMBER, 8)),
                List.of(Row.of(Cell.day(LocalDate.of(2025, 12, 31)), Cell.amount(Amount.of(19_013, Qualifier.ESTIMATE), "千円"))));

        assertThat(narrow(table, JA).lines()).containsSubsequence("令和7年", "12月31日");
        assertThat(narrow(table, Locale.ENGLISH).lines()).containsSubsequence("31 Dec", "2025").containsSubsequence("19,013 千円",
                "(estimate)");
        assertThat(Drawn.of(table, JA, false).lines()).contains("令和7年12月31日");
    }

    /** Of twelve findings one, or every one, has a response of some length. */
    private static TableFigure findings(boolean answered) {
        return table(List.of(column("指摘", Kind.TEXT, 20), column("対応", Kind.TEXT, 20)),
                IntStream.range(0, 12)
                        .mapToObj(at -> Row.of(Cell.text(FINDING), answered || at == 0 ? Cell.text(RESPONSE) : Cell.EMPTY)).toList());
    }

    @Test
    void aColumnThatIsNearlyEmptyLeavesItsRoomToTheText() {
        assertThat(linesOfFindings(false)).isLessThan(linesOfFindings(true));
    }

    private static long linesOfFindings(boolean answered) {
        return Drawn.of(findings(answered), JA, new Size(190, 4000)).lines().stream().filter(line -> FINDING.contains(line)).count();
    }

    @Test
    void textIsBetterSmallerThanOfFourLettersALine() {
        Pictures pictures = new Pictures(Look.of(false), JA);
        Picture texts = pictures.of(table(List.of(column("指摘", Kind.TEXT, 20), column("施策", Kind.TEXT, 20), column("対応", Kind.TEXT, 20)),
                List.of(Row.of(Cell.text(FINDING), Cell.text(FINDING), Cell.text(FINDING)))));
        Picture numbers = pictures.of(table(List.of(column("人", Kind.NUMBER, 8)), List.of(Row.of(Cell.count(1_000_000)))));

        assertThat(texts.comfortable()).isGreaterThan(texts.within(1).width() + 80).isLessThan(texts.natural().width());
        assertThat(numbers.comfortable()).isEqualTo(numbers.within(1).width());
    }

    @Test
    void aLongHeadingHasThreeLinesAtMostWhereThereIsTheRoomThatATableWants() {
        TableFigure table = table(
                List.of(column("未報告", Kind.NUMBER, 6), column("評価不能", Kind.NUMBER, 6), column("平均達成率（各指標100 %上限）", Kind.NUMBER, 10)),
                List.of(Row.of(Cell.count(2), Cell.count(1), Cell.count(87))));
        Picture picture = new Pictures(Look.of(false), JA).of(table);

        assertThat(Drawn.of(table, JA, picture.within(picture.comfortable())).lines())
                .filteredOn(line -> line.length() > 1 && "平均達成率（各指標100 %上限）".contains(line))
                .hasSizeBetween(2, 3);
    }

    /** Three measures of some thirty letters each fit on a page, and so each stands on one line, though their column wishes for fifteen. */
    @Test
    void aTextDoesNotBreakWhereItsTableIsNarrowerThanAPage() {
        String measure = "電子地域通貨・行政ポイントを活用した地域経済の活性化";
        TableFigure list = table(List.of(column("番号", Kind.TEXT, 4), column("施策", Kind.TEXT, 15)),
                IntStream.range(1, 4).mapToObj(at -> Row.of(Cell.text("0" + at), Cell.text(measure))).toList());
        Picture prose = new Pictures(Look.of(false), JA).of(findings(true));

        assertThat(Drawn.of(list, JA, false).lines()).filteredOn(measure::equals).hasSize(3);
        assertThat(prose.natural().width()).as("no wider than a page for the longest of texts").isLessThan(600);
    }
}
