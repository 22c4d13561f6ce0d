package org.rashinban.charts.matrix;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.paper.Texts;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.text.YearLabel;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.MatrixFigure;

/** The headings beside and above a matrix: groups over their columns, names level or, where columns are narrow, upwards. */
final class Sides {

    private static final double PAD = 4;
    private static final double NARROWEST = 80;
    private static final double WIDEST = 240;
    private static final double TALLEST = 170;
    private static final int MOST_LINES = 4;

    private final MatrixFigure matrix;
    private final Medium medium;
    private final double suitableRows;

    Sides(MatrixFigure matrix, Medium medium) {
        this.matrix = matrix;
        this.medium = medium;
        suitableRows = Math.min(WIDEST, widestRow() + 2 * PAD + 1);
    }

    double leastRows() {
        return Math.min(NARROWEST, suitableRows());
    }

    double suitableRows() {
        return suitableRows;
    }

    private double widestRow() {
        return IntStream.range(0, rowCount()).mapToDouble(row -> medium.line(rowText(row), Style.LABEL).width()).max().orElse(0);
    }

    /** As wide as suits, as long as the cells keep what they need. */
    double rows(double width, double cells) {
        return Math.clamp(width - cells, leastRows(), suitableRows());
    }

    double rowHeight(int row, double width) {
        return rowBlock(row, width).height();
    }

