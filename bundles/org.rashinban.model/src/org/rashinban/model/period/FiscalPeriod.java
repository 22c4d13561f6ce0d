package org.rashinban.model.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rashinban.model.text.Localized;

/**
 * A fiscal year, half or quarter, or a calendar month or day (期間).
 *
 * <p>Months and days are those of the calendar; years, halves and quarters are fiscal. The methods that need days take
 * them from {@link FiscalCalendar#JAPAN}; a municipality's own {@link FiscalCalendar} offers the same for another start
 * month. The canonical text ({@code FY2024}, {@code FY2024-H1}, {@code FY2024-Q3}, {@code 2024-04}, {@code 2024-04-01})
 * is the form in files, in the database and on the command line; what people type goes through {@link PeriodReader}.
 */
public final class FiscalPeriod implements Comparable<FiscalPeriod>, Localized {

    /** Years that can be named by four digits, with room for the months of the last fiscal year. */
    static final int FIRST_YEAR = 1001;
    static final int LAST_YEAR = 9998;
    private static final Pattern FISCAL = Pattern.compile("FY(\\d{4})(?:-H([12])|-Q([1-4]))?");
    private static final Pattern CALENDAR = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");

    private final Granularity granularity;
    private final int ordinal;

    /** Periods of one granularity are numbered without gaps, so that the next one is the next number. */
    FiscalPeriod(Granularity granularity, int ordinal) {
        this.granularity = granularity;
        this.ordinal = ordinal;
        int year = namedYear();
        boolean fiscal = granularity.isCoarserThan(Granularity.MONTH);
        if (year < FIRST_YEAR - (fiscal ? 1 : 0) || year > LAST_YEAR + (fiscal ? 0 : 1)) {
            throw new DateTimeException("No period in the year " + year);
        }
    }

    public static FiscalPeriod fiscalYear(int year) {
        return new FiscalPeriod(Granularity.FISCAL_YEAR, year);
    }

    public static FiscalPeriod half(int fiscalYear, int half) {
        return new FiscalPeriod(Granularity.HALF, fiscalYear * 2 + within(2, half) - 1);
    }

    public static FiscalPeriod quarter(int fiscalYear, int quarter) {
        return new FiscalPeriod(Granularity.QUARTER, fiscalYear * 4 + within(4, quarter) - 1);
    }

    public static FiscalPeriod month(YearMonth month) {
        return new FiscalPeriod(Granularity.MONTH, Math.toIntExact(month.getLong(ChronoField.PROLEPTIC_MONTH)));
    }

    public static FiscalPeriod month(int year, int month) {
        return month(YearMonth.of(year, month));
    }

    public static FiscalPeriod day(LocalDate day) {
        return new FiscalPeriod(Granularity.DAY, Math.toIntExact(day.toEpochDay()));
    }

    public static FiscalPeriod day(int year, int month, int day) {
        return day(LocalDate.of(year, month, day));
    }

    /** The period of this granularity that holds the day. */
    public static FiscalPeriod containing(LocalDate day, Granularity granularity) {
        return FiscalCalendar.JAPAN.periodOf(day, granularity);
    }

