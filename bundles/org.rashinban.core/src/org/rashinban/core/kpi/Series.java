package org.rashinban.core.kpi;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;

/** The readings of one KPI, which may be of mixed lengths: a half, then months. */
final class Series {

    private final List<Reading> readings;
    private final Map<FiscalPeriod, Reading> byPeriod = new HashMap<>();

    Series(List<Reading> readings, Predicate<Reading> usable) {
        this.readings = readings.stream().filter(usable).toList();
        this.readings.forEach(reading -> byPeriod.put(reading.period(), reading));
    }

    /**
     * The readings that together make up the period without counting a day twice: the one for the period itself, else
     * those of its parts. What is reported both for a quarter and for its months counts by the quarter.
     */
    List<Reading> tiling(FiscalPeriod period) {
        Reading exact = byPeriod.get(period);
        if (exact != null) {
            return List.of(exact);
        }
        if (period.granularity() == Granularity.DAY) {
            return List.of();
        }
        Granularity shorter = Granularity.values()[period.granularity().ordinal() + 1];
        return period.parts(shorter).stream().flatMap(part -> tiling(part).stream()).toList();
    }

    /** The reading that stands last within the period; of two that end on one day, the one for the longer period. */
    Optional<Reading> last(FiscalPeriod period) {
        Comparator<Reading> byEnd = Comparator.comparing(reading -> reading.period().last());
        Stream<Reading> within = readings.stream().filter(reading -> period.contains(reading.period()));
        return within.max(byEnd.thenComparing(reading -> reading.period().granularity(), Comparator.reverseOrder()));
    }

    /** How much of the period the readings cover, counted in the shortest of their lengths. */
    static Coverage coverage(FiscalPeriod period, List<Reading> tiling) {
        if (period.granularity() == Granularity.DAY) {
            return Coverage.FULL;
        }
        Granularity shortest = tiling.stream().map(reading -> reading.period().granularity())
                .map(granularity -> granularity == Granularity.DAY ? Granularity.MONTH : granularity)
                .max(Comparator.naturalOrder()).orElse(period.granularity());
        int covered = tiling.stream().map(Series::whole).distinct().mapToInt(part -> Coverage.months(part.granularity())).sum();
        int unit = Coverage.months(shortest);
        return new Coverage(covered / unit, Coverage.months(period.granularity()) / unit, shortest);
    }

    private static FiscalPeriod whole(Reading reading) {
        return reading.period().granularity() == Granularity.DAY ? reading.period().at(Granularity.MONTH) : reading.period();
    }
}
