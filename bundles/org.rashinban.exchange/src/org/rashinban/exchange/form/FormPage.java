package org.rashinban.exchange.form;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.rashinban.reports.sheet.TextMeasure;

/** A sheet of a form: A4 across, one page wide, locked but for what is to be filled in. */
final class FormPage {

    private static final double LINE = 1.36;
    private static final double PADDING = 7;
    private static final double MARGIN = 3;
    private static final double STANDARD_POINTS = 10;
    private static final double INCHES_ASIDE = 0.4;
    private static final double INCHES_ABOVE = 0.55;

    private final XSSFSheet sheet;

    FormPage(XSSFSheet sheet) {
        this.sheet = sheet;
        sheet.setDisplayGridlines(false);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, INCHES_ASIDE);
        sheet.setMargin(PageMargin.RIGHT, INCHES_ASIDE);
        sheet.setMargin(PageMargin.TOP, INCHES_ABOVE);
        sheet.setMargin(PageMargin.BOTTOM, INCHES_ABOVE);
        lock();
    }

    /** Without a password: it guards against mistakes, not against people. Columns and rows can be made wider and higher. */
    private void lock() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    void footer(String left, String right) {
        sheet.getFooter().setLeft("&8" + left.replace("&", "&&"));
        sheet.getFooter().setCenter("&8&P / &N");
        sheet.getFooter().setRight("&8" + right.replace("&", "&&"));
    }

    void width(int column, double digits) {
        sheet.setColumnWidth(column, (int) Math.round(digits * 256));
    }

    XSSFCell cell(int row, int column, XSSFCellStyle style) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        XSSFCell cell = line.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    void text(int row, int column, String text, XSSFCellStyle style) {
        cell(row, column, style).setCellValue(text);
        if (style.getWrapText()) {
            need(row, height(text, width(column, 1), style.getFont().getFontHeightInPoints()));
        } else {
            need(row, style.getFont().getFontHeightInPoints() * LINE + PADDING);
        }
    }

    /** Over several columns. */
    void wide(int row, int column, int span, String text, XSSFCellStyle style) {
        for (int at = column + span - 1; at > column; at--) {
            cell(row, at, style);
        }
        cell(row, column, style).setCellValue(text);
        sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, column, column + span - 1));
        need(row, height(text, width(column, span), style.getFont().getFontHeightInPoints()));
    }

    private double width(int column, int span) {
        double width = 0;
        for (int at = column; at < column + span; at++) {
            width += sheet.getColumnWidth(at) / 256.0;
        }
        return width;
    }

    double height(String text, int column, double points) {
        return height(text, width(column, 1), points);
    }

    private static double height(String text, double width, double points) {
        return TextMeasure.lines(text, (width - MARGIN) * STANDARD_POINTS / points) * points * LINE + PADDING;
    }

    /** Makes the row at least so high. */
    void need(int row, double points) {
        XSSFRow line = sheet.getRow(row);
        if (!line.getCTRow().isSetHt() || line.getHeightInPoints() < points) {
            line.setHeightInPoints((float) Math.min(points, 400));
        }
    }

    void hideColumn(int column, CellStyle style) {
        sheet.setDefaultColumnStyle(column, style);
        sheet.setColumnHidden(column, true);
    }
}
