package org.rashinban.reports.sheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetDimension;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetFormatPr;
import org.rashinban.reports.look.Looks;

/** A sheet that is being written: cells over one or several columns, and rows as high as their texts need. */
public final class Page {

    public static final double ROW = 15;
    /** Excel's own limit, less what a font may be taller than expected. */
    public static final double HIGHEST = 380;
    /** Headings further down would leave no room for what they head. */
    private static final int LAST_FROZEN = 9;
    private static final double LINE = 1.32;
    private static final double PADDING = 5;
    /** What a cell leaves free on both sides. */
    private static final double MARGIN = 1.6;

    private final XSSFSheet sheet;
    private final Book book;
    private final Looks looks;
    private final SheetRows rows = new SheetRows();
    private final double digit;
    private final Paper paper;
    private final Parts parts;
    /** Of columns, as far as they were asked for: the sheet looks through all columns each time. */
    private double[] widths = new double[0];
    private final Set<Integer> withNext = new HashSet<>();
    private final Map<Integer, Runnable> firsts = new HashMap<>();
    private Optional<CellRangeAddress> heads = Optional.empty();
    private int tables;
    private int lastColumn;
    private int lastRow;
    private boolean pagesFixed;

    public Page(Book book, XSSFSheet sheet) {
        this.book = book;
        this.sheet = sheet;
        looks = book.looks();
        paper = new Paper(sheet);
        parts = new Parts(this::height, () -> paper.most(lastColumn + 1));
        // Columns are measured in digits of the workbook's own font.
        digit = looks.workbook().getFontAt(0).getFontHeightInPoints();
    }

    public XSSFSheet sheet() {
        return sheet;
    }

    public Looks looks() {
        return looks;
    }

    public Locale locale() {
        return book.locale();
    }