    void drawRow(Paper paper, int row, Rectangle2D box) {
        paper.text(rowBlock(row, box.getWidth()), new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth() - PAD, box.getHeight()),
                Align.START,
                paper.ink(Ink.TEXT));
        if (row < matrix.rows().size()) {
            paper.area(box, matrix.rows().get(row).behind(), Texts.title(matrix.rows().get(row)));
        }
    }

    /** What the turned names of columns need. */
    double leastColumn() {
        return Math.max(20, turned().stream().mapToDouble(TextBlock::height).max().orElse(0) + PAD);
    }

    /** In which no word of a name is broken. */
    double wholeColumn() {
        return matrix.columns().stream().mapToDouble(heading -> TextBlock.longestWord(heading.title().in(medium.locale()),
                medium.font(Style.LABEL))).max().orElse(0) + PAD;
    }

    double top(double column) {
        return groupHeight(column) + namesHeight(column);
    }

    void drawColumns(Paper paper, double x, double y, double column) {
        double groups = groupHeight(column);
        double names = namesHeight(column);
        for (int at = 0; at < matrix.columns().size(); at++) {
            int start = at;
            if (at == 0 || !group(at).equals(group(at - 1))) {
                int end = IntStream.range(at + 1, matrix.columns().size()).filter(next -> !group(next).equals(group(start))).findFirst()
                        .orElse(matrix.columns().size());
                group(paper, group(at), new Rectangle2D.Double(x + at * column, y, (end - at) * column, groups));
            }
        }
        boolean level = isLevel(column);
        List<TextBlock> blocks = level ? level(column) : turned();
        for (int at = 0; at < blocks.size(); at++) {
            Rectangle2D box = new Rectangle2D.Double(x + at * column, y + groups, column, names - PAD);
            if (level) {
                TextBlock block = blocks.get(at);
                paper.text(block, new Rectangle2D.Double(box.getX(), box.getMaxY() - block.height(), column, block.height()), Align.CENTRE,
                        paper.ink(Ink.TEXT));
            } else {
                paper.textUpwards(blocks.get(at), box, Align.START, paper.ink(Ink.TEXT));
            }
            if (at < matrix.columns().size()) {
                paper.area(box, matrix.columns().get(at).behind(), Texts.title(matrix.columns().get(at)));
            }
        }
    }

    private void group(Paper paper, String name, Rectangle2D box) {
        if (name.isEmpty()) {
            return;
        }
        TextBlock block = medium.block(name, Style.STRONG, box.getWidth() - 2 * PAD);
        paper.text(block, new Rectangle2D.Double(box.getX(), box.getMaxY() - PAD - block.height(), box.getWidth(), block.height()),
                Align.CENTRE,
                paper.ink(Ink.TEXT));
        paper.line(box.getX() + 2, box.getMaxY() - 2, box.getMaxX() - 2, box.getMaxY() - 2, paper.ink(Ink.RULE), 1);
    }

    private double groupHeight(double column) {
        double highest = 0;
        for (int at = 0; at < matrix.columns().size(); at++) {
            int start = at;
            int end = IntStream.range(at, matrix.columns().size()).filter(next -> !group(next).equals(group(start))).findFirst()
                    .orElse(matrix.columns().size());
            boolean first = at == 0 || !group(at).equals(group(at - 1));
            if (first && !group(at).isEmpty()) {
                highest = Math.max(highest, medium.block(group(at), Style.STRONG, (end - at) * column - 2 * PAD).height() + 2 * PAD);
            }
        }
        return highest;
    }

    private String group(int column) {
        return matrix.columns().get(column).group().map(name -> name.in(medium.locale())).orElse("");
    }

    private double namesHeight(double column) {
        return PAD + (isLevel(column) ? level(column).stream().mapToDouble(TextBlock::height)
                : turned().stream().mapToDouble(TextBlock::width))
                .max().orElse(0);
    }

    private boolean isLevel(double column) {
        return levelTexts(column).allMatch(
                text -> text.lines().allMatch(line -> TextBlock.unbreakable(line, medium.font(Style.LABEL)) <= column - PAD)
                        && medium.block(text, Style.LABEL, column - PAD).lines().size() <= MOST_LINES);
    }

    private List<TextBlock> level(double column) {
        return levelTexts(column).map(text -> medium.block(text, Style.LABEL, column - PAD)).toList();
    }

    private List<TextBlock> turned() {
        return columnTexts().map(text -> medium.block(text, Style.LABEL, TALLEST)).toList();
    }

    /** Fiscal years in both notations; codes above their names where not all of them have room on one line. */
    private Stream<String> levelTexts(double column) {
        if (YearLabel.suits(matrix.columns())) {
            return withTotal(YearLabel.ways(matrix.columns(), medium.locale()).getFirst().stream());
        }
        boolean onOneLine = columnTexts().allMatch(text -> medium.line(text, Style.LABEL).width() <= column - PAD);
        return onOneLine ? columnTexts() : withTotal(matrix.columns().stream().map(this::apart));
    }

    /** The code above the name. */
    private String apart(Heading heading) {
        return heading.code().map(code -> code + "\n").orElse("") + heading.title().in(medium.locale());
    }

    private Stream<String> columnTexts() {
        return withTotal(matrix.columns().stream().map(this::name));
    }

    private Stream<String> withTotal(Stream<String> names) {
        return matrix.rowTotals().isEmpty() ? names : Stream.concat(names, Stream.of(total()));
    }

    private TextBlock rowBlock(int row, double width) {
        return medium.block(rowText(row), row < matrix.rows().size() ? Style.LABEL : Style.STRONG, width - 2 * PAD);
    }

    /** The first of a group bears the name of the group as well. */
    private String rowText(int row) {
        if (row == matrix.rows().size()) {
            return total();
        }
        Heading heading = matrix.rows().get(row);
        String group = rowGroup(row);
        boolean first = !group.isEmpty() && (row == 0 || !group.equals(rowGroup(row - 1)));
        return (first ? "【" + group + "】\n" : "") + name(heading);
    }

    private String rowGroup(int row) {
        return matrix.rows().get(row).group().map(name -> name.in(medium.locale())).orElse("");
    }

    private int rowCount() {
        return matrix.rows().size() + (matrix.columnTotals().isEmpty() ? 0 : 1);
    }

    private String name(Heading heading) {
        return Texts.title(heading).in(medium.locale());
    }

    private String total() {
        return MatrixTexts.CATALOGUE.sentence("total").in(medium.locale());
    }
}
