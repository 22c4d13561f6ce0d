package org.rashinban.reports.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.rashinban.core.figure.TableFigure.Rank;

/**
 * One sheet of a template, read.
 *
 * @param setting what the template says about the sheet as a whole
 */
public record SheetPlan(XSSFSheet sheet, String name, Optional<Directive> setting, List<Line> lines) {

    /** One row: what stands in it, and the blocks that unfold there, side by side. */
    public record Line(Optional<Float> height, boolean breakAfter, List<Place> places, List<Block> blocks) {

        public Line {
            places = List.copyOf(places);
            blocks = List.copyOf(blocks);
        }
    }

    /** A cell that is written as it stands, over so many columns and rows: words, letters of several kinds, a number, a formula. */
    public record Place(int column, int columns, int rows, XSSFCellStyle style, Object value) {
    }

    /**
     * @param cell    where it stands in the template, for sentences about it
     * @param columns 0 if the block may set the widths of the sheet's columns itself
     * @param samples styles of rows, taken from the sample rows below the block
     */
    public record Block(Directive directive, String cell, int column, int columns, Map<Optional<Rank>, List<XSSFCellStyle>> samples) {

        public Block {
            samples = Map.copyOf(samples);
        }
    }

    public SheetPlan {
        lines = List.copyOf(lines);
    }

    public Stream<Block> figures() {
        return lines.stream().flatMap(line -> line.blocks().stream()).filter(block -> block.directive().name().equals("figure"));
    }

    /** Whether it is made once for each measure. */
    public boolean isRepeated() {
        return setting.filter(directive -> directive.name().equals("each")).isPresent();
    }

    public boolean isLeftOutWhenEmpty() {
        return setting.flatMap(directive -> directive.wish("empty")).filter("omit"::equals).isPresent();
    }

    /** Whether it stays on the pages that the template gives it, however small it is printed. */
    public boolean keepsItsPages() {
        return setting.flatMap(directive -> directive.wish("pages")).filter("fixed"::equals).isPresent();
    }
}
