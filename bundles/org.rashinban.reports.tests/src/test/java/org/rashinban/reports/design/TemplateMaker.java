package org.rashinban.reports.design;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rashinban.reports.look.Look;
import org.rashinban.reports.look.Looks;
import org.rashinban.reports.sheet.StableZip;

/** Puts a template together cell by cell, always with the same bytes. */
final class TemplateMaker {

    static final String FONT = "BIZ UDPゴシック";
    /** Columns are measured in digits of the workbook's own font: here half as wide as high, so that they are as wide where it is missing. */
    private static final String GRID_FONT = "BIZ UDゴシック";
    private static final double CENTIMETRE = 1 / 2.54;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Looks looks;

    TemplateMaker() {
        workbook.getFontAt(0).setFontName(GRID_FONT);
        workbook.getFontAt(0).setFontHeightInPoints((short) 10);
        looks = new Looks(workbook);
        for (Look look : Look.values()) {
            looks.font(look).setFontName(FONT);
        }
    }

    /** @param widths of the columns; the last one holds for {@code columns} of them */
    XSSFSheet sheet(String name, short paper, boolean landscape, int columns, double width) {
        XSSFSheet sheet = workbook.createSheet(name);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(paper);
        print.setLandscape(landscape);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 1.2 * CENTIMETRE);
        sheet.setMargin(PageMargin.RIGHT, 1.2 * CENTIMETRE);
        sheet.setMargin(PageMargin.TOP, 1.6 * CENTIMETRE);
        sheet.setMargin(PageMargin.BOTTOM, 1.9 * CENTIMETRE);
        sheet.setHorizontallyCenter(true);
        sheet.setDisplayGridlines(false);
        sheet.getHeader().setRight("&\"" + FONT + "\"&8{plan}　{period}");
        sheet.getFooter().setLeft("&\"" + FONT + "\"&8&A");
        sheet.getFooter().setCenter("&\"" + FONT + "\"&8&P / &N");
        sheet.getFooter().setRight("&\"" + FONT + "\"&8{as_of}現在　{hash}");
        for (int at = 0; at < columns; at++) {
            sheet.setColumnWidth(at, (int) Math.round(width * 256));
        }
        return sheet;
    }

    void text(XSSFSheet sheet, int row, int column, int columns, Look look, String text) {
        text(sheet, row, column, columns, looks.style(look), text);
    }

    void text(XSSFSheet sheet, int row, int column, int columns, XSSFCellStyle style, String text) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        for (int at = column; at < column + columns; at++) {
            line.createCell(at).setCellStyle(style);
        }
        line.getCell(column).setCellValue(text);
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, column, column + columns - 1));
        }
    }

    void height(XSSFSheet sheet, int row, double points) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        line.setHeightInPoints((float) points);
    }

    XSSFCellStyle style(Look look, int size, HorizontalAlignment across) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(looks.style(look));
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) size);
        font.setBold(looks.font(look).getBold());
        font.setColor(looks.font(look).getXSSFColor());
        style.setFont(font);
        style.setAlignment(across);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    /** The sheet on which an office changes how things look. */
    void samples(Map<Look, String> explanations) {
        XSSFSheet sheet = workbook.createSheet("見本");
        sheet.setColumnWidth(0, 20 * 256);
        sheet.setColumnWidth(1, 30 * 256);
        sheet.setColumnWidth(2, 70 * 256);
        put(sheet, 0, 0, Looks.MARK);
        put(sheet, 0, 2, "このシートのB列の書式（フォント・色・罫線・塗りつぶし）を変えると、出力される帳票の書式が変わります。A列は変更しないでください。");
        put(sheet, 1, 0, "language");
        put(sheet, 1, 1, "ja");
        put(sheet, 1, 2, "帳票の言語（ja＝日本語、en＝英語）");
        int row = 2;
        for (Look look : Look.values()) {
            put(sheet, row, 0, look.key());
            put(sheet, row, 1, look.isPaint() ? "" : "見本 Sample 123");
            sheet.getRow(row).getCell(1).setCellStyle(looks.style(look));
            put(sheet, row, 2, explanations.getOrDefault(look, ""));
            sheet.getRow(row).setHeightInPoints(look == Look.BIG_NUMBER ? 36 : 20);
            row++;
        }
    }

    private void put(XSSFSheet sheet, int row, int column, String text) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        XSSFCell cell = line.createCell(column);
        cell.setCellValue(text);
    }

    byte[] bytes(String title) throws IOException {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("Rashinban");
        properties.setCreated(Optional.of(Date.from(Instant.parse("2026-04-01T00:00:00Z"))));
        properties.setModified(Optional.of(Date.from(Instant.parse("2026-04-01T00:00:00Z"))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        ByteArrayOutputStream stable = new ByteArrayOutputStream();
        StableZip.copy(bytes.toByteArray(), stable);
        return stable.toByteArray();
    }

}
