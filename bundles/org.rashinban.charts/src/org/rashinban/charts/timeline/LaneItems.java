package org.rashinban.charts.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Style;
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
    /** Beside its mark a label leaves room for the beginning of an arrow. */
    private static final double BESIDE = Arrows.STUB + 3;
    private static final double SYMBOL = 8;
    private static final double BESIDE_SHARE = 0.4;
    private static final double LEAST_LABEL = 90;

    private final TimeAxis axis;
    private final Medium medium;

    LaneItems(TimeAxis axis, Medium medium) {
        this.axis = axis;
        this.medium = medium;
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
        Localized done = locale -> bar.percentDone().map(percent -> " " + percent + "%").orElse("");
        String text = sign(bar.tone()) + bar.label().in(medium.locale()) + done.in(medium.locale());
        return labelled(Optional.of(bar), Optional.empty(), Math.min(from, axis.right() - 3), Math.min(to, axis.right()), text,
                bar.line() == Line.PLANNED);
    }

    private Item item(Event event) {
        double at = Math.clamp(axis.middle(event.at()), axis.left() + SYMBOL, axis.right() - SYMBOL);
        return labelled(Optional.empty(), Optional.of(event), at - SYMBOL, at + SYMBOL, event.label().in(medium.locale()), false);
    }

    /** On the mark if it fits there, else after it, before it or, on several lines, below. */
    private Item labelled(Optional<Bar> bar, Optional<Event> event, double from, double to, String text, boolean mayStandOn) {
        TextBlock line = medium.line(text, Style.SMALL);
        double middle = (Item.ROW - line.height()) / 2;
        boolean single = line.lines().size() == 1;
        if (mayStandOn && single && line.width() + 2 * GAP <= to - from) {
            return new Item(bar, event, from, to, line, from + GAP, middle, true, 0);
        }
        boolean shortEnough = single && line.width() <= Math.max(LEAST_LABEL, BESIDE_SHARE * (axis.right() - axis.left()));
        if (shortEnough && to + BESIDE + line.width() <= axis.right()) {
            return new Item(bar, event, from, to, line, to + BESIDE, middle, false, 0);
        }
        if (shortEnough && from - BESIDE - line.width() >= axis.left()) {
            return new Item(bar, event, from, to, line, from - BESIDE - line.width(), middle, false, 0);
        }
        double room = Math.min(axis.right() - axis.left(), Math.max(to - from, 2 * LEAST_LABEL));
        TextBlock block = medium.block(text, Style.SMALL, room);
        double x = Math.clamp(from, axis.left(), Math.max(axis.left(), axis.right() - block.width()));
        return new Item(bar, event, from, to, block, x, Item.ROW - 1, false, 0);
    }

    private static String sign(Tone tone) {
        return tone == Tone.NEUTRAL ? "" : ToneSign.of(tone) + " ";
    }
}
