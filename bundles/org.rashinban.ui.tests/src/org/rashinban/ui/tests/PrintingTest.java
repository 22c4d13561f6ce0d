package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.CellText;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.core.figure.MatrixFigure;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Scale;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.Tabulation;
import org.rashinban.core.figure.TextFigure;
import org.rashinban.core.figure.TextFigure.Block;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.figure.TreeFigure;
import org.rashinban.core.figure.TreeFigure.Branch;
import org.rashinban.core.figure.TreeFigure.Line;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.past.Past;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.model.Program;
import org.rashinban.model.text.Plain;
import org.rashinban.ui.figure.FigurePrinting;
import org.rashinban.ui.figure.PaperPages;

/** What is printed stands whole on its page. */
class PrintingTest {

    /** On A4 across and upright, finely and coarsely, also with dots that are not square. */
    @ParameterizedTest
    @CsvSource({"7016, 4961, 600, 600, 1600, 900", "4961, 7016, 600, 600, 1600, 900", "842, 595, 72, 72, 700, 4000",
        "842, 595, 72, 72, 90, 40",
        "7016, 2480, 600, 300, 1000, 1000"})
    void aPictureStandsWholeOnThePaper(int wide, int high, int dpiX, int dpiY, int width, int height) {
        Rectangle place = PaperPages.place(new Rectangle(0, 0, wide, high), new Point(dpiX, dpiY), new Point(width, height));

        assertThat(place.x).isEqualTo(dpiX / 2);
        assertThat(place.y).isEqualTo(dpiY / 2);
        assertThat(place.x + place.width).isLessThanOrEqualTo(wide - dpiX / 2);
        assertThat(place.y + place.height).isLessThanOrEqualTo(high - dpiY / 2);
        double inchesWide = (double) place.width / dpiX;
        double inchesHigh = (double) place.height / dpiY;
        assertThat(inchesWide / inchesHigh).as("its own proportions").isCloseTo((double) width / height, within(0.03));
        boolean fills = place.x + place.width >= wide - dpiX / 2 - 2 || place.y + place.height >= high - dpiY / 2 - 2;
        assertThat(fills).as("as large as the page").isTrue();
    }

    private static final double A4_ACROSS = PaperPages.proportions(new Rectangle(0, 0, 7016, 4961), new Point(600, 600));

    private static Figure figure(String template, String id) {
        return figure(template, id, Map.of());
    }

    private static Figure figure(String template, String id, Map<String, String> choices) {
        Program program = ((TemplateReading.Loaded) TemplateLibrary.installed().load(template)).program();
        FigureContext context =
                new FigureContext(program, ContainedActuals.accepted(), LocalDate.of(2025, 9, 30), Optional.empty(), Past.NONE);
        return ((Drawing.Drawn) Figures.installed().draw(id, choices, context)).figure();
    }

    @Test
    void aLongRoadmapGoesOnOnFurtherPagesWithEveryLaneOnce() {
        TimelineFigure whole = (TimelineFigure) figure("sample", "roadmap");

        List<Figure> pages = FigurePrinting.pages(List.of(whole), A4_ACROSS);

        assertThat(pages.size()).isBetween(4, 9);
        assertThat(pages).allSatisfy(page -> {
            assertThat(FigurePrinting.proportions(page)).isLessThanOrEqualTo(A4_ACROSS);
            assertThat(page.caption()).isEqualTo(whole.caption());
            assertThat(((TimelineFigure) page).axis()).isEqualTo(whole.axis());
        });
        assertThat(pages.stream().flatMap(page -> ((TimelineFigure) page).lanes().stream())).containsExactlyElementsOf(whole.lanes());
    }

    @Test
    void aLongMatrixEndsWithItsTotals() {
        MatrixFigure whole = (MatrixFigure) figure("matsudo", "matrix");

        List<Figure> pages = FigurePrinting.pages(List.of(whole), A4_ACROSS);

        List<MatrixFigure> parts = pages.stream().map(MatrixFigure.class::cast).toList();
        assertThat(parts.stream().flatMap(page -> page.cells().stream())).containsExactlyElementsOf(whole.cells());
        assertThat(parts.getLast().columnTotals()).isEqualTo(whole.columnTotals()).isNotEmpty();
        assertThat(parts.subList(0, parts.size() - 1)).allSatisfy(page -> assertThat(page.columnTotals()).isEmpty());
    }

    @Test
    void noPageOfATableEndsWithAHeading() {
        TableFigure whole = (TableFigure) figure("chiba", "measure-list");

        List<Figure> pages = FigurePrinting.pages(List.of(whole), A4_ACROSS / 2);

        List<TableFigure> parts = pages.stream().map(TableFigure.class::cast).toList();
        assertThat(parts).hasSizeGreaterThan(1);
        assertThat(parts.stream().flatMap(page -> page.rows().stream())).containsExactlyElementsOf(whole.rows());
        assertThat(parts).extracting(page -> page.rows().getLast().rank()).doesNotContain(TableFigure.Rank.HEADING);
    }

    @Test
    void whatFitsStaysOnOnePage() {
        Figure chart = figure("sample", "grades-by-part");

        assertThat(FigurePrinting.pages(List.of(chart, chart), A4_ACROSS)).containsExactly(chart, chart);
    }

