package org.rashinban.model.period;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives fiscal periods their days.
 *
 * <p>A fiscal year is named after the calendar year in which it starts. A {@link FiscalPeriod} is only the name (FY2024,
 * FY2024-Q3, 2024-04); which days FY2024 covers is known here. So a name means the same in every file, and the calendar
 * is asked wherever days matter.
 */
public record FiscalCalendar(Month start) {

    /** April to March: the fiscal year of the Japanese state and its municipalities. */
    public static final FiscalCalendar JAPAN = new FiscalCalendar(Month.APRIL);

    /** The period of this granularity that holds the day. */
    public FiscalPeriod periodOf(LocalDate day, Granularity granularity) {
        int month = Math.toIntExact(day.getLong(ChronoField.PROLEPTIC_MONTH));
        int fiscalMonth = month - (start.getValue() - 1);
        return new FiscalPeriod(granularity, switch (granularity) {
            case FISCAL_YEAR -> Math.floorDiv(fiscalMonth, 12);
            case HALF -> Math.floorDiv(fiscalMonth, 6);
            case QUARTER -> Math.floorDiv(fiscalMonth, 3);
            case MONTH -> month;
            case DAY -> Math.toIntExact(day.toEpochDay());
        });
    }

    public LocalDate first(FiscalPeriod period) {
        int ordinal = period.ordinal();
        return switch (period.granularity()) {
            case FISCAL_YEAR -> fiscalMonth(ordinal * 12);
            case HALF -> fiscalMonth(ordinal * 6);
            case QUARTER -> fiscalMonth(ordinal * 3);
            case MONTH -> firstOfMonth(ordinal);
            case DAY -> LocalDate.ofEpochDay(ordinal);
        };
    }

    public LocalDate last(FiscalPeriod period) {
        LocalDate first = first(period);
        return switch (period.granularity()) {
            case FISCAL_YEAR -> first.plusMonths(12).minusDays(1);
            case HALF -> first.plusMonths(6).minusDays(1);
            case QUARTER -> first.plusMonths(3).minusDays(1);
            case MONTH -> first.plusMonths(1).minusDays(1);
            case DAY -> first;
        };
    }

    public int fiscalYear(FiscalPeriod period) {
        return at(period, Granularity.FISCAL_YEAR).ordinal();
    }

    /**
     * The enclosing period of an equal or coarser granularity.
     *
     * @throws IllegalArgumentException if the granularity is finer than the period's own
     */
    public FiscalPeriod at(FiscalPeriod period, Granularity granularity) {
        if (granularity.isFinerThan(period.granularity())) {
            throw new IllegalArgumentException(period + " lies in no single " + granularity);
        }
        return periodOf(first(period), granularity);
    }

    /**
     * The periods of an equal or finer granularity that make up this one, in order and without gaps.
     *
     * @throws IllegalArgumentException if the granularity is coarser than the period's own
     */
    public List<FiscalPeriod> parts(FiscalPeriod period, Granularity granularity) {
        if (granularity.isCoarserThan(period.granularity())) {
            throw new IllegalArgumentException(period + " has no part as long as a " + granularity);
        }
        int from = periodOf(first(period), granularity).ordinal();
        int to = periodOf(last(period), granularity).ordinal();
        return IntStream.rangeClosed(from, to).mapToObj(ordinal -> new FiscalPeriod(granularity, ordinal)).toList();
    }

    public boolean contains(FiscalPeriod period, LocalDate day) {
        return !day.isBefore(first(period)) && !day.isAfter(last(period));
    }

    public boolean contains(FiscalPeriod outer, FiscalPeriod inner) {
        return contains(outer, first(inner)) && contains(outer, last(inner));
    }

    public boolean overlaps(FiscalPeriod one, FiscalPeriod other) {
        return !first(one).isAfter(last(other)) && !first(other).isAfter(last(one));
    }

    /** By first day; of periods that start on the same day the longer comes first. */
    public Comparator<FiscalPeriod> order() {
        return Comparator.comparing(this::first).thenComparing(FiscalPeriod::granularity);
    }

    private LocalDate fiscalMonth(int monthsSinceYearZero) {
        return firstOfMonth(monthsSinceYearZero + start.getValue() - 1);
    }

    private static LocalDate firstOfMonth(int prolepticMonth) {
        return LocalDate.of(Math.floorDiv(prolepticMonth, 12), Math.floorMod(prolepticMonth, 12) + 1, 1);
    }
}
