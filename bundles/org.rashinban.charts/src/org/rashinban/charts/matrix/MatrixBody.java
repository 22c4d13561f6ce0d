package org.rashinban.charts.matrix;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rashinban.charts.cell.CellBlock;
import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Body;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.paper.Texts;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.MatrixFigure;
import org.rashinban.core.figure.Tone;
import org.rashinban.model.text.Localized;

/** A field of cells: judgements on the colour of their tone, numbers the darker the greater, marks as they are. */
public final class MatrixBody implements Body {

    private static final double PAD = 4;
    private static final double COMFORT = 64;
    /** What a column is widened to for a word of its name, at most. */
    private static final double WIDEST = 84;
    private static final double ROOM = 1.5;
    private static final double LEAST_NAMES = 0.25;

    private final MatrixFigure matrix;
    private final Medium medium;
    private final Heat heat;
    private final Sides sides;
    private final double leastCell;
    /** In which no judgement is broken. */
    private final double wholeCell;

    public MatrixBody(MatrixFigure matrix, Medium medium) {
        this.matrix = matrix;
        this.medium = medium;
        heat = new Heat(matrix, medium.look());
        sides = new Sides(matrix, medium);
        leastCell = widestCell();
        wholeCell = Math.max(leastCell, widestJudgement());
    }

    @Override
    public double leastWidth() {
        return sides.leastRows() + columns() * leastCell;
    }

    @Override
    public double suitableWidth() {
        double comfort = Math.max(COMFORT, Math.min(WIDEST, sides.wholeColumn()));
        return Math.max(leastWidth(),
                sides.suitableRows() + columns() * Math.max(leastCell, Math.min(comfort, 900.0 / Math.max(1, columns()))));
    }

    @Override
    public double height(double width) {
        double cell = cell(width);
        return sides.top(cell) + IntStream.range(0, rows()).mapToDouble(row -> rowHeight(row, width)).sum() + 1;
    }

    @Override
    public void draw(Paper paper, Rectangle2D place) {
        double width = place.getWidth();
        double cell = cell(width);
        double names = names(width);
        double y = place.getY() + sides.top(cell);
        sides.drawColumns(paper, place.getX() + names, place.getY(), cell);
        for (int row = 0; row < rows(); row++) {
            double height = rowHeight(row, width);
            sides.drawRow(paper, row, new Rectangle2D.Double(place.getX(), y, names, height));
            for (int column = 0; column < columns(); column++) {
                Cell content = cell(row, column);
                Rectangle2D box = new Rectangle2D.Double(place.getX() + names + column * cell, y, cell, height);
                boolean total = row == matrix.rows().size() || column == matrix.columns().size();
                draw(paper, content, box, total);
                if (!content.equals(Cell.EMPTY)) {
                    paper.area(tile(box), content.behind(), total ? CellBlock.tip(content) : tip(row, column, content));
                }
            }
            y += height;
        }
    }

    private void draw(Paper paper, Cell cell, Rectangle2D box, boolean total) {
        Rectangle2D tile = tile(box);
        Color ground = total ? paper.ink(Ink.TINT) : heat.ground(cell.content());
        paper.fill(tile, ground);
        if (cell.content() instanceof Content.Nothing) {
            paper.outline(tile, paper.ink(Ink.GRID), 0.8);
        } else if (cell.content() instanceof Content.Judgement judgement && judgement.tone() == Tone.OPEN) {
            // Paler than what is only not due yet, but it asks for something.
            paper.outline(tile, paper.ink(Ink.TEXT), 1);
        }
        CellBlock block = block(cell, box.getWidth() - 2 * PAD, total);
        Color ink = cell.content() instanceof Content.Nothing ? paper.ink(Ink.FAINT) : paper.look().on(ground);
        block.draw(paper, tile, Align.CENTRE, ink);
    }

    private static Rectangle2D tile(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX() + ROOM / 2, box.getY() + ROOM / 2, box.getWidth() - ROOM, box.getHeight() - ROOM);
    }

    /** Of which row and column it is, too: their names may be far away, or scrolled out of sight. */
    private Localized tip(int row, int column, Cell cell) {
        return Texts.lines(Texts.title(matrix.rows().get(row)),
                Texts.named(Texts.title(matrix.columns().get(column)), CellBlock.tip(cell)));
    }

    /** The tile itself has the colour of a judgement, so only its symbol and words are left to say. */
    private CellBlock block(Cell cell, double width, boolean total) {
        Style style = total ? Style.STRONG : Style.LABEL;
        return cell.content() instanceof Content.Judgement judgement
                ? CellBlock.of(new Content.Words(locale -> (judgement.symbol() + " " + judgement.words().in(locale)).strip()), medium,
                        style, width)
                : CellBlock.of(cell.content(), medium, style, width);
    }

    private double rowHeight(int row, double width) {
        double cell = cell(width) - 2 * PAD;
        double cells = IntStream.range(0, columns())
                .mapToDouble(
                        column -> block(cell(row, column), cell, row == matrix.rows().size() || column == matrix.columns().size()).height())
                .max().orElse(0);
        return Math.max(cells, sides.rowHeight(row, names(width))) + 2 * PAD;
    }

    /** Names give way to cells that would have to be broken, but not all the way. */
    private double names(double width) {
        double unbroken = Math.max(width - columns() * wholeCell, width * LEAST_NAMES);
        return Math.min(sides.rows(width, columns() * leastCell), Math.max(unbroken, sides.leastRows()));
    }

    private double cell(double width) {
        return columns() == 0 ? 0 : (width - names(width)) / columns();
    }

    private double widestCell() {
        double content = cells().mapToDouble(cell -> least(cell.content())).max().orElse(0);
        return Math.max(sides.leastColumn(), content + 2 * PAD + 0.5);
    }

    private double widestJudgement() {
        return cells().filter(cell -> cell.content() instanceof Content.Judgement)
                .mapToDouble(cell -> block(cell, Double.MAX_VALUE, false).width() + 2 * PAD + 1).max().orElse(0);
    }

    private Stream<Cell> cells() {
        return IntStream.range(0, rows()).boxed().flatMap(row -> IntStream.range(0, columns()).mapToObj(column -> cell(row, column)));
    }

    private double least(Content content) {
        double whole = CellBlock.of(content, medium, Style.STRONG, Double.MAX_VALUE).width();
        double most = 4 * medium.font(Style.STRONG).getSize2D();
        return Math.max(Math.min(whole, most), content instanceof Content.Judgement ? 0 : CellBlock.least(content, medium, Style.STRONG));
    }

    private int rows() {
        return matrix.rows().size() + (matrix.columnTotals().isEmpty() ? 0 : 1);
    }

    private int columns() {
        return matrix.columns().size() + (matrix.rowTotals().isEmpty() ? 0 : 1);
    }

    private Cell cell(int row, int column) {
        boolean below = row == matrix.rows().size();
        List<Cell> line = below ? matrix.columnTotals() : matrix.cells().get(row);
        if (column < matrix.columns().size()) {
            return line.get(column);
        }
        return below ? matrix.total() : matrix.rowTotals().get(row);
    }
}
