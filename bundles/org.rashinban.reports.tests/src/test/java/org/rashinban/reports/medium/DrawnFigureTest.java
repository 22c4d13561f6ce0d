package org.rashinban.reports.medium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.core.figure.TextFigure;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.figure.TimelineFigure.Lane;
import org.rashinban.core.figure.medium.Rendering;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;
import org.rashinban.reports.Packs;

/** What a reader sees of a figure on a sheet. */
class DrawnFigureTest {

    private static final Caption CAPTION = new Caption(new Plain("図表"), Optional.empty(), List.of());

    @Test
    void theHalvesOfAYearAreWrittenInTheReadersLanguage() throws IOException {
        Figure halves = new TimelineFigure(CAPTION, FiscalSpan.between(FiscalPeriod.fiscalYear(2024), FiscalPeriod.fiscalYear(2024)),
                Granularity.HALF, Optional.empty(), List.of(new Lane(heading("窓口"), List.of(), List.of())), List.of());

        assertThat(texts(sheet(halves, Locale.JAPANESE))).contains("上期", "下期").doesNotContain("H1");
        assertThat(texts(sheet(halves, Locale.ENGLISH))).contains("H1", "H2");
    }

    @Test
    void theOnlyPartOfStackedBarsIsNamed() throws IOException {
        assertThat(
                sheet(series(Shape.STACKED_BARS), Locale.JAPANESE).getDrawingPatriarch().getCharts().getFirst().getCTChart().isSetLegend())
                .isTrue();
        assertThat(sheet(series(Shape.BARS), Locale.JAPANESE).getDrawingPatriarch().getCharts().getFirst().getCTChart().isSetLegend())
                .as("a chart of one thing has its title").isFalse();
    }

    @Test
    void columnsOfWordsInWhichNothingStandsAreLeftOut() throws IOException {
        List<Column> columns = List.of(column("code", Kind.TEXT), column("owner", Kind.TEXT), column("actual", Kind.NUMBER));
        Figure table = new TableFigure(CAPTION, columns,
                List.of(Row.of(Cell.text("K01"), Cell.EMPTY, Cell.EMPTY)));

        assertThat(texts(sheet(table, Locale.JAPANESE))).contains("code", "actual", "K01").doesNotContain("owner");
    }

    /** Reported is 40 of 100, planned are 60: a bar of its own look, and a year that says so. */
    @Test
    void theBarOfAPlannedYearIsHatchedAndItsYearSaysSo() throws IOException {
        Series reached = new Series("reached", new Plain("達成した割合"), Role.PART, Optional.empty(),
                List.of(Point.of(Amount.of(40)), Point.of(Amount.of(60)).planned(true)));
        XSSFSheet sheet = sheet(new SeriesFigure(CAPTION, Shape.SHARES,
                List.of(Heading.of(FiscalPeriod.fiscalYear(2025)), Heading.of(FiscalPeriod.fiscalYear(2027))), "%", List.of(reached),
                Optional.empty()), Locale.JAPANESE);

        assertThat(texts(sheet)).contains("令和7年度", "令和9年度（計画値）");
        CTBarSer bars = sheet.getDrawingPatriarch().getCharts().getFirst().getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
        assertThat(bars.getSpPr().xmlText()).doesNotContain("pattFill");
        assertThat(bars.getDPtList()).singleElement().satisfies(bar -> {
            assertThat(bar.getIdx().getVal()).isEqualTo(1);
            assertThat(bar.getSpPr().xmlText()).contains("pattFill");
        });
    }

    /** Names that stand below each other lay upon each other in a chart that was as high for forty of them as for five. */
    @Test
    void aChartOfManyNamesBelowEachOtherHasALineForEach() throws IOException {
        assertThat(chartRows(bars(5))).isEqualTo(chartRows(bars(1)));
        assertThat(chartRows(bars(40))).isGreaterThan(40);
        assertThat(chartRows(columns(40))).as("standing bars are as high for forty names").isEqualTo(chartRows(columns(5)));
    }

