package org.rashinban.reports.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.rashinban.reports.draw.FigureDrawing;
import org.rashinban.reports.draw.Options;
import org.rashinban.reports.look.Look;
import org.rashinban.reports.look.Trim;
import org.rashinban.reports.sheet.Page;
import org.rashinban.reports.sheet.Region;
import org.rashinban.reports.sheet.SheetCell;
import org.rashinban.reports.template.Directive;
import org.rashinban.reports.template.OwnFormula;
import org.rashinban.reports.template.SheetPlan.Block;
import org.rashinban.reports.template.SheetPlan.Line;
import org.rashinban.reports.template.SheetPlan.Place;

/** Writes one sheet from the lines of its plan, each block as long as its figure needs. */
final class SheetWriter {

    private static final int NAME_COLUMNS = 1;

    private final Page page;
    private final Sheet sheet;
    private final Placeholders words;
    private final List<Sheet> all;
    private final List<Sheet> leftOut;

    /**
     * @param all     sheets of the report, for its table of contents
     * @param leftOut those that would have had nothing to show
     */
    SheetWriter(Page page, Sheet sheet, Placeholders words, List<Sheet> all, List<Sheet> leftOut) {
        this.page = page;
        this.sheet = sheet;
        this.words = words;
        this.all = all;
        this.leftOut = leftOut;
    }

    void write() {
        int row = 0;
        for (Line line : sheet.plan().lines()) {
            boolean said = false;
            for (Place place : line.places()) {
                said |= write(row, place);
            }
            int spacer = row;
            boolean empty = !said && line.blocks().isEmpty();
            line.height().ifPresent(points -> {
                if (empty) {
                    page.setHeight(spacer, points);
                } else {
                    page.need(spacer, points);
                }
            });
            int next = row + 1;
            for (Block block : line.blocks()) {
                next = Math.max(next, write(row, block));
            }
            row = next;
            if (line.breakAfter()) {
                page.sheet().setRowBreak(row - 1);
            }
        }
        for (HeaderFooter edge : List.of(page.sheet().getHeader(), page.sheet().getFooter())) {
            edge.setLeft(words.inMargin(edge.getLeft()));
            edge.setCenter(words.inMargin(edge.getCenter()));
            edge.setRight(words.inMargin(edge.getRight()));
        }
        if (sheet.plan().keepsItsPages()) {
            page.keepPages();
        }
        page.finish();
    }

    /** @return whether anything is written but its look */
    private boolean write(int row, Place place) {
        SheetCell cell = switch (place.value()) {
            case String text -> words(row, place, words.in(text));
            case XSSFRichTextString rich -> {
                XSSFRichTextString filled = words.in(rich);
                SheetCell written = words(row, place, filled.getString());
                page.put(written, filled);
                yield written;
            }
            default -> page.cell(row, place.column(), place.rows() > 1 ? 1 : place.columns(), place.style());
        };
        switch (place.value()) {
            case Double number -> cell.number(number);
            case Boolean truth -> cell.truth(truth);
            case OwnFormula formula -> calculate(cell, formula);
            default -> {
                // Words, which stand there already.
            }
        }
        if (place.rows() > 1) {
            page.sheet().addMergedRegionUnsafe(new CellRangeAddress(row, row + place.rows() - 1, place.column(),
                    place.column() + place.columns() - 1));
        }
        return !place.value().equals("");
    }

    /** Words make their row as high as they need, unless they stand in several rows or run on over the cells beside them. */
    private SheetCell words(int row, Place place, String text) {
        if (place.rows() == 1 && place.style().getWrapText()) {
            return page.text(row, place.column(), place.columns(), text, place.style());
        }
        SheetCell cell = page.cell(row, place.column(), place.rows() > 1 ? 1 : place.columns(), place.style());
        if (!text.isEmpty()) {
            page.put(cell, text);
            if (place.rows() == 1) {
                page.need(row, Page.lineHeight(place.style()));
            }
        }
        return cell;
    }

    private static void calculate(SheetCell cell, OwnFormula formula) {
        switch (formula.result()) {
            case Double number -> cell.number(number);
            case Boolean truth -> cell.truth(truth);
            default -> {
                cell.formula(formula.text(), String.valueOf(formula.result()));
                return;
            }
        }
        cell.formula(formula.text());
    }

    private int write(int row, Block block) {
        Region region = new Region(page, block.column(), block.columns());
        return switch (block.directive().name()) {
            case "contents" -> contents(row, block);
            case "link" -> link(row, block);
            default -> isLeftOut(block) ? row : new FigureDrawing(region, options(block)).draw(sheet.figures().get(block), row);
        };
    }

    private boolean isLeftOut(Block block) {
        return block.directive().wish("empty").isPresent() && FigureDrawing.isEmpty(sheet.figures().get(block));
    }

    private static Options options(Block block) {
        Directive directive = block.directive();
        List<String> columns = directive.wish("columns").map(names -> Arrays.asList(names.split(","))).orElse(List.of());
        int rows = directive.wish("rows").map(wish -> number(wish).orElse(Options.FITTING)).orElse(0);
        int lines = directive.wish("lines").flatMap(SheetWriter::number).orElse(0);
        OptionalInt chart = directive.wish("chart").flatMap(SheetWriter::number).map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return new Options(directive.wishes("title", true), directive.wishes("notes", true), columns, rows, lines, chart,
                directive.wishes("numbers", true), block.samples());
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** The other sheets, down one column after the other; those for each measure together, by the first of them. */
    private int contents(int from, Block block) {
        List<Sheet> listed = all.stream().filter(other -> other != sheet && (other.element().isEmpty()
                || all.stream().filter(one -> one.plan() == other.plan()).findFirst().get() == other)).toList();
        int beside = block.directive().wish("beside").flatMap(SheetWriter::number).filter(wish -> wish <= block.columns()).orElse(1);
        int rows = Math.ceilDiv(listed.size(), beside);
        int columns = Math.max(NAME_COLUMNS, block.columns()) / beside;
        for (int at = 0; at < listed.size(); at++) {
            Sheet other = listed.get(at);
            long sheets = all.stream().filter(one -> one.plan() == other.plan()).count();
            String name = sheets > 1 ? Texts.CATALOGUE.sentence("contents.several", other.plan().name(), sheets).in(page.locale())
                    : other.plan().name();
            SheetCell cell = page.text(from + at % rows, block.column() + at / rows * columns, columns, name,
                    page.looks().style(Look.LINK));
            page.linkTo(other.name(), cell);
        }
        int row = from + rows;
        if (!leftOut.isEmpty()) {
            page.text(row++, block.column(), Math.max(NAME_COLUMNS, block.columns()),
                    Texts.CATALOGUE.sentence("contents.leftOut", Sheet.called(leftOut, page.locale())).in(page.locale()),
                    page.looks().style(Look.NOTE));
        }
        return row;
    }

    private int link(int row, Block block) {
        String target = block.directive().operand().orElse("");
        Optional<Sheet> known = all.stream().filter(other -> other.plan().name().equals(target)).findFirst();
        if (known.isPresent()) {
            // The columns of a sheet whose first figure sets their widths may be narrower than two words.
            Trim trim = block.columns() == 0 ? Trim.NONE.flow(Trim.Flow.SHRUNK) : Trim.NONE;
            SheetCell cell = page.text(row, block.column(), Math.max(1, block.columns()),
                    words.in(block.directive().wish("text").orElse(target)), page.looks().style(page.looks().style(Look.LINK), trim));
            page.linkTo(known.get().name(), cell);
        }
        return row + 1;
    }
}
