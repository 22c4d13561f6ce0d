package org.rashinban.ui.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rashinban.core.tree.Contents;
import org.rashinban.model.Frequency;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;

/** The periods for which values are entered: some years up to the chosen one, and of that one the parts in which any KPI is reported. */
final class ActualPeriods {

    private static final int YEARS = 4;

    private ActualPeriods() {
    }

    static List<FiscalPeriod> of(Scope scope) {
        Set<Frequency> reported = Contents.of(scope.edition(), Kpi.class).map(Kpi::getFrequency).collect(Collectors.toSet());
        Stream<FiscalPeriod> years = IntStream.rangeClosed(-YEARS + 1, 0).mapToObj(scope.period()::plus);
        Stream<Granularity> parts = Stream.of(part(reported, Frequency.HALF_YEARLY, Granularity.HALF),
                part(reported, Frequency.QUARTERLY, Granularity.QUARTER), part(reported, Frequency.MONTHLY, Granularity.MONTH))
                .flatMap(part -> part);
        return Stream.concat(years, parts.flatMap(part -> scope.period().parts(part).stream())).toList();
    }

    private static Stream<Granularity> part(Set<Frequency> reported, Frequency frequency, Granularity granularity) {
        return reported.contains(frequency) ? Stream.of(granularity) : Stream.empty();
    }

    static FiscalSpan span(Scope scope) {
        return FiscalSpan.between(scope.period().plus(-YEARS + 1), scope.period());
    }
}
