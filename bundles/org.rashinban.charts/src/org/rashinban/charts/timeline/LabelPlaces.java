package org.rashinban.charts.timeline;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Style;

/**
 * Where a label can stand: on its mark if it fits there, else after it, before it or, on several lines, below. Wherever that can be had,
 * the line of progress does not run through it.
 *
 * @param mark       what is named
 * @param mayStandOn whether the mark carries labels
 * @param line       what the line of progress takes up in the row
 */
record LabelPlaces(TimeAxis axis, Medium medium, Extent mark, boolean mayStandOn, Optional<Extent> line) {

    static final double GAP = 5;
    /** Beside its mark a label leaves room for the beginning of an arrow. */
    private static final double BESIDE = Arrows.STUB + 3;
    /** As far as that a label goes away from its mark to be clear of the line of progress. */
    private static final double AWAY = 36;
    private static final double CLEAR = 3;
    private static final double BESIDE_SHARE = 0.4;
    private static final double LEAST_LABEL = 90;

    LabelPlace of(String text) {
        TextBlock whole = medium.line(text, Style.SMALL);
        Optional<TextBlock> single = Optional.of(whole).filter(one -> one.lines().size() == 1);
        return single.flatMap(one -> onOneLine(one, line)).or(() -> below(text, line))
                .or(() -> single.flatMap(one -> onOneLine(one, Optional.empty()))).or(() -> below(text, Optional.empty()))
                .orElseThrow();
    }

    private Optional<LabelPlace> onOneLine(TextBlock text, Optional<Extent> avoided) {
        double width = text.width();
        double middle = (Item.ROW - text.height()) / 2;
        Optional<Double> on = mayStandOn ? clear(mark.from() + GAP, width, new Extent(mark.from() + GAP, mark.to() - GAP), avoided)
                : Optional.empty();
        return on.map(x -> new LabelPlace(text, x, middle, true))
                .or(() -> beside(width, avoided).map(x -> new LabelPlace(text, x, middle, false)));
    }

    private Optional<Double> beside(double width, Optional<Extent> avoided) {
        if (width > Math.max(LEAST_LABEL, BESIDE_SHARE * (axis.right() - axis.left()))) {
            return Optional.empty();
        }
        double after = mark.to() + BESIDE;
        double before = mark.from() - BESIDE;
        return clear(after, width, new Extent(after, Math.min(axis.right(), after + AWAY + width)), avoided)
                .or(() -> clear(before - width, width, new Extent(Math.max(axis.left(), before - AWAY - width), before), avoided));
    }

    private Optional<LabelPlace> below(String text, Optional<Extent> avoided) {
        double room = Math.min(axis.right() - axis.left(), Math.max(mark.to() - mark.from(), 2 * LEAST_LABEL));
        TextBlock block = medium.block(text, Style.SMALL, room);
        double width = block.width();
        double x = Math.clamp(mark.from(), axis.left(), Math.max(axis.left(), axis.right() - width));
        Extent near = new Extent(Math.min(x, Math.max(axis.left(), mark.from() - width)),
                Math.max(x + width, Math.min(axis.right(), mark.to() + width)));
        return clear(x, width, near, avoided).map(at -> new LabelPlace(block, at, Item.ROW - 1, false));
    }

    /** The place nearest to the best one, within a room and off what is avoided. */
    private static Optional<Double> clear(double best, double width, Extent room, Optional<Extent> avoided) {
        Stream<Double> aside = avoided.stream().flatMap(line -> Stream.of(line.to() + CLEAR, line.from() - CLEAR - width));
        return Stream.concat(Stream.of(best), aside).filter(x -> x >= room.from() && x + width <= room.to())
                .filter(x -> avoided.filter(line -> line.from() < x + width && x < line.to()).isEmpty())
                .min(Comparator.comparingDouble(x -> Math.abs(x - best)));
    }
}