    /** The values of an indicator stood on a page without its name, which stands once beside its targets. */
    @Test
    void noPageEndsWithinTheRowsOfAnIndicator() throws IOException {
        List<Row> rows = IntStream.rangeClosed(1, 90).boxed().flatMap(number -> Stream.of(Row.of(Cell.text("K" + number), Cell.text("目標")),
                Row.of(Cell.ABOVE, Cell.text("実績")), Row.of(Cell.ABOVE, Cell.text("基準値")))).toList();
        XSSFSheet sheet =
                sheet(new TableFigure(CAPTION, List.of(column("code", Kind.TEXT), column("line", Kind.TEXT)), rows), Locale.JAPANESE);

        assertThat(sheet.getRowBreaks()).hasSizeGreaterThan(2);
        assertThat(Arrays.stream(sheet.getRowBreaks()).mapToObj(last -> sheet.getRow(last + 1).getCell(0).toString()))
                .allMatch(first -> first.startsWith("K"));
    }

    /** Some thirty names fill the page, so that nothing but the head of the table had its place below them. */
    @Test
    void noPageEndsWithTheHeadOfATable() throws IOException {
        for (int names = 25; names <= 45; names++) {
            XSSFSheet sheet = sheet(bars(names), Locale.JAPANESE);

            assertThat(sheet.getRowBreaks()).as(names + " names").doesNotContain(head(sheet));
        }
    }

    /** The second chart fits on a page, but not with its thirty numbers, nor below the first. */
    @Test
    void noPageEndsWithinAChartThatFitsOnOne() throws IOException {
        for (int above = 1; above <= 30; above++) {
            XSSFSheet sheet = sheet(page(bars(above), bars(30)), Locale.JAPANESE);

            assertThat(charts(sheet)).as(above + " names above").hasSize(2)
                    .allSatisfy(chart -> assertThat(Arrays.stream(sheet.getRowBreaks()))
                            .isNotEmpty().noneMatch(last -> last >= chart.getRow1() && last < chart.getRow2() - 1));
        }
    }

    @Test
    void chartsBesideEachOtherAreAsHighAsTheOneWithTheMostNamesNeeds() throws IOException {
        XSSFSheet sheet = sheet(new PageFigure(CAPTION, List.of(bars(3), bars(30))), Locale.JAPANESE);

        assertThat(charts(sheet)).hasSize(2).allMatch(chart -> chart.getRow2() - chart.getRow1() > 30);
    }

    /** One below the other, since words stand between them. */
    private static Figure page(Figure first, Figure second) {
        return new PageFigure(CAPTION, List.of(first, new TextFigure(CAPTION, List.of()), second));
    }

    private static int head(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(0) != null && "区分".equals(row.getCell(0).toString()))
                .findFirst().orElseThrow().getRowNum();
    }

    private static int chartRows(Figure figure) throws IOException {
        XSSFClientAnchor chart = charts(sheet(figure, Locale.JAPANESE)).getFirst();
        return chart.getRow2() - chart.getRow1();
    }

    private static List<XSSFClientAnchor> charts(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch().getShapes().stream().map(shape -> (XSSFClientAnchor) shape.getAnchor()).toList();
    }

    private static Figure bars(int names) {
        return many(Shape.BARS, names);
    }

    private static Figure columns(int names) {
        return many(Shape.COLUMNS, names);
    }

    private static Figure many(Shape shape, int names) {
        List<Heading> categories = IntStream.rangeClosed(1, names).mapToObj(name -> heading("指標" + name)).toList();
        List<Point> points = IntStream.rangeClosed(1, names).mapToObj(name -> Point.of(Amount.of(name))).toList();
        return new SeriesFigure(CAPTION, shape, categories, "件",
                List.of(new Series("actual", new Plain("実績"), Role.PART, Optional.empty(), points)), Optional.empty());
    }

    private static Column column(String id, Kind kind) {
        return new Column(id, new Plain(id), kind, 8);
    }

    private static Figure series(Shape shape) {
        Series only = new Series("d", new Plain("評価できない"), Role.PART, Optional.empty(), List.of(Point.of(Amount.of(16))));
        return new SeriesFigure(CAPTION, shape, List.of(heading("市民サービス")), "件", List.of(only), Optional.empty());
    }

    private static Heading heading(String title) {
        Localized plain = new Plain(title);
        return new Heading(plain, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static XSSFSheet sheet(Figure figure, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExcelWriter().write(figure, Rendering.light(locale), out);
        return Packs.workbook(out.toByteArray()).getSheetAt(0);
    }

    private static List<String> texts(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false).flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(Object::toString).filter(text -> !text.isEmpty()).toList();
    }
}
