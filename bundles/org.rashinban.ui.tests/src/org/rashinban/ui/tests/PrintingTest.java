package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.core.figure.MatrixFigure;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.past.Past;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.model.Program;
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
        Program program = ((TemplateReading.Loaded) TemplateLibrary.installed().load(template)).program();
        FigureContext context =
                new FigureContext(program, ContainedActuals.accepted(), LocalDate.of(2025, 9, 30), Optional.empty(), Past.NONE);
        return ((Drawing.Drawn) Figures.installed().draw(id, Map.of(), context)).figure();
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

        List<Figure> pages = FigurePrinting.pages(List.of(whole), A4_ACROSS);

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
}
