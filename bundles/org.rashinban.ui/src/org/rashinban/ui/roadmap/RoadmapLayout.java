package org.rashinban.ui.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rashinban.core.figure.Elements;
import org.rashinban.model.BarBaseline;
import org.rashinban.model.Edition;
import org.rashinban.model.Milestone;
import org.rashinban.model.Node;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.period.FiscalSpan;

/**
 * What stands where on a roadmap: a row for each bar, and as many above them as the milestones of an element need.
 *
 * @param bars  from top to bottom
 * @param lines of dependencies, from the end of what comes first to the start of what waits for it
 */
public record RoadmapLayout(TimeScale scale, int rowHeight, List<Row> rows, List<Placed> bars, List<Mark> marks, List<Line> lines) {

    /** @param first whether it is the first row of its node, which carries the name */
    public record Row(Node node, int y, boolean first) {
    }

    /**
     * @param planned  empty for a bar without dates
     * @param actual   what came of it
     * @param earlier  what was planned first and last before, from top to bottom, where it is not what is planned now
     */
    public record Placed(RoadmapBar bar, Box row, Optional<Box> planned, Optional<Box> actual, List<Box> earlier) {
    }

    public record Mark(Milestone milestone, Box box) {
    }

    public record Line(Box from, Box to) {
    }

    public record Point(int x, int y) {
    }

    private static final int MOST_LANES = 4;
    /** What the name of a milestone takes beside it, in heights of a row. */
    private static final int NAME_LENGTH = 5;

    public static RoadmapLayout of(Edition edition, TimeScale scale, int rowHeight) {
        List<Row> rows = new ArrayList<>();
        List<Placed> bars = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        Stream.concat(Stream.<Node>of(edition), Elements.of(edition)).forEach(node -> {
            int start = rows.size();
            List<Mark> own = marks(scale, node, start * rowHeight, rowHeight);
            own.stream().map(mark -> mark.box().y() / rowHeight).distinct().sorted()
                    .forEach(row -> rows.add(new Row(node, row * rowHeight, row == start)));
            marks.addAll(own);
            node.getBars().forEach(bar -> {
                int y = rows.size() * rowHeight;
                bars.add(placed(scale, bar, y, rowHeight));
                rows.add(new Row(node, y, rows.size() == start));
            });
        });
        return new RoadmapLayout(scale, rowHeight, List.copyOf(rows), List.copyOf(bars), List.copyOf(marks), lines(bars));
    }

    /** In as many rows as it takes to name them beside one another; where even the last row has no room, they share it. */
    private static List<Mark> marks(TimeScale scale, Node node, int top, int rowHeight) {
        List<Integer> free = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        node.getMilestones().stream().filter(milestone -> milestone.getPeriod() != null)
                .sorted(Comparator.comparing(milestone -> mark(scale, milestone, top, rowHeight).x())).forEach(milestone -> {
                    int x = mark(scale, milestone, top, rowHeight).x();
                    int row = IntStream.range(0, free.size()).filter(lane -> free.get(lane) <= x).findFirst()
                            .orElse(free.size() < MOST_LANES ? free.size() : free.indexOf(Collections.min(free)));
                    if (row == free.size()) {
                        free.add(0);
                    }
                    Mark mark = new Mark(milestone, mark(scale, milestone, top + row * rowHeight, rowHeight));
                    free.set(row, mark.box().right() + NAME_LENGTH * rowHeight);
                    marks.add(mark);
                });
        return marks;
    }

    /** In the middle of the period that it names. */
    private static Box mark(TimeScale scale, Milestone milestone, int y, int rowHeight) {
        int size = rowHeight / 2;
        int from = scale.x(milestone.getPeriod().first());
        int to = scale.x(milestone.getPeriod().last().plusDays(1));
        return new Box((from + to) / 2 - size / 2, y + (rowHeight - size) / 2, size, size);
    }

