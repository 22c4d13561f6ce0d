package org.rashinban.reports.draw;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.NumberFigure;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.core.figure.TextFigure;
import org.rashinban.core.figure.TextFigure.Block;
import org.rashinban.reports.look.Look;
import org.rashinban.reports.look.Trim;
import org.rashinban.reports.sheet.NumberFormats;
import org.rashinban.reports.sheet.Page;
import org.rashinban.reports.sheet.Region;
import org.rashinban.reports.sheet.SheetCell;

/** Running text, and numbers that stand alone. */
final class TextDrawing {

    private static final double NAME = 10;
    private static final double VALUE = 40;

    private final Page page;
    private final Region region;
    private final CellDrawing cells;

    TextDrawing(Region region) {
        page = region.page();
        this.region = region;
        cells = new CellDrawing(page);
    }

    int draw(TextFigure figure, int from) {
        int row = from;
        for (Block block : figure.blocks()) {
            row = switch (block) {
                case Block.Title title -> whole(row, title.text().in(page.locale()), title.level() == 1 ? Look.SECTION : Look.HEADING);
                case Block.Paragraph paragraph -> whole(row, paragraph.text().in(page.locale()), Look.PARAGRAPH);
                case Block.Items items -> items(row, items);
                case Block.Fact fact -> fact(row, fact);
            };
        }
        return row;
    }

    private int items(int from, Block.Items items) {
        int row = from;
        for (var item : items.texts()) {
            row = whole(row, Texts.CATALOGUE.sentence("item", item).in(page.locale()), Look.PARAGRAPH);
        }
        return row;
    }

    private int whole(int from, String text, Look look) {
        XSSFCellStyle style = page.looks().style(look);
        int row = from;
        double capacity = page.capacity(region.first(), region.count(), style);
        for (String piece : CellDrawing.pieces(text, capacity, (int) (Page.HIGHEST / Page.lineHeight(style)))) {
            page.text(row, region.first(), region.count(), piece, style);
            row++;
        }
        return row;
    }

    private int fact(int from, Block.Fact fact) {
        int[] bounds = region.share(NAME, VALUE);
        XSSFCellStyle style = page.looks().style(Look.FACT);
        String words = CellDrawing.words(fact.value(), page.locale());
        int row = from;
        double capacity = page.capacity(bounds[1], bounds[2] - bounds[1], style);
        for (String piece : CellDrawing.pieces(words, capacity, (int) (Page.HIGHEST / Page.lineHeight(style)))) {
            page.text(row, bounds[0], bounds[1] - bounds[0], row == from ? fact.name().in(page.locale()) : "",
                    page.looks().style(Look.FACT_NAME));
            SheetCell value = cells.put(row, bounds[1], bounds[2] - bounds[1], fact.value(), Kind.TEXT, style, Trim.NONE, piece);
            value.style(page.looks().style(value.style(), Trim.NONE.across(HorizontalAlignment.LEFT)));
            row++;
        }
        return row;
    }

    int draw(NumberFigure figure, int from) {
        int row = from;
        XSSFCellStyle style = page.looks().style(Look.BIG_NUMBER);
        page.need(row, Page.lineHeight(style) + 6);
        cells.put(row, region.first(), region.count(), figure.value(), Kind.NUMBER, style)
                .style(page.looks().style(style, centred(figure)));
        row++;
        if (figure.context().isPresent()) {
            row = whole(row, figure.context().get().in(page.locale()), Look.NOTE);
        }
        return figure.before().isPresent()
                ? fact(row, new Block.Fact(Texts.CATALOGUE.sentence("number.before"), figure.before().get()))
                : row;
    }

    private Trim centred(NumberFigure figure) {
        Trim centred = Trim.NONE.across(HorizontalAlignment.CENTER);
        return figure.value().content() instanceof Content.Quantity quantity
                ? centred.format(NumberFormats.of(quantity.amount(), quantity.unit(), page.locale()))
                : centred;
    }
}