    /**
     * Parses the canonical text and nothing else.
     *
     * @throws IllegalArgumentException if it is not canonical
     */
    public static FiscalPeriod of(String canonical) {
        try {
            Matcher fiscal = FISCAL.matcher(canonical);
            if (fiscal.matches()) {
                int year = Integer.parseInt(fiscal.group(1));
                if (fiscal.group(2) != null) {
                    return half(year, Integer.parseInt(fiscal.group(2)));
                }
                return fiscal.group(3) == null ? fiscalYear(year) : quarter(year, Integer.parseInt(fiscal.group(3)));
            }
            Matcher calendar = CALENDAR.matcher(canonical);
            if (calendar.matches()) {
                return calendar.group(3) == null ? month(YearMonth.parse(canonical)) : day(LocalDate.parse(canonical));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a period: " + canonical, e);
        }
        throw new IllegalArgumentException("Not a period: " + canonical);
    }

    public Granularity granularity() {
        return granularity;
    }

    /** 1 or 2 for a half, 1 to 4 for a quarter, the calendar's number of a month or day, the year of a fiscal year. */
    public int number() {
        return switch (granularity) {
            case FISCAL_YEAR -> ordinal;
            case HALF -> Math.floorMod(ordinal, 2) + 1;
            case QUARTER -> Math.floorMod(ordinal, 4) + 1;
            case MONTH -> Math.floorMod(ordinal, 12) + 1;
            case DAY -> LocalDate.ofEpochDay(ordinal).getDayOfMonth();
        };
    }

    public LocalDate first() {
        return FiscalCalendar.JAPAN.first(this);
    }

    public LocalDate last() {
        return FiscalCalendar.JAPAN.last(this);
    }

    /** The fiscal year this period lies in: 2023 for 2024-03. */
    public int fiscalYear() {
        return FiscalCalendar.JAPAN.fiscalYear(this);
    }

    /** @see FiscalCalendar#at(FiscalPeriod, Granularity) */
    public FiscalPeriod at(Granularity coarserOrEqual) {
        return FiscalCalendar.JAPAN.at(this, coarserOrEqual);
    }

    /** @see FiscalCalendar#parts(FiscalPeriod, Granularity) */
    public List<FiscalPeriod> parts(Granularity finerOrEqual) {
        return FiscalCalendar.JAPAN.parts(this, finerOrEqual);
    }

    public boolean contains(LocalDate day) {
        return FiscalCalendar.JAPAN.contains(this, day);
    }

    public boolean contains(FiscalPeriod other) {
        return FiscalCalendar.JAPAN.contains(this, other);
    }

    public boolean within(FiscalPeriod other) {
        return other.contains(this);
    }

    public boolean overlaps(FiscalPeriod other) {
        return FiscalCalendar.JAPAN.overlaps(this, other);
    }

    public FiscalPeriod next() {
        return plus(1);
    }

    public FiscalPeriod previous() {
        return plus(-1);
    }

    /** The same period of the year before, April 2024 for April 2025; for 29 February the 28th. */
    public FiscalPeriod yearBefore() {
        return switch (granularity) {
            case FISCAL_YEAR -> plus(-1);
            case HALF -> plus(-2);
            case QUARTER -> plus(-4);
            case MONTH -> plus(-12);
            case DAY -> day(LocalDate.ofEpochDay(ordinal).minusYears(1));
        };
    }

    /** So many periods of the same granularity later (or earlier). */
    public FiscalPeriod plus(int periods) {
        return new FiscalPeriod(granularity, Math.addExact(ordinal, periods));
    }

    /** This period to that one, both included. */
    public FiscalSpan to(FiscalPeriod end) {
        return FiscalSpan.between(this, end);
    }

    /** Calendar months from the month in which the one starts to the month in which the other starts. */
    public static int monthsBetween(FiscalPeriod from, FiscalPeriod to) {
        return Math.toIntExact(to.first().getLong(ChronoField.PROLEPTIC_MONTH) - from.first().getLong(ChronoField.PROLEPTIC_MONTH));
    }

    int ordinal() {
        return ordinal;
    }

    /** The year in the canonical text. */
    private int namedYear() {
        return switch (granularity) {
            case FISCAL_YEAR -> ordinal;
            case HALF -> Math.floorDiv(ordinal, 2);
            case QUARTER -> Math.floorDiv(ordinal, 4);
            case MONTH -> Math.floorDiv(ordinal, 12);
            case DAY -> LocalDate.ofEpochDay(ordinal).getYear();
        };
    }

    private static int within(int count, int number) {
        if (number < 1 || number > count) {
            throw new IllegalArgumentException(number + " is not between 1 and " + count);
        }
        return number;
    }

    @Override
    public int compareTo(FiscalPeriod other) {
        return FiscalCalendar.JAPAN.order().compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FiscalPeriod that && granularity == that.granularity && ordinal == that.ordinal;
    }

    @Override
    public int hashCode() {
        return Objects.hash(granularity.name(), ordinal);
    }

    @Override
    public String in(Locale locale) {
        return PeriodFormat.usual(locale).format(this);
    }

    @Override
    public String toString() {
        return switch (granularity) {
            case FISCAL_YEAR -> "FY" + ordinal;
            case HALF -> "FY" + namedYear() + "-H" + number();
            case QUARTER -> "FY" + namedYear() + "-Q" + number();
            case MONTH -> YearMonth.of(namedYear(), Month.of(number())).toString();
            case DAY -> LocalDate.ofEpochDay(ordinal).toString();
        };
    }
}
