package org.rashinban.charts.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.rashinban.charts.cell.CellBlock;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Style;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.core.figure.TableFigure.Rank;
import org.rashinban.core.figure.TableFigure.Row;

/** How wide columns should be: as the figure says, no wider than their contents need, never so narrow that a number breaks. */
final class ColumnWidths {

    private static final double LEAST_CHARACTERS = 4;
    /** With its symbol before it, a judgement needs more than its word. */
    private static final double JUDGEMENT_CHARACTERS = 10;
    private static final double COMFORTABLE_CHARACTERS = 9;
    private static final double ROUNDING = 0.5;
    /** Up to that many letters a heading stays on one line. */
    private static final int HEADING = 4;
    /** On more of them it is hard to read. */
    private static final int HEADING_LINES = 3;
    /** As wide as most charts are: up to that, a text rather makes its table wider than that it breaks. */
    private static final double PAGE = 540;

    private final List<Wish> wishes = new ArrayList<>();
    private final LineCounts counts;
    private double[] known = {};
    private double knownFor = Double.NaN;

    /**
     * @param comfortable below which text is hard to read
     * @param most        at which nothing needs a second line
     */
    private record Wish(double least, double comfortable, double suitable, double most) {
    }

    ColumnWidths(TableFigure table, Medium medium) {
        counts = new LineCounts(table.columns().size(), medium.font(Style.LABEL).getSize2D(), 2 * TableBody.PAD + ROUNDING);
        for (int at = 0; at < table.columns().size(); at++) {
            wishes.add(wish(table, at, medium));
        }
    }

    double least() {
        return wishes.stream().mapToDouble(Wish::least).sum();
    }

    double comfortable() {
        return wishes.stream().mapToDouble(Wish::comfortable).sum();
    }

    double suitable() {
        return Math.max(wished(), Math.min(PAGE, wishes.stream().mapToDouble(Wish::most).sum()));
    }

    private double wished() {
        return wishes.stream().mapToDouble(Wish::suitable).sum();
    }

    /**
     * What is left over goes where text would otherwise break; what is missing is taken where text can break. Then columns give each other
     * room as far as the table becomes lower by it.
     */
    List<Double> within(double width) {
        if (width != knownFor) {
            double room = width - wished();
            double elastic =
                    wishes.stream().mapToDouble(wish -> room < 0 ? wish.suitable() - wish.least() : wish.most() - wish.suitable()).sum();
            double share = elastic == 0 ? 0 : Math.clamp(room / elastic, -1, 1);
            double[] widths = wishes.stream().mapToDouble(wish -> wish.suitable()
                    + share * (share < 0 ? wish.suitable() - wish.least() : wish.most() - wish.suitable())).toArray();
            known = counts.balanced(widths, wishes.stream().mapToDouble(Wish::least).toArray(),
                    wishes.stream().mapToDouble(Wish::most).toArray());
            knownFor = width;
        }
        return Arrays.stream(known).boxed().toList();
    }

    private Wish wish(TableFigure table, int at, Medium medium) {
        Column column = table.columns().get(at);
        double character = medium.font(Style.LABEL).getSize2D();
        String heading = column.heading().in(medium.locale());
        double least = heading.length() <= HEADING ? medium.line(heading, Style.STRONG).width()
                : TextBlock.unbreakable(heading, medium.font(Style.STRONG));
        double head = medium.line(column.heading(), Style.STRONG).width();
        double most = head;
        int number = 0;
        counts.add(number++, at, List.of(head));
        for (Row row : table.rows()) {
            if (row.rank() != Rank.HEADING) {
                var content = row.cells().get(at).content();
                Style style = TableBody.style(row);
                CellBlock block = CellBlock.of(content, medium, style, Double.MAX_VALUE);
                counts.add(number++, at, block.lines());
                double whole = block.width();
                most = Math.max(most, whole);
                least = Math.max(least, Math.max(CellBlock.least(content, medium, style), Math.min(whole, LEAST_CHARACTERS * character)));
            }
        }
        double padding = 2 * TableBody.PAD + ROUNDING;
        double wished = column.kind() == Kind.JUDGEMENT ? Math.max(column.width(), JUDGEMENT_CHARACTERS) : column.width();
        double suitable = Math.clamp(wished * character, least, Math.max(least, most));
        boolean text = column.kind() == Kind.TEXT && !counts.isNearlyEmpty(at);
        double readable = Math.max(head / HEADING_LINES + character, text ? COMFORTABLE_CHARACTERS * character : 0);
        double comfortable = Math.clamp(readable, least, suitable);
        return new Wish(least + padding, comfortable + padding, suitable + padding, Math.max(least, most) + padding);
    }
}
