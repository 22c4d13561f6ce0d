package org.rashinban.charts.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Scale;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.model.amount.AmountFormat;

/**
 * The axis of values. As the document prints it where it does, longer only if a value would lie outside; else in round steps, from
 * zero unless lines would all lie far above it. A value that is not zero never lies on the line where zero is looked for.
 */
record ValueScale(double from, double to, double step, boolean known) {

    private static final double STEPS = 5;
    private static final double FAR = 0.7;

    static ValueScale of(SeriesFigure figure, DoubleStream values) {
        double[] all = values.toArray();
        if (figure.shape() == Shape.SHARES) {
            return new ValueScale(0, 100, 25, all.length > 0);
        }
        if (figure.scale().isPresent()) {
            return printed(figure.scale().get(), all);
        }
        if (all.length == 0) {
            return new ValueScale(0, 1, 1, false);
        }
        return round(all, figure.unit(), figure.shape() == Shape.LINES);
    }

    private static ValueScale printed(Scale scale, double[] all) {
        double from = scale.from();
        double to = scale.to();
        for (double value : all) {
            from = value < from ? scale.from() - Math.ceil((scale.from() - value) / scale.step()) * scale.step() : from;
            to = value > to ? scale.to() + Math.ceil((value - scale.to()) / scale.step()) * scale.step() : to;
        }
        return new ValueScale(from, to, scale.step(), true);
    }

    private static ValueScale round(double[] all, String unit, boolean lines) {
        double min = DoubleStream.of(all).min().orElse(0);
        double max = DoubleStream.of(all).max().orElse(0);
        boolean farAbove = lines && min > 0 && min / max > FAR && max > min;
        double low = farAbove ? min : Math.min(0, min);
        double high = Math.max(0, max);
        boolean percent = unit.equals("%") || unit.equals("％");
        if (percent && !farAbove && high > 50 && high <= 100) {
            high = 100;
        }
        boolean whole = DoubleStream.of(all).allMatch(value -> value == Math.rint(value));
        double step = step(Math.max(high - low, Double.MIN_NORMAL), whole);
        double floor = Math.floor(low / step) * step;
        double from = floor == low && floor > 0 ? floor - step : floor;
        double to = Math.max(from + step, Math.ceil(high / step) * step);
        return new ValueScale(from, to, step, true);
    }

    private static double step(double span, boolean whole) {
        if (span <= Double.MIN_NORMAL) {
            return 1;
        }
        double raw = span / STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = DoubleStream.of(1, 2, 5, 10).filter(factor -> factor * power >= raw * 0.999).findFirst().orElse(10) * power;
        return whole ? Math.max(1, step) : step;
    }

    boolean beginsAboveZero() {
        return known && from > 0;
    }

    /** Empty where there is nothing to measure. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        int count = known ? (int) Math.floor((to - from) / step + 1e-6) : -1;
        for (int at = 0; at <= count; at++) {
            ticks.add(from + at * step);
        }
        return ticks;
    }

    String text(double tick) {
        int decimals = Math.max(0, BigDecimal.valueOf(step).stripTrailingZeros().scale());
        return AmountFormat.number(BigDecimal.valueOf(tick).setScale(Math.min(decimals, 6), RoundingMode.HALF_EVEN));
    }
}
