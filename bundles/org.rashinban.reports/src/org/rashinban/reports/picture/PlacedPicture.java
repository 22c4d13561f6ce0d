package org.rashinban.reports.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;

import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.rashinban.charts.Dots;
import org.rashinban.charts.Picture;
import org.rashinban.core.figure.medium.Rendering.Size;
import org.rashinban.reports.sheet.Page;
import org.rashinban.reports.sheet.Region;

/** A picture on a sheet, as large as one printed page allows, so that it is never cut. */
public final class PlacedPicture {

    private static final int PRINTED_DPI = 200;
    private static final int EMU_PER_POINT = 12_700;
    /** Leaves the line below a title in sight. */
    private static final double ABOVE = 3;
    private static final int LONGEST_TEXT = 2_000;

    private final Picture picture;
    private final Region region;
    private final Size drawn;
    private final double scale;

    private PlacedPicture(Picture picture, Region region, Size drawn, double scale) {
        this.picture = picture;
        this.region = region;
        this.drawn = drawn;
        this.scale = scale;
    }

    /**
     * A picture in the columns of a region.
     *
     * @param row  where it begins
     * @param rows how many it may take; empty for a whole page
     */
    public static PlacedPicture fitting(Picture picture, Region region, int row, OptionalInt rows) {
        Page page = region.page();
        double wide = page.points(region.first(), region.count());
        double free = page.roomBelow(row, region.first() + region.count());
        double high = rows.isPresent() ? Math.min(free, rows.getAsInt() * Page.ROW) : free;
        // Wider than there is room, and then made smaller, is the better of the two where a narrow picture would be too high.
        return DoubleStream.of(1, 1.2, 1.45, 1.75).mapToObj(times -> picture.within(wide * times))
                .map(size -> new PlacedPicture(picture, region, size, Math.min(1, Math.min(wide / size.width(), high / size.height()))))
                .max(Comparator.comparingDouble(placed -> placed.scale)).orElseThrow();
    }

    /** How large it is printed, compared with what suits its letters. */
    public double printedScale() {
        return scale * printed();
    }

    private double printed() {
        return region.page().printedScale(region.first() + region.count());
    }

    /**
     * Draws it from a row on.
     *
     * @param said instead of it, to those who do not see it
     * @return the first row below it
     */
    public int draw(int row, String said) {
        Page page = region.page();
        double width = drawn.width() * scale;
        double height = drawn.height() * scale;
        int end = row + (int) Math.ceil((ABOVE + height) / Page.ROW);
        for (int at = row; at < end; at++) {
            page.setHeight(at, Page.ROW);
        }
        page.keepTogether(row, end);
        page.covers(region.first() + region.count() - 1);
        int index = page.looks().workbook().addPicture(bytes(), Workbook.PICTURE_TYPE_PNG);
        XSSFPicture made = page.sheet().createDrawingPatriarch().createPicture(anchor(row, width, height), index);
        CTNonVisualDrawingProps properties = made.getCTPicture().getNvPicPr().getCNvPr();
        properties.setDescr(said.length() > LONGEST_TEXT ? said.substring(0, LONGEST_TEXT) : said);
        return end;
    }

    /** In the middle of the columns. */
    private XSSFClientAnchor anchor(int row, double width, double height) {
        Page page = region.page();
        double left = Math.max(0, (page.points(region.first(), region.count()) - width) / 2);
        Spot begin = spot(left);
        Spot end = spot(left + width);
        int whole = (int) ((ABOVE + height) / Page.ROW);
        XSSFClientAnchor anchor = new XSSFClientAnchor(begin.inside(), emu(ABOVE), end.inside(), emu(ABOVE + height - whole * Page.ROW),
                begin.column(), row, end.column(), row + whole);
        anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        return anchor;
    }

    /** A place across the columns. */
    private record Spot(int column, int inside) {
    }

    private Spot spot(double points) {
        Page page = region.page();
        int column = region.first();
        double left = points;
        while (column < region.first() + region.count() - 1 && left >= page.points(column, 1)) {
            left -= page.points(column, 1);
            column++;
        }
        return new Spot(column, emu(left));
    }

    private static int emu(double points) {
        return (int) Math.round(points * EMU_PER_POINT);
    }

    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Dots((int) Math.round(PRINTED_DPI * printedScale())).write(picture, drawn, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Into memory", e);
        }
        return out.toByteArray();
    }
}
