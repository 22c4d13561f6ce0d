package org.rashinban.charts.timeline;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.figure.TimelineFigure.Event;
import org.rashinban.core.figure.TimelineFigure.Line;
import org.rashinban.core.figure.Tone;

/** Which bar means what, unless all are plans, and what the signs of events say. */
final class Key {

    private static final double SAMPLE = 20;
    private static final double GAP = 5;
    private static final double BETWEEN = 16;

    private final Medium medium;
    private final List<Line> lines;
    private final List<Content.Judgement> states;

    /** @param sample how wide what is explained is drawn */
    private record Entry(TextBlock name, double x, double y, double sample) {
    }

    Key(TimelineFigure figure, Medium medium) {
        this.medium = medium;
        List<Line> used = Arrays.stream(Line.values())
                .filter(line -> figure.lanes().stream().flatMap(lane -> lane.bars().stream()).anyMatch(bar -> bar.line() == line)).toList();
        lines = used.size() < 2 ? List.of() : used;
        states = figure.lanes().stream().flatMap(lane -> lane.events().stream()).map(Event::state)
                .collect(Collectors.toMap(state -> state.symbol() + state.words().in(medium.locale()), state -> state,
                        (first, again) -> first,
                        LinkedHashMap::new))
                .values().stream().toList();
    }

    double height(double width) {
        return entries(width).stream().mapToDouble(entry -> entry.y() + rowHeight() + GAP).max().orElse(0);
    }

    void draw(Paper paper, double left, double top, double width) {
        List<Entry> entries = entries(width);
        for (int at = 0; at < entries.size(); at++) {
            Entry entry = entries.get(at);
            Rectangle2D box = new Rectangle2D.Double(left + entry.x(), top + entry.y(), entry.sample(), rowHeight());
            if (at < lines.size()) {
                bar(paper, lines.get(at), box);
            } else {
                ItemPainter.sign(paper, states.get(at - lines.size()), square(box));
            }
            paper.text(entry.name(), new Rectangle2D.Double(box.getMaxX() + GAP, box.getY(), entry.name().width(), rowHeight()),
                    Align.START,
                    paper.ink(Ink.TEXT));
        }
    }

    private static Rectangle2D square(Rectangle2D box) {
        double side = Math.min(box.getWidth(), box.getHeight());
        return new Rectangle2D.Double(box.getX(), box.getCenterY() - side / 2, side, side);
    }

    private static void bar(Paper paper, Line line, Rectangle2D place) {
        double middle = place.getCenterY();
        Rectangle2D box = new Rectangle2D.Double(place.getX(), middle - 4, SAMPLE, 8);
        Rectangle2D flat = new Rectangle2D.Double(place.getX(), middle - 3, SAMPLE, 6);
        switch (line) {
            case PLANNED -> {
                paper.fill(box, ItemPainter.planned(Tone.NEUTRAL, paper.look()));
                paper.outline(box, ItemPainter.done(Tone.NEUTRAL, paper.look()), 0.8);
            }
            case ACTUAL -> paper.fill(flat, paper.ink(Ink.ACTUAL));
            case EARLIER, FIRST -> ItemPainter.hollow(paper, flat);
        }
    }

    private double rowHeight() {
        return medium.line("0", Style.SMALL).height();
    }

    /** In rows from left to right, the bars first. */
    private List<Entry> entries(double width) {
        List<Entry> entries = new ArrayList<>();
        lines.forEach(line -> add(entries, medium.line(TimelineTexts.CATALOGUE.sentence("line." + line), Style.SMALL), SAMPLE, width));
        states.forEach(state -> add(entries, medium.line(state.words(), Style.SMALL), rowHeight(), width));
        return entries;
    }

    private void add(List<Entry> entries, TextBlock name, double sample, double width) {
        double x = entries.isEmpty() ? 0 : end(entries.getLast()) + BETWEEN;
        double y = entries.isEmpty() ? 0 : entries.getLast().y();
        boolean fits = entries.isEmpty() || x + sample + GAP + name.width() <= width;
        entries.add(fits ? new Entry(name, x, y, sample) : new Entry(name, 0, y + rowHeight() + 2, sample));
    }

    private static double end(Entry entry) {
        return entry.x() + entry.sample() + GAP + entry.name().width();
    }
}