    /** Its text, its actions, its indicators, its roadmap and its progress. */
    @Test
    void theSheetOfAMeasureGoesOnOnFurtherPagesUnderItsHeading() {
        PageFigure whole = (PageFigure) figure("sample", "item-sheet", Map.of("element", "MH-P1"));

        List<Figure> pages = FigurePrinting.pages(List.of(whole), A4_ACROSS);

        assertThat(pages).hasSizeGreaterThan(1).allSatisfy(page -> {
            assertThat(FigurePrinting.proportions(page)).isLessThanOrEqualTo(A4_ACROSS);
            assertThat(page.caption()).isEqualTo(whole.caption());
        });
        assertThat(pages.stream().flatMap(PrintingTest::rows)).containsExactlyElementsOf(rows(whole).toList());
        assertThat(pages).as("short parts share a page").anyMatch(page -> ((PageFigure) page).parts().size() > 1);
    }

    /** On one page the names of thirty-two indicators had letters of five points. */
    @Test
    void manyBarsGoOnOnFurtherPagesAlongTheSameAxis() {
        SeriesFigure whole = (SeriesFigure) figure("sample", "kpi-bullets", Map.of("period", "FY2025"));

        List<Figure> pages = FigurePrinting.pages(List.of(whole), A4_ACROSS);

        assertThat(pages).hasSizeBetween(2, 4).allSatisfy(page -> {
            assertThat(FigurePrinting.proportions(page)).isLessThanOrEqualTo(A4_ACROSS);
            assertThat(page.caption()).isEqualTo(whole.caption());
            assertThat(((SeriesFigure) page).scale()).contains(new Scale(0, 150, 50));
        });
        assertThat(pages.stream().flatMap(page -> ((SeriesFigure) page).categories().stream()))
                .containsExactlyElementsOf(whole.categories());
        assertThat(pages.stream().flatMap(PrintingTest::rows)).containsExactlyElementsOf(rows(whole).toList());
    }

    /** The values of K11 had a page without the name of K11, which stands once beside its targets. */
    @Test
    void aPageThatBeginsWithinAnIndicatorNamesIt() {
        PageFigure whole = (PageFigure) figure("sample", "item-sheet", Map.of("element", "MH-P1"));

        List<Figure> pages = FigurePrinting.pages(List.of(whole), A4_ACROSS);

        assertThat(pages.stream().flatMap(page -> Tabulation.of(page).stream()).map(table -> table.rows().getFirst().cells()))
                .isNotEmpty().allSatisfy(cells -> assertThat(cells).doesNotContain(Cell.ABOVE));
        assertThat(Tabulation.of(whole).stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream()))
                .contains(Cell.ABOVE);
    }

    /** Each with all that people see in it. */
    private static Stream<List<String>> rows(Figure figure) {
        return Tabulation.of(figure).stream().flatMap(table -> table.complete().rows().stream())
                .map(row -> row.cells().stream().map(cell -> CellText.of(cell.content(), Locale.JAPANESE)).toList());
    }

    @Test
    void longTextGoesOnOnFurtherPagesAndNoneEndsWithATitle() {
        Caption caption = figure("sample", "measure-list").caption();
        List<Block> blocks = IntStream.range(0, 60).boxed().flatMap(number -> Stream.<Block>of(new Block.Title(new Plain("第" + number), 2),
                new Block.Paragraph(new Plain("窓口の待ち時間を短くする。")))).toList();

        List<Figure> pages = FigurePrinting.pages(List.of(new TextFigure(caption, blocks)), A4_ACROSS);

        assertThat(pages).hasSizeGreaterThan(1)
                .noneMatch(page -> ((TextFigure) page).blocks().getLast() instanceof Block.Title);
        assertThat(pages.stream().flatMap(page -> ((TextFigure) page).blocks().stream())).containsExactlyElementsOf(blocks);
    }

    /** As compared years are: a page of pages. */
    @Test
    void ofSeveralLongTablesEachBeginsWhereTheOneBeforeEnds() {
        TableFigure table = (TableFigure) figure("chiba", "measure-list");
        PageFigure whole = new PageFigure(table.caption(), List.of(table, new PageFigure(table.caption(), List.of(table, table))));

        List<Figure> pages = FigurePrinting.pages(List.of(whole), A4_ACROSS);

        assertThat(pages).allSatisfy(page -> assertThat(FigurePrinting.proportions(page)).isLessThanOrEqualTo(A4_ACROSS));
        assertThat(pages.stream().flatMap(PrintingTest::rows)).containsExactlyElementsOf(rows(whole).toList());
    }

    /** What is below a long branch goes on on the next page, under the same branch. */
    @Test
    void aTreeGoesOnOnFurtherPagesWithEveryLeafOnce() {
        TreeFigure whole = (TreeFigure) figure("sample", "plan-tree");

        List<Figure> pages = FigurePrinting.pages(List.of(whole), A4_ACROSS);

        assertThat(pages).hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(FigurePrinting.proportions(page)).isLessThanOrEqualTo(A4_ACROSS));
        assertThat(pages.stream().flatMap(PrintingTest::leaves)).containsExactlyElementsOf(leaves(whole).toList());
    }

    private static Stream<String> leaves(Figure tree) {
        return ((TreeFigure) tree).roots().stream().flatMap(Branch::all).filter(branch -> branch.children().isEmpty()).map(Branch::id);
    }

    /** No line goes from one page to another. */
    @Test
    void aTreeWithLinesAcrossStaysOnOnePage() {
        TreeFigure tree = (TreeFigure) figure("sample", "plan-tree");
        List<String> ids = leaves(tree).toList();
        TreeFigure crossed =
                new TreeFigure(tree.caption(), tree.layout(), tree.roots(),
                        List.of(new Line(ids.getFirst(), ids.getLast(), Optional.empty())));

        assertThat(FigurePrinting.pages(List.of(crossed), A4_ACROSS)).containsExactly(crossed);
    }
}
