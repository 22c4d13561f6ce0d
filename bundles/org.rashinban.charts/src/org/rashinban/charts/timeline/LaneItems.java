package org.rashinban.charts.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.theme.ToneSign;
import org.rashinban.core.figure.TimelineFigure.Bar;
import org.rashinban.core.figure.TimelineFigure.Event;
import org.rashinban.core.figure.TimelineFigure.Lane;
import org.rashinban.core.figure.TimelineFigure.Line;
import org.rashinban.core.figure.Tone;
import org.rashinban.model.text.Localized;

/** Sets the bars and events of a lane, with their labels, into as few rows as they fit in without touching each other. */
final class LaneItems {

    private static final double GAP = 5;
    private static final double SYMBOL = 8;

    private final TimeAxis axis;
    private final Medium medium;
    private final Optional<Progress> progress;

    LaneItems(TimeAxis axis, Medium medium, Optional<Progress> progress) {
        this.axis = axis;
        this.medium = medium;
        this.progress = progress;
    }

    List<Item> of(Lane lane) {
        Stream<Item> bars =
                lane.bars().stream().sorted(Comparator.comparing(Bar::line, Comparator.comparingInt(LaneItems::order))).map(this::item);
        return packed(Stream.concat(bars, lane.events().stream().map(this::item)).toList());
    }

    static double height(List<Item> items) {
        return items.stream().mapToDouble(item -> item.y() + item.height()).max().orElse(Item.ROW);
    }

    /** Earlier plans above the plan, what was done below it. */
    private static int order(Line line) {
        return switch (line) {
            case FIRST -> 0;
            case EARLIER -> 1;
            case PLANNED -> 2;
            case ACTUAL -> 3;
        };
    }

    private static List<Item> packed(List<Item> items) {
        List<List<Item>> rows = new ArrayList<>();
        for (Item item : items) {
            Optional<List<Item>> free = rows.stream()
                    .filter(row -> row.stream().allMatch(other -> item.left() > other.right() + GAP || item.right() + GAP < other.left()))
                    .findFirst();
            free.orElseGet(() -> {
                rows.add(new ArrayList<>());
                return rows.getLast();
            }).add(item);
        }
        List<Item> placed = new ArrayList<>();
        double y = 0;
        for (List<Item> row : rows) {
            double top = y;
            row.forEach(item -> placed.add(item.at(top)));
            y += row.stream().mapToDouble(Item::height).max().orElse(0);
        }
        return placed;
    }

    private Item item(Bar bar) {
        double from = axis.start(bar.span());
        double to = Math.max(from + 3, axis.end(bar.span()));
        Localized done = locale -> bar.percentDone().map(percent -> " " + percent + " %").orElse("");
        String text = sign(bar.tone()) + bar.label().in(medium.locale()) + done.in(medium.locale());
        Extent mark = new Extent(Math.min(from, axis.right() - 3), Math.min(to, axis.right()));
        Extent clear = axis.beginsAfter(bar.span()) ? new Extent(Math.min(mark.from() + ItemPainter.ARROW, mark.to()), mark.to()) : mark;
        LabelPlaces places = new LabelPlaces(axis, medium, clear, bar.line() == Line.PLANNED, progress.map(line -> line.taken(bar)));
        Optional<Extent> bend = progress.map(line -> line.taken(bar)).filter(taken -> taken.to() > taken.from());
        return new Item(Optional.of(bar), Optional.empty(), mark, places.of(text), bend, 0);
    }

    private Item item(Event event) {
        double at = Math.clamp(axis.middle(event.at()), axis.left() + SYMBOL, axis.right() - SYMBOL);
        Extent mark = new Extent(at - SYMBOL, at + SYMBOL);
        LabelPlaces places = new LabelPlaces(axis, medium, mark, false, progress.map(line -> new Extent(line.x(), line.x())));
        return new Item(Optional.empty(), Optional.of(event), mark, places.of(event.label().in(medium.locale())), Optional.empty(), 0);
    }

    private static String sign(Tone tone) {
        return tone == Tone.NEUTRAL ? "" : ToneSign.of(tone) + " ";
    }
}
