package org.rashinban.model.period;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rashinban.model.text.Localized;

/**
 * From one period to another, both included, or without an end. Both ends may differ in granularity.
 *
 * <p>Canonical text: {@code FY2022..FY2025}, {@code 2021-01..2026-03}, {@code FY2019..} without an end, and {@code FY2024} for a span of
 * that one period.
 */
public record FiscalSpan(FiscalPeriod from, Optional<FiscalPeriod> to) implements Localized {

    private static final String SIGN = "..";

    public FiscalSpan {
        to.ifPresent(end -> {
            if (end.last().isBefore(from.first())) {
                throw new IllegalArgumentException(end + " ends before " + from + " starts");
            }
        });
    }

    /** @throws IllegalArgumentException if the end lies before the start */
    public static FiscalSpan between(FiscalPeriod from, FiscalPeriod to) {
        return new FiscalSpan(from, Optional.of(to));
    }

    public static FiscalSpan startingAt(FiscalPeriod from) {
        return new FiscalSpan(from, Optional.empty());
    }

    /**
     * Parses the canonical text and nothing else.
     *
     * @throws IllegalArgumentException if it is not canonical
     */
    public static FiscalSpan of(String canonical) {
        int sign = canonical.indexOf(SIGN);
        if (sign < 0) {
            FiscalPeriod only = FiscalPeriod.of(canonical);
            return between(only, only);
        }
        FiscalPeriod from = FiscalPeriod.of(canonical.substring(0, sign));
        String end = canonical.substring(sign + SIGN.length());
        return end.isEmpty() ? startingAt(from) : between(from, FiscalPeriod.of(end));
    }

    public boolean isOpen() {
        return to.isEmpty();
    }

    public LocalDate first() {
        return from.first();
    }

    public Optional<LocalDate> last() {
        return to.map(FiscalPeriod::last);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && last().map(end -> !day.isAfter(end)).orElse(true);
    }

    public boolean contains(FiscalPeriod period) {
        return contains(period.first()) && contains(period.last());
    }

    public boolean overlaps(FiscalPeriod period) {
        return !period.last().isBefore(first()) && last().map(end -> !period.first().isAfter(end)).orElse(true);
    }

    /**
     * The span widened to whole periods of this granularity: January 2021 to March 2026 is FY2020 to FY2025. Ends that
     * are longer already are narrowed to their first and last part, which changes no day.
     */
    public FiscalSpan in(Granularity granularity) {
        FiscalPeriod start = FiscalPeriod.containing(first(), granularity);
        return new FiscalSpan(start, last().map(end -> FiscalPeriod.containing(end, granularity)));
    }

    /** Every period of this granularity that shares a day with the span; endless for an open span. */
    public Stream<FiscalPeriod> periods(Granularity granularity) {
        FiscalSpan whole = in(granularity);
        int start = whole.from.ordinal();
        return whole.to
                .map(end -> IntStream.rangeClosed(start, end.ordinal()).mapToObj(ordinal -> new FiscalPeriod(granularity, ordinal)))
                .orElseGet(() -> Stream.iterate(whole.from, FiscalPeriod::next));
    }

    @Override
    public String in(Locale locale) {
        return PeriodFormat.usual(locale).format(this);
    }

    @Override
    public String toString() {
        if (to.isPresent() && to.get().equals(from)) {
            return from.toString();
        }
        return from + SIGN + to.map(FiscalPeriod::toString).orElse("");
    }
}
