package org.rashinban.charts.plain;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rashinban.charts.cell.CellBlock;
import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Body;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.TextFigure;
import org.rashinban.core.figure.TextFigure.Block;
import org.rashinban.model.text.Localized;

/** Running text with its headings, enumerations and facts. */
public final class TextBody implements Body {

    private static final double LEAST = 160;
    private static final double SUITABLE = 460;
    private static final double BULLET = 12;
    private static final double BETWEEN = 5;
    private static final double BESIDE = 16;
    /** Of the width, at most. */
    private static final double NAME_SHARE = 0.3;

    private final TextFigure figure;
    private final Medium medium;

    public TextBody(TextFigure figure, Medium medium) {
        this.figure = figure;
        this.medium = medium;
    }

    /** @param bullet whether it is one of an enumeration */
    private record Piece(CellBlock content, double x, double y, double width, boolean bullet, Optional<Cell> cell) {
    }

    private record Pieces(List<Piece> pieces, double height) {
    }

    @Override
    public double leastWidth() {
        return LEAST;
    }

    @Override
    public double suitableWidth() {
        return SUITABLE;
    }

    @Override
    public double height(double width) {
        return lay(width).height();
    }

    @Override
    public void draw(Paper paper, Rectangle2D place) {
        TextBlock bullet = medium.line("・", Style.LABEL);
        for (Piece piece : lay(place.getWidth()).pieces()) {
            Rectangle2D box =
                    new Rectangle2D.Double(place.getX() + piece.x(), place.getY() + piece.y(), piece.width(), piece.content().height());
            piece.content().draw(paper, box, Align.START);
            if (piece.bullet()) {
                paper.text(bullet, box.getX() - BULLET, box.getY(), paper.ink(Ink.FAINT));
            }
            piece.cell().ifPresent(cell -> paper.area(box, cell.behind(), CellBlock.tip(cell)));
        }
    }

    private Pieces lay(double width) {
        List<Piece> pieces = new ArrayList<>();
        double y = 0;
        for (Block block : figure.blocks()) {
            y = switch (block) {
                case Block.Title title -> add(pieces, title.text(), 0, y + (y > 0 ? BETWEEN : 0), width, style(title), false);
                case Block.Paragraph paragraph -> add(pieces, paragraph.text(), 0, y, width, Style.LABEL, false);
                case Block.Items items -> items(pieces, items, y, width);
                case Block.Fact fact -> fact(pieces, fact, y, width);
            };
        }
        return new Pieces(pieces, y);
    }

    private double items(List<Piece> pieces, Block.Items items, double top, double width) {
        double y = top;
        for (Localized text : items.texts()) {
            y = add(pieces, text, BULLET, y, width, Style.LABEL, true);
        }
        return y;
    }

    private double fact(List<Piece> pieces, Block.Fact fact, double y, double width) {
        double name = names(width);
        double afterName = add(pieces, fact.name(), 0, y, name - BESIDE, Style.STRONG, false);
        CellBlock value = CellBlock.of(fact.value().content(), medium, Style.LABEL, width - name);
        pieces.add(new Piece(value, name, y, width - name, false, Optional.of(fact.value())));
        return Math.max(afterName, y + value.height() + BETWEEN);
    }

    /** As wide as the longest name of a fact, and what keeps it from its value. */
    private double names(double width) {
        double longest = figure.blocks().stream().filter(Block.Fact.class::isInstance).map(Block.Fact.class::cast)
                .mapToDouble(fact -> medium.line(fact.name(), Style.STRONG).width()).max().orElse(0);
        return Math.min(width * NAME_SHARE, longest + BESIDE);
    }

    private double add(List<Piece> pieces, Localized text, double x, double y, double width, Style style, boolean bullet) {
        CellBlock block = CellBlock.of(Cell.words(text).content(), medium, style, width - x);
        pieces.add(new Piece(block, x, y, width - x, bullet, Optional.empty()));
        return y + block.height() + BETWEEN;
    }

    private static Style style(Block.Title title) {
        return title.level() == 1 ? Style.TITLE : title.level() == 2 ? Style.HEADING : Style.STRONG;
    }
}
