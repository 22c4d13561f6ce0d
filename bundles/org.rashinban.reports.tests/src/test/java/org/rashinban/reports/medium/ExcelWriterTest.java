package org.rashinban.reports.medium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.core.figure.medium.Rendering;
import org.rashinban.reports.Packs;
import org.rashinban.reports.report.ReportOrder;

class ExcelWriterTest {

    private static final ReportOrder SAMPLE = Packs.order("sample");

    /** Those that say by themselves what they are about. */
    static Stream<Figure> figures() {
        return Packs.FIGURES.all().stream().map(FigureProvider::id)
                .map(id -> Packs.FIGURES.draw(id, Map.of(), SAMPLE.context()))
                .filter(Drawing.Drawn.class::isInstance).map(drawing -> ((Drawing.Drawn) drawing).figure());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyFigureBecomesAWorkbookThatOpens(Figure figure) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new ExcelWriter().write(figure, Rendering.light(Locale.JAPANESE), out);

        XSSFSheet sheet = Packs.workbook(out.toByteArray()).getSheetAt(0);
        assertThat(sheet.getPhysicalNumberOfRows()).isGreaterThan(1);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).as("Excel would not end its pages where they are set to end")
                .isEqualTo(sheet.getRowBreaks().length == 0
                        && sheet.getPrintSetup().getScale() == 100);
        assertThat(sheet.getWorkbook().getFontAt(0).getFontName()).as("in whose digits columns are measured").isEqualTo("BIZ UDGothic");
    }
}