    private static Placed placed(TimeScale scale, RoadmapBar bar, int y, int rowHeight) {
        int height = rowHeight * 5 / 8;
        int thin = Math.max(3, rowHeight / 6);
        return new Placed(bar, new Box(0, y, scale.width(), rowHeight),
                Optional.ofNullable(bar.getSpan()).map(span -> scale.box(span, y + rowHeight / 6, height)),
                Optional.ofNullable(bar.getActual()).map(span -> scale.box(span, y + rowHeight - thin - 1, thin)),
                earlier(bar).map(change -> scale.box(change.span(), y + 1 + change.line() * thin / 2, thin)).toList());
    }

    private record Earlier(FiscalSpan span, int line) {
    }

    private static Stream<Earlier> earlier(RoadmapBar bar) {
        List<FiscalSpan> kept = bar.getBaselines().stream().map(BarBaseline::getSpan).filter(span -> span != null).distinct()
                .filter(span -> !span.equals(bar.getSpan())).toList();
        return kept.isEmpty() ? Stream.empty()
                : Stream.of(new Earlier(kept.getFirst(), 0), new Earlier(kept.getLast(), 1)).limit(kept.size());
    }

    private static List<Line> lines(List<Placed> bars) {
        Map<RoadmapBar, Box> places = new HashMap<>();
        bars.forEach(placed -> placed.planned().ifPresent(box -> places.put(placed.bar(), box)));
        return bars.stream().filter(placed -> placed.planned().isPresent()).flatMap(placed -> placed.bar().getDependsOn().stream()
                .filter(places::containsKey).map(first -> new Line(places.get(first), placed.planned().get()))).toList();
    }

    public int height() {
        return rows.size() * rowHeight;
    }

    public Optional<Placed> barAt(int x, int y) {
        return bars.stream().filter(placed -> placed.planned().filter(box -> box.contains(x, y)).isPresent()).findFirst();
    }

    public Optional<Placed> barInRow(int y) {
        return bars.stream().filter(placed -> placed.row().contains(0, y)).findFirst();
    }

    /** How far it is from a mark to the next one in its row; nothing where the next one lies upon it. */
    public int roomBeside(Mark mark) {
        return marks.stream().skip(marks.indexOf(mark) + 1L).filter(other -> other.box().y() == mark.box().y())
                .mapToInt(other -> other.box().x()).min().orElse(scale.width()) - mark.box().right();
    }

    public Optional<Mark> markAt(int x, int y) {
        return marks.stream().filter(mark -> mark.box().contains(x, y)).findFirst();
    }

    public Optional<Placed> of(RoadmapBar bar) {
        return bars.stream().filter(placed -> placed.bar() == bar).findFirst();
    }

    /**
     * The line of progress (イナズマ線): down the day of reporting, and in the row of every bar that is under way to where its progress has
     * come. It swings to the left where something is late, to the right where it is ahead.
     */
    public List<Point> progressLine(LocalDate asOf) {
        int straight = scale.x(asOf);
        List<Point> points = new ArrayList<>(List.of(new Point(straight, 0)));
        for (Placed placed : bars) {
            progress(placed, asOf).ifPresent(x -> {
                points.add(new Point(straight, placed.row().y()));
                points.add(new Point(x, placed.row().middle()));
                points.add(new Point(straight, placed.row().y() + rowHeight));
            });
        }
        points.add(new Point(straight, height()));
        return points;
    }

    /** What is done in time, or is not to have begun, stays on the line; what nobody has reported on says nothing. */
    private static Optional<Integer> progress(Placed placed, LocalDate asOf) {
        Integer done = placed.bar().getPercentDone();
        if (placed.planned().isEmpty() || done == null) {
            return Optional.empty();
        }
        boolean ended = placed.bar().getSpan().last().filter(end -> end.isBefore(asOf)).isPresent();
        boolean begun = !placed.bar().getSpan().first().isAfter(asOf);
        boolean asPlanned = done >= 100 && ended || done == 0 && !begun;
        return asPlanned ? Optional.empty() : placed.planned().map(box -> box.x() + Math.round(box.width() * Math.min(100, done) / 100f));
    }
}
