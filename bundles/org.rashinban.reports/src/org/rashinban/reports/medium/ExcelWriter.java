package org.rashinban.reports.medium;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.medium.FigureWriter;
import org.rashinban.core.figure.medium.Rendering;
import org.rashinban.reports.draw.FigureDrawing;
import org.rashinban.reports.draw.Options;
import org.rashinban.reports.look.Look;
import org.rashinban.reports.sheet.Book;
import org.rashinban.reports.sheet.Page;
import org.rashinban.reports.sheet.Region;
import org.rashinban.reports.sheet.SheetNames;

/** A single figure as a workbook of one sheet, ready to be printed on A4. */
public final class ExcelWriter implements FigureWriter {

    /** In whose digits columns are measured: half as wide as high, on every Windows, and as in the templates. */
    private static final String GRID_FONT = "BIZ UDGothic";
    private static final short GRID_POINTS = 10;

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void write(Figure figure, Rendering rendering, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getFontAt(0).setFontName(GRID_FONT);
            workbook.getFontAt(0).setFontHeightInPoints(GRID_POINTS);
            workbook.getFontAt(0).setScheme(FontScheme.NONE);
            Book book = new Book(workbook, rendering.locale());
            XSSFSheet sheet = workbook.createSheet(new SheetNames().unique(figure.caption().title().in(rendering.locale())));
            sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            Page page = new Page(book, sheet);
            figure.caption().subject().ifPresent(
                    subject -> page.running(0, 0, subject.in(rendering.locale()), book.looks().style(Look.SUBJECT)));
            new FigureDrawing(new Region(page, 0, 0), Options.STANDARD).draw(figure, 1);
            page.finish();
            book.save(out);
        }
    }
}
