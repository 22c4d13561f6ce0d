package org.rashinban.ui.roadmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;

/**
 * Where days are on a roadmap.
 *
 * @param first the first fiscal year
 * @param last  the last fiscal year
 * @param unit  in which bars are moved: a quarter or a month
 * @param dots  per unit
 */
public record TimeScale(FiscalPeriod first, FiscalPeriod last, Granularity unit, int dots) {

    private static final double QUARTER_DAYS = 365.25 / 4;
    private static final double MONTH_DAYS = 365.25 / 12;

    private double dotsPerDay() {
        return dots / (unit == Granularity.MONTH ? MONTH_DAYS : QUARTER_DAYS);
    }

    /** Where a day begins. */
    public int x(LocalDate day) {
        return (int) Math.round(ChronoUnit.DAYS.between(first.first(), day) * dotsPerDay());
    }

    /** How many units a distance is, to the nearest. */
    public int units(int distance) {
        return Math.round((float) distance / dots);
    }

    public int width() {
        return x(last.last().plusDays(1));
    }

    /** The years, quarters or months from the first to the last. */
    public List<FiscalPeriod> periods(Granularity granularity) {
        return FiscalSpan.between(first, last).periods(granularity).toList();
    }

    public Box box(FiscalSpan span, int y, int height) {
        int from = Math.max(0, x(span.first()));
        int to = Math.min(width(), span.last().map(end -> x(end.plusDays(1))).orElse(width()));
        return new Box(from, y, Math.max(2, to - from), height);
    }
}
