package org.rashinban.core.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.rashinban.model.amount.Amount;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/**
 * Numbers along an axis of years, departments or other categories.
 *
 * @param unit of all numbers; empty for none
 */
public record SeriesFigure(Caption caption, Shape shape, List<Heading> categories, String unit, List<Series> series, Optional<Scale> scale)
        implements Figure {

    /** 計画値: what stands at a year of which all is planned only. */
    public static final Sentence PLANNED = Texts.CATALOGUE.sentence("series.planned");

    /** The form in which these numbers are best read. */
    public enum Shape {
        LINES, COLUMNS, BARS, STACKED_COLUMNS, STACKED_BARS,
        /** Each category filled to 100 %. */
        SHARES,
        /** A bar of what is reached, against a mark of what was aimed at; parts tell bars apart by how they stand. */
        BULLETS, RADAR;

        /** Whether the categories stand below each other, each with its name in a line. */
        public boolean isLying() {
            return this == BARS || this == STACKED_BARS || this == SHARES || this == BULLETS;
        }

        private boolean isStacked() {
            return this == STACKED_COLUMNS || this == STACKED_BARS;
        }
    }

    /** What a series tells, which decides how it is drawn. */
    public enum Role {
        ACTUAL, TARGET, BASELINE, FORECAST,
        /** The ends of the forecast's interval. */
        LOW, HIGH,
        /** Adds up with the other parts. */
        PART,
        /** Of the parts; never stacked on them. */
        TOTAL,
        /** The same for an earlier time. */
        PREVIOUS,
        /** Statistics that explain, but are not steered by. */
        CONTEXT
    }

    /** @param points one for each category */
    public record Series(String id, Localized name, Role role, Optional<Tone> tone, List<Point> points) {

        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * @param gap     why there is no amount; says nothing where there is one
     * @param planned whether the plan says so and nobody reported it
     */
    public record Point(Optional<Amount> amount, Gap gap, Optional<String> behind, boolean planned) {

        public static Point of(Amount amount) {
            return new Point(Optional.of(amount), Gap.NONE, Optional.empty(), false);
        }

        public static Point missing(Gap why) {
            return new Point(Optional.empty(), why, Optional.empty(), false);
        }

        public Point behind(String id) {
            return new Point(amount, gap, Optional.ofNullable(id), planned);
        }

        public Point planned(boolean isPlan) {
            return new Point(amount, gap, behind, isPlan);
        }
    }

    /** The numbers along the axis of values. */
    public record Scale(double from, double to, double step) {

        private static final int MOST_STEPS = 5;

        /** From zero in round steps to the first one that holds the value: 0, 50, 100, 150, 200 for 184. */
        public static Scale upTo(double value) {
            if (value <= 0) {
                return new Scale(0, 1, 1);
            }
            double magnitude = Math.pow(10, Math.floor(Math.log10(value / MOST_STEPS)));
            for (double factor : new double[] {1, 2, 5, 10}) {
                double step = factor * magnitude;
                if (Math.ceil(value / step) <= MOST_STEPS) {
                    return new Scale(0, step * Math.ceil(value / step), step);
                }
            }
            throw new IllegalStateException("No step for " + value);
        }
    }

    public SeriesFigure {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.points().size() != categories.size()) {
                throw new IllegalArgumentException(one.id() + " has " + one.points().size() + " points for " + categories.size());
            }
        }
    }

    /** Whether all that is known of it is planned only. */
    public boolean isPlanned(int category) {
        List<Point> known = series.stream().map(one -> one.points().get(category)).filter(point -> point.amount().isPresent()).toList();
        return !known.isEmpty() && known.stream().allMatch(Point::planned);
    }

    /** Some of the categories, measured along the axis of all of them. */
    public SeriesFigure part(int from, int to) {
        List<Series> parts = series.stream()
                .map(one -> new Series(one.id(), one.name(), one.role(), one.tone(), one.points().subList(from, to))).toList();
        return new SeriesFigure(caption, shape, categories.subList(from, to), unit, parts,
                scale.or(() -> Optional.of(Scale.upTo(reach()))));
    }

    /** How far the longest goes. */
    private double reach() {
        return IntStream.range(0, categories.size()).mapToDouble(this::reach).max().orElse(0);
    }

    private double reach(int category) {
        DoubleStream numbers = series.stream().filter(one -> !shape.isStacked() || one.role() == Role.PART)
                .flatMap(one -> one.points().get(category).amount().stream()).mapToDouble(amount -> amount.value().doubleValue());
        return shape.isStacked() ? numbers.sum() : numbers.max().orElse(0);
    }
}
