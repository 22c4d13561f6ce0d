package org.rashinban.reports.draw;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.CellText;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.reports.look.Look;
import org.rashinban.reports.look.Trim;
import org.rashinban.reports.sheet.NumberFormats;
import org.rashinban.reports.sheet.Page;
import org.rashinban.reports.sheet.SheetCell;
import org.rashinban.reports.sheet.TextMeasure;

/** Writes the content of one cell so that Excel can go on with it: numbers as numbers, days as dates. */
final class CellDrawing {

    private final Page page;
    private final Locale locale;

    CellDrawing(Page page) {
        this.page = page;
        locale = page.locale();
    }

    /** The words of a cell; none if it holds a number or a day. */
    static String words(Cell cell, Locale locale) {
        return switch (cell.content()) {
            case Content.Words words -> Stream.concat(Stream.of(words.text().in(locale)), remarks(cell, locale)).collect(joined());
            case Content.Nothing nothing -> Stream.concat(Stream.of(nothing.why().in(locale)), remarks(cell, locale))
                    .filter(text -> !text.isEmpty()).collect(joined());
            case Content.Judgement judgement -> judgement(judgement, locale);
            case Content.Period period -> CellText.of(period, locale);
            case Content.Span span -> CellText.of(span, locale);
            case Content.Quantity quantity -> "";
            case Content.Day day -> "";
        };
    }

    /** How wide the number or day of a cell is; 0 for words, which can be broken. */
    static double width(Cell cell, Locale locale) {
        return switch (cell.content()) {
            case Content.Quantity quantity -> TextMeasure.width(AmountFormat.format(quantity.amount(), quantity.unit(), locale));
            case Content.Day day -> TextMeasure.width(CellText.of(day, locale));
            default -> 0;
        };
    }

    /** @param words what to write of {@link #words}, which may be a part of them */
    SheetCell put(int row, int column, int span, Cell cell, Kind kind, XSSFCellStyle base, Trim trim, String words) {
        SheetCell written = switch (cell.content()) {
            case Content.Quantity quantity -> number(row, column, span, cell, base,
                    right(trim).format(NumberFormats.of(quantity.amount(), quantity.unit(), locale)));
            case Content.Day day -> number(row, column, span, cell, base,
                    trim.across(HorizontalAlignment.CENTER).format(NumberFormats.of(day.date(), locale)));
            case Content.Nothing nothing -> page.text(row, column, span, words, page.looks().style(base, gap(trim, kind, words)));
            case Content.Words text -> page.text(row, column, span, words, page.looks().style(base, aligned(trim, kind)));
            default -> page.text(row, column, span, words, page.looks().style(base,
                    trim.across().isPresent() ? trim : trim.across(HorizontalAlignment.CENTER)));
        };
        if (!cell.remarks().isEmpty() && !(cell.content() instanceof Content.Words || cell.content() instanceof Content.Nothing)) {
            comment(written, remarks(cell, locale).collect(joined()));
        }
        return written;
    }

    /** By itself, with the way to what it tells of. */
    SheetCell put(int row, int column, int span, Cell cell, Kind kind, XSSFCellStyle base) {
        String words = words(cell, locale);
        SheetCell written = put(row, column, span, cell, kind, base, Trim.NONE, words);
        way(cell).ifPresent(id -> page.link(written, words, span, id));
        return written;
    }

    /** What is missing is told in grey, not in the colour of a way to somewhere. */
    static Optional<String> way(Cell cell) {
        return cell.content() instanceof Content.Nothing ? Optional.empty() : cell.behind();
    }

    private SheetCell number(int row, int column, int span, Cell cell, XSSFCellStyle base, Trim trim) {
        XSSFCellStyle style = page.looks().style(base, trim);
        boolean wide = width(cell, locale) > page.capacity(column, span, style);
        SheetCell written = page.cell(row, column, span, wide ? page.looks().style(base, trim.flow(Trim.Flow.SHRUNK)) : style);
        switch (cell.content()) {
            case Content.Quantity quantity -> written.number(quantity.amount().value().doubleValue());
            case Content.Day day -> written.number(page.day(day.date()));
            default -> throw new IllegalArgumentException(String.valueOf(cell.content()));
        }
        return written;
    }

    /** Without an indentation: LibreOffice forgets it for the second of two like cells, so that a column is no longer in line. */
    private static Trim right(Trim trim) {
        return trim.across().isPresent() ? trim : trim.across(HorizontalAlignment.RIGHT);
    }

    private static Trim aligned(Trim trim, Kind kind) {
        if (trim.across().isPresent()) {
            return trim;
        }
        return switch (kind) {
            case TEXT -> trim;
            case NUMBER -> right(trim);
            case TIME, JUDGEMENT -> trim.across(HorizontalAlignment.CENTER);
        };
    }

    private static Trim gap(Trim trim, Kind kind, String words) {
        Trim grey = words.isEmpty() ? trim : trim.font(Look.GAP);
        return kind == Kind.TEXT ? grey : grey.across(HorizontalAlignment.CENTER);
    }

    private static String judgement(Content.Judgement judgement, Locale locale) {
        String words = judgement.words().in(locale);
        return words.equals(judgement.symbol()) || words.isEmpty() ? judgement.symbol() : judgement.symbol() + " " + words;
    }

    private static Stream<String> remarks(Cell cell, Locale locale) {
        return cell.remarks().stream().map(remark -> remark.in(locale));
    }

    private static Collector<CharSequence, ?, String> joined() {
        return Collectors.joining("\n");
    }

    private void comment(SheetCell cell, String text) {
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, cell.column() + 1, cell.row(), cell.column() + 4,
                cell.row() + 5);
        XSSFComment comment = page.sheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(text);
        comment.setAddress(cell.row(), cell.column());
    }

    static List<String> pieces(String words, double capacity, int lines) {
        return TextMeasure.pieces(words, capacity, lines);
    }
}
