package org.rashinban.reports.sheet;

import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where the printed pages of a sheet end, so that what belongs together can be kept on one. Only for sheets with a scale of their own: where
 * Excel fits a sheet to the paper, it goes by no break but its own.
 */
final class Paper {

    private static final double INCH = 72;
    private static final double A4_SHORT = 595;
    private static final double A4_LONG = 842;
    private static final double A3_LONG = 1191;
    /** Printers differ by a line. */
    private static final double SAFE = 0.96;

    private final XSSFSheet sheet;
    private final OptionalDouble height;
    private double filled;
    private int placed;

    Paper(XSSFSheet sheet) {
        this.sheet = sheet;
        height = height(sheet);
    }

    private static OptionalDouble height(XSSFSheet sheet) {
        XSSFPrintSetup print = sheet.getPrintSetup();
        if (sheet.getFitToPage() || print.getScale() <= 0) {
            return OptionalDouble.empty();
        }
        boolean large = print.getPaperSize() == PrintSetup.A3_PAPERSIZE;
        double edge = print.getLandscape() ? large ? A4_LONG : A4_SHORT : large ? A3_LONG : A4_LONG;
        double margins = (sheet.getMargin(PageMargin.TOP) + sheet.getMargin(PageMargin.BOTTOM)) * INCH;
        return OptionalDouble.of((edge - margins) * SAFE * 100 / print.getScale());
    }

    /** Begins a new page before these rows if they do not fit on what is left of this one. */
    void keepTogether(int from, int to, IntToDoubleFunction heights) {
        if (height.isEmpty()) {
            return;
        }
        pass(from, heights);
        double part = 0;
        for (int row = from; row < to; row++) {
            part += heights.applyAsDouble(row);
        }
        if (filled > 0 && filled + part > height.getAsDouble() && part <= height.getAsDouble()) {
            sheet.setRowBreak(from - 1);
            filled = 0;
        }
        pass(to, heights);
    }

    private void pass(int to, IntToDoubleFunction heights) {
        for (; placed < to; placed++) {
            double row = heights.applyAsDouble(placed);
            filled = filled + row > height.getAsDouble() ? row : filled + row;
        }
    }
}
