package org.rashinban.core.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;

/** Lays the longest possible periods side by side. */
final class Tiles {

    private Tiles() {
    }

    /** From the first day of the one to the last day of the other: FY2022, FY2023, FY2024-H1. Empty if that is no time. */
    static List<FiscalPeriod> between(FiscalPeriod start, FiscalPeriod end) {
        List<FiscalPeriod> tiles = new ArrayList<>();
        LocalDate at = start.first();
        while (!at.isAfter(end.last())) {
            FiscalPeriod tile = longest(at, end.last());
            tiles.add(tile);
            at = tile.last().plusDays(1);
        }
        return tiles;
    }

    private static FiscalPeriod longest(LocalDate first, LocalDate last) {
        return Stream.of(Granularity.values()).map(granularity -> FiscalPeriod.containing(first, granularity))
                .filter(period -> period.first().equals(first) && !period.last().isAfter(last)).findFirst().orElseThrow();
    }
}
