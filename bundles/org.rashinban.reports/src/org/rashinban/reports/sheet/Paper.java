package org.rashinban.reports.sheet;

import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

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
    /** Smaller than at this scale a text of nine points is a strain to read on paper. */
    private static final double LEGIBLE = 0.7;
    /** A page that ends a little early costs less than one that runs over by a row. */
    private static final double EARLY = 0.93;
    private static final double POINTS_A_PIXEL = 0.75;

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
        return OptionalDouble.of(room(sheet, print.getLandscape(), PageMargin.TOP, PageMargin.BOTTOM) * 100 / print.getScale());
    }

    /** What the paper leaves between two margins, along its shorter or longer edge. */
    private static double room(XSSFSheet sheet, boolean alongShort, PageMargin one, PageMargin other) {
        boolean large = sheet.getPrintSetup().getPaperSize() == PrintSetup.A3_PAPERSIZE;
        double edge = alongShort ? large ? A4_LONG : A4_SHORT : large ? A3_LONG : A4_LONG;
        return (edge - (sheet.getMargin(one) + sheet.getMargin(other)) * INCH) * SAFE;
    }

    /** A sheet that is to fit on some pages gets as many more as it takes to stay legible. */
    void stayLegible(double points, int columns) {
        XSSFPrintSetup print = sheet.getPrintSetup();
        if (!sheet.getFitToPage() || print.getFitHeight() == 0) {
            return;
        }
        double page = room(sheet, print.getLandscape(), PageMargin.TOP, PageMargin.BOTTOM) / Math.min(across(columns), LEGIBLE);
        print.setFitHeight((short) Math.max(print.getFitHeight(), (int) Math.ceil(points / page)));
    }

    /**
     * Ends the pages of a sheet that fits on the width of the paper and may be as long as it likes, where a heading would else be the last
     * row of a page. All ends are set, so that those counted here are those that are printed.
     *
     * @param rows      how many there are
     * @param repeated  how high the headings are that a page beginning with this row repeats
     * @param withNext  rows that are nothing without the one below them
     */
    void paginate(int rows, int columns, IntToDoubleFunction heights, IntToDoubleFunction repeated, IntPredicate withNext) {
        XSSFPrintSetup print = sheet.getPrintSetup();
        if (!sheet.getFitToPage() || print.getFitHeight() != 0 || print.getFitWidth() != 1) {
            return;
        }
        double page = high(columns);
        double used = 0;
        int begun = 0;
        for (int row = 0; row < rows; row++) {
            used += heights.applyAsDouble(row);
            if (used > page && row > begun) {
                int end = row;
                while (end - 1 > begun && withNext.test(end - 1)) {
                    end--;
                }
                sheet.setRowBreak(end - 1);
                begun = end;
                used = repeated.applyAsDouble(end) + IntStream.rangeClosed(end, row).mapToDouble(heights).sum();
            }
            if (sheet.isRowBroken(row)) {
                begun = row + 1;
                used = repeated.applyAsDouble(begun);
            }
        }
    }

    /** How much smaller so many columns are printed. */
    double scale(int columns) {
        return sheet.getFitToPage() ? across(columns) : Math.max(1, sheet.getPrintSetup().getScale()) / 100.0;
    }

    /** How many points of the sheet are printed on one page from top to bottom. */
    double high(int columns) {
        return height.orElseGet(() -> page(Math.floor(across(columns) * 100) / 100));
    }

    private double page(double scale) {
        return room(sheet, sheet.getPrintSetup().getLandscape(), PageMargin.TOP, PageMargin.BOTTOM) / scale * EARLY;
    }

    double points(int from, int to) {
        return IntStream.range(from, to).mapToDouble(sheet::getColumnWidthInPixels).sum() * POINTS_A_PIXEL;
    }

    /** How much smaller the columns are printed so that they fit. */
    private double across(int columns) {
        double wide = points(0, columns);
        return Math.min(1, room(sheet, !sheet.getPrintSetup().getLandscape(), PageMargin.LEFT, PageMargin.RIGHT) / wide);
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
