package org.rashinban.model.period;

import java.time.LocalDate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Any period, and any day, of the years that have an era. */
class Periods extends DomainContextBase {

    private static final long FIRST = LocalDate.of(1868, 4, 1).toEpochDay();
    private static final long LAST = LocalDate.of(2101, 3, 31).toEpochDay();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(FIRST, LAST).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<FiscalPeriod> periods() {
        return Arbitraries.of(Granularity.class).flatMap(granularity -> days().map(day -> FiscalPeriod.containing(day, granularity)));
    }
}
