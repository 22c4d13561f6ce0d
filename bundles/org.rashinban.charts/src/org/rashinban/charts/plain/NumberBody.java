package org.rashinban.charts.plain;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.rashinban.charts.cell.CellBlock;
import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Body;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.paper.Texts;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;
import org.rashinban.charts.theme.ToneSign;
import org.rashinban.core.figure.CellText;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.NumberFigure;
import org.rashinban.core.figure.Tone;

/** One number, large, with what it is measured by below it. */
public final class NumberBody implements Body {

    private static final double BAR = 5;
    private static final double GAP = 12;

    private final NumberFigure figure;
    private final Medium medium;

    public NumberBody(NumberFigure figure, Medium medium) {
        this.figure = figure;
        this.medium = medium;
    }

    @Override
    public double leastWidth() {
        return indent() + Math.max(TextBlock.unbreakable(value(), medium.font(valueStyle())), 60);
    }

    @Override
    public double suitableWidth() {
        double context = figure.context().map(said -> medium.line(said, Style.SUBJECT).width()).orElse(0.0);
        return Math.max(leastWidth(), Math.min(320, indent() + Math.max(context, medium.line(value(), valueStyle()).width()) + 1));
    }

    @Override
    public double height(double width) {
        return blocks(width).stream().mapToDouble(TextBlock::height).sum() + 4;
    }

    @Override
    public void draw(Paper paper, Rectangle2D place) {
        List<TextBlock> blocks = blocks(place.getWidth());
        double height = height(place.getWidth());
        paper.fill(new RoundRectangle2D.Double(place.getX(), place.getY(), BAR, height, BAR, BAR), paper.look().tone(figure.tone()));
        if (hasSign()) {
            paper.text(sign(), place.getX() + BAR + GAP / 2, place.getY() + blocks.getFirst().baseline(0) - sign().baseline(0),
                    paper.ink(Ink.TEXT));
        }
        double y = place.getY();
        for (TextBlock block : blocks) {
            paper.text(block, new Rectangle2D.Double(place.getX() + indent(), y, block.width(), block.height()), Align.START,
                    paper.ink(block == blocks.getFirst() ? Ink.TEXT : Ink.FAINT));
            y += block.height();
        }
        paper.area(new Rectangle2D.Double(place.getX(), place.getY(), place.getWidth(), height), figure.value().behind(),
                CellBlock.tip(figure.value()));
    }

    private List<TextBlock> blocks(double width) {
        double room = width - indent();
        List<TextBlock> blocks = new ArrayList<>(List.of(medium.block(value(), valueStyle(), room)));
        figure.context().ifPresent(context -> blocks.add(medium.block(context, Style.SUBJECT, room)));
        figure.before().ifPresent(before -> blocks.add(medium.block(
                Texts.named(PlainTexts.CATALOGUE.sentence("before"), locale -> CellText.of(before.content(), locale)), Style.SUBJECT,
                room)));
        return blocks;
    }

    /** That there is no number is said quietly. */
    private Style valueStyle() {
        return figure.value().content() instanceof Content.Nothing ? Style.TITLE : Style.NUMBER;
    }

    private String value() {
        return CellText.of(figure.value().content(), medium.locale());
    }

    private double indent() {
        return BAR + GAP + (hasSign() ? sign().width() : 0);
    }

    /** Words that stand instead of a number need none. */
    private boolean hasSign() {
        return figure.tone() != Tone.NEUTRAL && !(figure.value().content() instanceof Content.Nothing);
    }

    private TextBlock sign() {
        return medium.line(ToneSign.of(figure.tone()), Style.TITLE);
    }
}
