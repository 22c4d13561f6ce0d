package org.rashinban.reports.sheet;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed: how large, and where its pages end. */
final class Paper {

    private static final double INCH = 72;
    private static final double A4_SHORT = 595;
    private static final double A4_LONG = 842;
    private static final double A3_LONG = 1191;
    /** Printers differ by a line. */
    private static final double SAFE = 0.96;
    /** A text of nine points is then printed in eight; smaller ones are a strain to read on paper. */
    private static final double LEGIBLE = 8 / 9.0;
    /** A little more, because the size of print is stated in whole hundredths. */
    private static final double EASY = 0.9;
    /** A page that ends a little early costs less than one that runs over by a row. */
    private static final double EARLY = 0.93;
    private static final double POINTS_A_PIXEL = 0.75;
    /** In percent; Excel prints nothing smaller. */
    private static final int SMALLEST = 10;

    private final XSSFSheet sheet;
    private final OptionalDouble height;

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

    /** Whether so much can be read on as many pages as it is to fit on; a sheet that is to fit on none in particular has enough of them. */
    boolean isLegible(double points, int columns) {
        int wanted = sheet.getPrintSetup().getFitHeight();
        return !sheet.getFitToPage() || wanted == 0 || pages(points, columns) <= wanted;
    }

    /** In points, what one page holds that can be read. */
    double legible() {
        return page(LEGIBLE);
    }

    private int pages(double points, int columns) {
        double page = room(sheet, sheet.getPrintSetup().getLandscape(), PageMargin.TOP, PageMargin.BOTTOM) / least(columns);
        return (int) Math.ceil(points / page);
    }

    /**
     * Ends the pages of a sheet that fits on the width of the paper and may be as long as it likes. It is printed a little smaller where that
     * saves a page, which would else have a few rows alone. What is one page stays fitted, with whatever font it is opened.
     */
    void paginate(Spread spread, int columns) {
        XSSFPrintSetup print = sheet.getPrintSetup();
        if (sheet.getFitToPage() && print.getFitHeight() == 0 && print.getFitWidth() == 1
                && !spread.pages(high(columns)).isEmpty()) {
            spread(spread, columns);
        }
    }

    /** Ends the pages of a sheet with a scale of its own between its parts. */
    void keepParts(Spread spread) {
        height.ifPresent(page -> end(spread.pages(page)));
    }

    /**
     * Prints at a scale of its own, since Excel pays no heed to ends of pages where it fits a sheet to them, and as large as it can be on as few
     * pages as possible. All ends are set, so that those counted here are those that are printed.
     */
    void spread(Spread spread, int columns) {
        int least = percent(least(columns));
        int few = spread.pages(page(least / 100.0)).size();
        int scale = percent(across(columns));
        while (scale > least && (!spread.keepsWhole(page(scale / 100.0)) || spread.pages(page(scale / 100.0)).size() > few)) {
            scale--;
        }
        sheet.setFitToPage(false);
        sheet.getPrintSetup().setScale((short) scale);
        end(spread.hasParts() ? spread.balanced(page(scale / 100.0)) : spread.pages(page(scale / 100.0)));
    }

    private static int percent(double scale) {
        return Math.max(SMALLEST, (int) Math.floor(scale * 100));
    }

    private void end(List<Integer> firsts) {
        firsts.forEach(first -> sheet.setRowBreak(first - 1));
    }

    /** How much smaller than on the screen so many columns may be printed. */
    private double least(int columns) {
        return Math.min(across(columns), LEGIBLE);
    }

    /** How many points of the sheet stand on a page that is printed as small as it may be. */
    double most(int columns) {
        return height.orElseGet(() -> page(percent(least(columns)) / 100.0));
    }

    /** How much smaller so many columns are printed. */
    double scale(int columns) {
        return sheet.getFitToPage() ? across(columns) : Math.max(1, sheet.getPrintSetup().getScale()) / 100.0;
    }

    /** How many points of the sheet are printed on one page from top to bottom. */
    double high(int columns) {
        return height.orElseGet(() -> page(percent(across(columns)) / 100.0));
    }

    private double page(double scale) {
        return room(sheet, sheet.getPrintSetup().getLandscape(), PageMargin.TOP, PageMargin.BOTTOM) / scale * EARLY;
    }

    double points(int from, int to) {
        return IntStream.range(from, to).mapToDouble(sheet::getColumnWidthInPixels).sum() * POINTS_A_PIXEL;
    }

    /** The columns, in digits, so that all of them can be read on one page; as they are on a sheet that need not fit on one. */
    double[] suited(double[] wished, IntPredicate elastic, double before) {
        boolean fits = sheet.getFitToPage() && sheet.getPrintSetup().getFitWidth() == 1;
        double room = room(sheet, !sheet.getPrintSetup().getLandscape(), PageMargin.LEFT, PageMargin.RIGHT) / POINTS_A_PIXEL
                / Units.DEFAULT_CHARACTER_WIDTH - before;
        return fits ? Widths.suited(wished, elastic, room, EASY) : wished;
    }

    /** How much smaller the columns are printed so that they fit. */
    private double across(int columns) {
        double wide = points(0, columns);
        return Math.min(1, room(sheet, !sheet.getPrintSetup().getLandscape(), PageMargin.LEFT, PageMargin.RIGHT) / wide);
    }
}