    /** The first of the columns as a cell; the others show the same ground and frame. */
    public SheetCell cell(int row, int column, int span, XSSFCellStyle style) {
        SheetCell cell = rows.cell(row, column, style);
        for (int at = column + 1; at < column + span; at++) {
            rows.cell(row, at, style);
        }
        if (span > 1) {
            // The safe variant compares with every other merged region of the sheet.
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, column, column + span - 1));
        }
        lastColumn = Math.max(lastColumn, column + span - 1);
        lastRow = Math.max(lastRow, row);
        need(row, ROW);
        return cell;
    }

    public SheetCell text(int row, int column, int span, String text, XSSFCellStyle style) {
        SheetCell cell = cell(row, column, span, style);
        put(cell, text);
        if (style.getRotation() == 0) {
            need(row, style.getWrapText() ? height(text, column, span, style) : lineHeight(style) + PADDING);
        }
        return cell;
    }

    /** Words that make no row higher. */
    public void put(SheetCell cell, String text) {
        String clean = CellTexts.clean(text);
        if (!CellTexts.fits(clean)) {
            book.cut(sheet.getSheetName(), new CellAddress(cell.row(), cell.column()).formatAsString());
        }
        cell.text(CellTexts.cut(clean), looks.texts());
    }

    /** Letters of several kinds that make no row higher. */
    public void put(SheetCell cell, XSSFRichTextString text) {
        cell.text(text, looks.texts());
    }

    /** In one line, over the empty cells beside it. */
    public SheetCell running(int row, int column, String text, XSSFCellStyle style) {
        SheetCell cell = cell(row, column, 1, looks.unwrapped(style));
        put(cell, text);
        need(row, lineHeight(style) + PADDING);
        return cell;
    }

    public double height(String text, int column, int span, XSSFCellStyle style) {
        return TextMeasure.lines(text, capacity(column, span, style)) * lineHeight(style) + PADDING;
    }

    public static double lineHeight(XSSFCellStyle style) {
        return style.getFont().getFontHeightInPoints() * LINE;
    }

    /** How wide a line of text may be there, as {@link TextMeasure} counts. */
    public double capacity(int column, int span, XSSFCellStyle style) {
        XSSFFont font = style.getFont();
        double bold = font.getBold() ? 1.05 : 1;
        return (width(column, span) - MARGIN - 2 * style.getIndention()) * digit / font.getFontHeightInPoints() / bold;
    }

    /** Leads to the sheet about this object and looks like it, if there is one. */
    public void link(SheetCell cell, String text, int span, String id) {
        if (leadsTo(id).isPresent() && book.links().lead(sheet, cell, id, fitsLine(cell, text, span))) {
            cell.style(looks.linked(cell.style()));
        }
    }

    public void linkTo(String target, SheetCell cell) {
        Links.set(sheet, cell, target);
    }

    /** On which other sheet this object is told of. */
    public Optional<String> leadsTo(String id) {
        return book.links().from(sheet, id);
    }

    private boolean fitsLine(SheetCell cell, String text, int span) {
        return fitsLine(cell.column(), span, text, cell.style());
    }

    public boolean fitsLine(int column, int span, String text, XSSFCellStyle style) {
        return TextMeasure.lines(text, capacity(column, span, style)) == 1;
    }

    public double width(int column, int span) {
        if (widths.length < column + span) {
            int known = widths.length;
            widths = Arrays.copyOf(widths, column + span);
            for (int at = known; at < widths.length; at++) {
                widths[at] = sheet.getColumnWidth(at) / 256.0;
            }
        }
        double width = 0;
        for (int at = column; at < column + span; at++) {
            width += widths[at];
        }
        return width;
    }

    public void setWidth(int column, double digits) {
        sheet.setColumnWidth(column, (int) Math.round(Math.min(255, digits) * 256));
        widths = new double[0];
    }

    /** The number that stands for a day. */
    public double day(LocalDate day) {
        return DateUtil.getExcelDate(day, book.workbook().isDate1904());
    }

    public void hide(int row) {
        rows.hide(row);
    }

    /** What was written there; empty for no text. */
    public String textAt(int row, int column) {
        return rows.find(row, column).map(SheetCell::text).orElse("");
    }

    public OptionalDouble numberAt(int row, int column) {
        return rows.find(row, column).filter(cell -> cell.kind() == SheetCell.Kind.NUMBER)
                .map(cell -> OptionalDouble.of(Double.parseDouble(cell.value()))).orElseGet(OptionalDouble::empty);
    }

    /** Makes the row at least so high. */
    public void need(int row, double points) {
        rows.height(row, Math.max(rows.height(row), Math.min(points, 409)));
    }

    public void setHeight(int row, double points) {
        rows.height(row, points);
    }

    private double height(int row) {
        return rows.isHidden(row) ? 0 : rows.height(row) > 0 ? rows.height(row) : ROW;
    }

    /** Puts a row into the outline; the headings of each level stand above it. */
    public void outline(int row, int level) {
        rows.outline(row, level);
        CTSheetFormatPr format = sheet.getCTWorksheet().isSetSheetFormatPr() ? sheet.getCTWorksheet().getSheetFormatPr()
                : sheet.getCTWorksheet().addNewSheetFormatPr();
        format.setOutlineLevelRow((short) Math.max(format.getOutlineLevelRow(), level));
        sheet.setRowSumsBelow(false);
    }

    /** The headings of a table, repeated on every printed page and kept in sight, unless there are several tables. */
    public void heads(int from, int to) {
        heads = tables++ == 0 ? Optional.of(new CellRangeAddress(from, to, -1, -1)) : Optional.empty();
    }

    /** A row that must not be the last of a printed page. */
    public void keepWithNext(int row) {
        withNext.add(row);
    }

    /** Rows of one piece, none of which begins a page of its own. */
    public void keepTogether(int from, int to) {
        IntStream.range(from, to - 1).forEach(this::keepWithNext);
    }

    /** What is written into a row only if a printed page begins with it; it must not make the row higher. */
    public void whenFirst(int row, Runnable writing) {
        firsts.put(row, writing);
    }

    /** What is to stay on one printed page where it fits on one. */
    public Parts parts() {
        return parts;
    }

    double[] suited(double[] digits, IntPredicate elastic, int first) {
        return paper.suited(digits, elastic, first == 0 ? 0 : width(0, first));
    }

    /** Columns down to this one are printed, although no cell says so. */
    public void covers(int column) {
        lastColumn = Math.max(lastColumn, column);
    }

    /** In points, which pictures are measured in. */
    public double points(int column, int span) {
        return paper.points(column, column + span);
    }

    /** How much smaller than on the screen so many columns are printed. */
    public double printedScale(int columns) {
        return paper.scale(columns);
    }

    /**
     * In points, how high a picture that begins at this row can be and still stand on one printed page: below what stands above it where that is
     * little, else on a page of its own.
     */
    public double roomBelow(int row, int columns) {
        double above = row == 0 ? 0 : high(0, row - 1);
        double whole = paper.high(columns) - 2 * ROW;
        return whole - (above < whole / 2 ? above : captions(row));
    }

    /** In points, how much may still be written from this row on, if all of the sheet is to be read on one page. */
    public double roomLeft(int row) {
        return paper.legible() - (row == 0 ? 0 : high(0, row - 1));
    }

    /** How high the rows are that go to the next page together with this one. */
    private double captions(int row) {
        int first = row;
        while (first > 0 && withNext.contains(first - 1)) {
            first--;
        }
        return first == row ? 0 : high(first, row - 1);
    }

    /** No page is added, however small everything is printed. */
    public void keepPages() {
        pagesFixed = true;
    }

    /** Sets what depends on everything that was written. */
    public void finish() {
        heads.ifPresent(rows -> {
            sheet.setRepeatingRows(rows);
            if (rows.getLastRow() < LAST_FROZEN) {
                sheet.createFreezePane(0, rows.getLastRow() + 1);
            }
        });
        int index = looks.workbook().getSheetIndex(sheet);
        lastRow = Math.max(lastRow, rows.last());
        looks.workbook().setPrintArea(index, 0, lastColumn, 0, lastRow);
        paginate(lastColumn + 1);
        Arrays.stream(sheet.getRowBreaks()).map(last -> last + 1).filter(firsts::containsKey).forEach(row -> firsts.get(row).run());
        CTSheetDimension filled = sheet.getCTWorksheet().isSetDimension() ? sheet.getCTWorksheet().getDimension()
                : sheet.getCTWorksheet().addNewDimension();
        filled.setRef(new CellRangeAddress(0, lastRow, 0, lastColumn).formatAsString());
        book.finished(sheet, rows);
    }

    private void paginate(int columns) {
        double points = high(0, lastRow);
        boolean tooSmall = !pagesFixed && !paper.isLegible(points, columns);
        if (tooSmall) {
            repeatTitles();
            paper.spread(spread(), columns);
        } else if (!parts.isEmpty()) {
            paper.keepParts(spread());
        }
        paper.paginate(spread(), columns);
    }

    private Spread spread() {
        return new Spread(lastRow + 1, this::height, this::repeated, withNext::contains, sheet::isRowBroken, parts);
    }

    /** What stands above the parts of a sheet heads every page of it. */
    private void repeatTitles() {
        if (parts.titles() > 0) {
            heads = Optional.of(new CellRangeAddress(0, parts.titles() - 1, -1, -1));
            sheet.setRepeatingRows(heads.get());
        }
    }

    /** How high the headings are that a page repeats which begins with this row; one that begins above them has them once. */
    private double repeated(int row) {
        return heads.filter(rows -> rows.getLastRow() < row).map(rows -> high(rows.getFirstRow(), rows.getLastRow())).orElse(0.0);
    }

    private double high(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToDouble(this::height).sum();
    }
}
