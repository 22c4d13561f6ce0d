package org.rashinban.charts.timeline;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rashinban.charts.key.Key;
import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Body;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.paper.Texts;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.figure.TimelineFigure.Lane;
import org.rashinban.model.period.Granularity;

/** Lanes along the calendar. */
public final class TimelineBody implements Body {

    private static final double PAD = 5;
    private static final double NAMES_SHARE = 0.28;
    private static final double WIDEST_NAME = 210;
    private static final double YEAR = 130;

    private final TimelineFigure figure;
    private final Medium medium;
    private final Key key;

    public TimelineBody(TimelineFigure figure, Medium medium) {
        this.figure = figure;
        this.medium = medium;
        key = new Key(KeySigns.of(figure, medium), medium);
    }

    /** A lane or the heading of a group, where it stands. */
    private record Strip(Optional<Lane> lane, TextBlock name, List<Item> items, double y, double height) {
    }

    @Override
    public double leastWidth() {
        return Math.max(340, years() * 24 / (1 - NAMES_SHARE));
    }

    @Override
    public double suitableWidth() {
        return Math.max(leastWidth(), Math.clamp(WIDEST_NAME + years() * YEAR, 640, 1000));
    }

    @Override
    public double height(double width) {
        Strip last = strips(width, axis(0, width)).getLast();
        return last.y() + last.height() + 1;
    }

    @Override
    public void draw(Paper paper, Rectangle2D place) {
        double width = place.getWidth();
        TimeAxis axis = axis(place.getX(), width);
        List<Strip> strips = strips(width, axis);
        double bottom = place.getY() + strips.getLast().y() + strips.getLast().height();
        key.draw(paper, place.getX(), place.getY(), width);
        double top = place.getY() + key.height(width) + asOfHeight();
        axis.draw(paper, top, bottom);
        Optional<ProgressLine> progress = progress(axis).map(reported -> new ProgressLine(reported, top + axis.height()));
        progress.ifPresent(line -> line.drawName(paper, place.getY() + key.height(width)));
        Arrows arrows = new Arrows();
        strips.forEach(strip -> strip.items().forEach(item -> arrows.learn(item, place.getY() + strip.y() + PAD)));
        strips.forEach(strip -> drawGround(paper, strip, place));
        strips.stream().filter(strip -> strip.lane().isEmpty()).forEach(strip -> arrows.avoid(groupName(strip, place)));
        double left = place.getX() + names(width);
        arrows.draw(paper, figure.dependencies(), new Rectangle2D.Double(left, top, place.getMaxX() - left, bottom - top));
        ItemPainter painter = new ItemPainter(paper, axis);
        for (Strip strip : strips.subList(1, strips.size())) {
            double y = place.getY() + strip.y();
            strip.items().forEach(item -> painter.drawMark(item, y + PAD));
            progress.ifPresent(line -> line.through(strip.items(), y + PAD, y + strip.height() - PAD));
        }
        progress.ifPresent(line -> line.draw(paper));
        strips.forEach(strip -> strip.items().forEach(item -> painter.drawLabel(item, place.getY() + strip.y() + PAD)));
    }

    private static Rectangle2D groupName(Strip strip, Rectangle2D place) {
        return new Rectangle2D.Double(place.getX() + PAD, place.getY() + strip.y(), strip.name().width(), strip.name().height());
    }

    private void drawGround(Paper paper, Strip strip, Rectangle2D place) {
        double y = place.getY() + strip.y();
        double names = names(place.getWidth());
        boolean group = strip.lane().isEmpty();
        if (strip.name().isEmpty()) {
            return;
        }
        Rectangle2D row = new Rectangle2D.Double(place.getX(), y, place.getWidth(), strip.height());
        if (group) {
            paper.fill(row, paper.ink(Ink.TINT));
        }
        Rectangle2D name = new Rectangle2D.Double(place.getX() + PAD, y, (group ? place.getWidth() : names) - 2 * PAD, strip.height());
        paper.text(strip.name(), name, Align.START, paper.ink(Ink.TEXT));
        paper.line(place.getX(), row.getMaxY(), place.getMaxX(), row.getMaxY(), paper.ink(Ink.GRID), 0.8);
        strip.lane().ifPresent(lane -> paper.area(new Rectangle2D.Double(place.getX(), y, names, strip.height()), lane.heading().behind(),
                Texts.title(lane.heading())));
    }

    /** The calendar's own strip comes first. */
    private List<Strip> strips(double width, TimeAxis axis) {
        List<Strip> strips = new ArrayList<>();
        TextBlock none = new TextBlock(List.of(), medium.font(Style.LABEL), 0);
        strips.add(new Strip(Optional.empty(), none, List.of(), 0, key.height(width) + asOfHeight() + axis.height()));
        LaneItems layout = new LaneItems(axis, medium, progress(axis));
        String group = "";
        for (Lane lane : figure.lanes()) {
            String above = lane.heading().group().map(name -> name.in(medium.locale())).orElse("");
            if (!above.isEmpty() && !above.equals(group)) {
                TextBlock name = medium.block(above, Style.STRONG, width - 2 * PAD);
                strips.add(new Strip(Optional.empty(), name, List.of(), bottom(strips), name.height() + PAD));
            }
            group = above;
            TextBlock name = medium.block(Texts.title(lane.heading()), Style.LABEL, names(width) - 2 * PAD);
            List<Item> items = layout.of(lane);
            strips.add(
                    new Strip(Optional.of(lane), name, items, bottom(strips), Math.max(name.height(), LaneItems.height(items)) + 2 * PAD));
        }
        return strips;
    }

    private static double bottom(List<Strip> strips) {
        return strips.getLast().y() + strips.getLast().height();
    }

    private double asOfHeight() {
        return day().map(day -> medium.line("0", Style.SMALL).height() + 1).orElse(0.0);
    }

    private Optional<LocalDate> day() {
        return figure.asOf().filter(figure.axis()::contains);
    }

    private Optional<Progress> progress(TimeAxis axis) {
        return day().map(day -> new Progress(axis, day));
    }

    private double names(double width) {
        return Math.min(WIDEST_NAME, width * NAMES_SHARE);
    }

    private TimeAxis axis(double x, double width) {
        return new TimeAxis(figure, medium, x + names(width), x + width - 1);
    }

    private long years() {
        return figure.axis().periods(Granularity.FISCAL_YEAR).count();
    }
}
