package org.rashinban.charts.timeline;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.paper.Texts;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Look;
import org.rashinban.charts.theme.Style;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.TimelineFigure.Bar;
import org.rashinban.core.figure.TimelineFigure.Event;
import org.rashinban.core.figure.TimelineFigure.Line;
import org.rashinban.core.figure.Tone;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.text.Localized;

/** Draws bars and events with their labels. */
final class ItemPainter {

    private static final double PLAN = 14;
    private static final double ACTUAL = 7;
    private static final double EARLIER = 6;
    private static final double TICK = 3;
    static final double ARROW = 7;

    private final Paper paper;
    private final TimeAxis axis;

    ItemPainter(Paper paper, TimeAxis axis) {
        this.paper = paper;
        this.axis = axis;
    }

    void drawMark(Item item, double laneTop) {
        item.bar().ifPresent(bar -> bar(item, bar, laneTop));
        item.event().ifPresent(event -> event(item, event, laneTop));
    }

    /** Over the arrows and the line of progress, which may cross it: on ground of its own, so that they do not strike it through. */
    void drawLabel(Item item, double laneTop) {
        boolean onMark = item.label().onMark();
        Color ground = onMark ? BarPainter.planned(item.bar().orElseThrow().tone(), paper.look()) : paper.ink(Ink.PAPER);
        Rectangle2D box = item.labelBox(laneTop);
        double high = onMark ? PLAN - 2 * BarPainter.FOOT : box.getHeight() - 2;
        if (!box.isEmpty()) {
            paper.fill(new Rectangle2D.Double(box.getX() - 1, box.getCenterY() - high / 2, box.getWidth() + 2, high), ground);
        }
        paper.text(item.label().text(), box, Align.START, onMark ? paper.look().on(ground) : paper.ink(Ink.TEXT));
    }

    private void bar(Item item, Bar bar, double laneTop) {
        double middle = laneTop + item.middle();
        Rectangle2D box = box(item, middle, bar.line());
        BarPainter.draw(paper, box, bar.line(), bar.tone(), bar.percentDone());
        if (axis.endsBefore(bar.span())) {
            arrow(box.getMaxX(), -ARROW, box);
        }
        if (axis.beginsAfter(bar.span())) {
            arrow(box.getMinX(), ARROW, box);
        }
        Localized done =
                locale -> bar.percentDone().map(percent -> TimelineTexts.CATALOGUE.sentence("done", percent).in(locale)).orElse("");
        paper.area(box, bar.behind(),
                Texts.lines(bar.label(), Texts.named(TimelineTexts.CATALOGUE.sentence("line." + bar.line()), bar.span()), done));
    }

    private static Rectangle2D box(Item item, double middle, Line line) {
        double height = switch (line) {
            case PLANNED -> PLAN;
            case ACTUAL -> ACTUAL;
            case EARLIER, FIRST -> EARLIER;
        };
        return new Rectangle2D.Double(item.from(), middle - height / 2, item.to() - item.from(), height);
    }

    /** That it goes on where the calendar ends. */
    private void arrow(double tip, double back, Rectangle2D box) {
        Path2D head = new Path2D.Double();
        head.moveTo(tip + back, box.getMinY());
        head.lineTo(tip, box.getCenterY());
        head.lineTo(tip + back, box.getMaxY());
        paper.outline(head, paper.ink(Ink.TEXT), 1.2);
    }

    /** Below what is only known by its year, so that nobody reads a month there. */
    private void year(FiscalSpan year, double y) {
        double from = axis.start(year) + 2;
        double to = axis.end(year) - 2;
        paper.line(from, y, to, y, paper.ink(Ink.RULE), 0.8);
        paper.line(from, y - TICK, from, y, paper.ink(Ink.RULE), 0.8);
        paper.line(to, y - TICK, to, y, paper.ink(Ink.RULE), 0.8);
    }

    /** How it stands, by colour and symbol. */
    static void sign(Paper paper, Content.Judgement state, Rectangle2D box) {
        Look look = paper.look();
        Color ground = state.tone() == Tone.NEUTRAL ? look.ink(Ink.TINT) : look.tone(state.tone());
        paper.fill(new RoundRectangle2D.Double(box.getX() + 0.5, box.getY() + 0.5, box.getWidth() - 1, box.getHeight() - 1, 5, 5), ground);
        TextBlock symbol = paper.medium().line(state.symbol(), Style.LABEL);
        paper.text(symbol, box, Align.CENTRE, look.on(ground));
    }

    private void event(Item item, Event event, double laneTop) {
        double side = item.to() - item.from();
        Rectangle2D box = new Rectangle2D.Double(item.from(), laneTop + item.middle() - side / 2, side, side);
        if (event.at().granularity() == Granularity.FISCAL_YEAR) {
            year(FiscalSpan.between(event.at(), event.at()), laneTop + item.y() + Item.ROW - 1);
        }
        sign(paper, event.state(), box);
        paper.area(box.createUnion(item.labelBox(laneTop)), event.behind(), Texts.lines(event.label(), event.state().words(), event.at()));
    }
}
