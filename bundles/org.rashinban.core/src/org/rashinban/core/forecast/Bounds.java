package org.rashinban.core.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rashinban.model.Accumulation;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/** Between which numbers a value can lie at all. */
final class Bounds {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String PERCENT = "%";

    private final Optional<Bound> least;
    private final Optional<Bound> most;

    /** @param why there is nothing beyond it */
    private record Bound(BigDecimal value, Sentence why) {
    }

    private Bounds(Optional<Bound> least, Optional<Bound> most) {
        this.least = least;
        this.most = most;
    }

    static Bounds of(Kpi kpi, List<Point> points) {
        // Accidents and applications are counted; there are never fewer than none.
        boolean counted = points.stream().allMatch(point -> point.value().signum() >= 0);
        boolean share = kpi.getValueType() == KpiValueType.RATE && PERCENT.equals(kpi.getUnit()) && counted
                && points.stream().allMatch(point -> point.value().compareTo(HUNDRED) <= 0);
        if (share) {
            return new Bounds(bound(BigDecimal.ZERO, "bounded"), bound(HUNDRED, "bounded"));
        }
        Optional<Bound> whole = Whole.of(kpi, points).flatMap(all -> bound(all, "whole", said(kpi, all)));
        if (kpi.getAccumulation() == Accumulation.CUMULATIVE && grows(points)) {
            BigDecimal reached = points.getLast().shown();
            return new Bounds(bound(reached, "notBelow", said(kpi, reached)), whole);
        }
        return new Bounds(counted ? bound(BigDecimal.ZERO, "neverNegative") : Optional.empty(), whole);
    }

    private static boolean grows(List<Point> points) {
        for (int at = 1; at < points.size(); at++) {
            if (points.get(at).value().compareTo(points.get(at - 1).value()) < 0) {
                return false;
            }
        }
        return true;
    }

    BigDecimal within(BigDecimal number) {
        BigDecimal low = least.map(bound -> number.max(bound.value())).orElse(number);
        return most.map(bound -> low.min(bound.value())).orElse(low);
    }

    /** What is said where numbers as calculated lay beyond. */
    List<Sentence> notes(BigDecimal low, BigDecimal high) {
        List<Sentence> notes = new ArrayList<>();
        least.filter(bound -> low.compareTo(bound.value()) < 0).map(Bound::why).ifPresent(notes::add);
        most.filter(bound -> high.compareTo(bound.value()) > 0).map(Bound::why).filter(why -> !notes.contains(why)).ifPresent(notes::add);
        return notes;
    }

    private static Optional<Bound> bound(BigDecimal value, String key, Object... args) {
        return Optional.of(new Bound(value, Texts.CATALOGUE.sentence(key, args)));
    }

    private static Localized said(Kpi kpi, BigDecimal value) {
        String unit = Optional.ofNullable(kpi.getUnit()).orElse("");
        return locale -> AmountFormat.format(Amount.of(value), unit, locale);
    }
}
