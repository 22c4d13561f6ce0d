package org.rashinban.core.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;

/** Adds the values of periods that follow one another. */
final class Totals {

    private Totals() {
    }

    /** What is missing is told by the coverage; if all is missing there is no total. */
    static Value of(List<FiscalPeriod> tiles, List<Value> parts) {
        Optional<Value> undefined = parts.stream().filter(Value.Undefined.class::isInstance).findFirst();
        if (undefined.isPresent()) {
            return undefined.get();
        }
        List<Value.Known> known = parts.stream().flatMap(value -> value.known().stream()).toList();
        if (known.isEmpty()) {
            return parts.isEmpty() ? Value.unknown("notReported") : parts.getLast();
        }
        List<Amount> amounts = known.stream().map(Value.Known::amount).toList();
        LocalDate until = known.stream().map(Value.Known::until).max(Comparator.naturalOrder()).orElseThrow();
        BigDecimal exact = known.stream().map(Value.Known::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Value.Known(Amounts.sum(amounts), exact, coverage(tiles, parts), until);
    }

    private static Coverage coverage(List<FiscalPeriod> tiles, List<Value> parts) {
        List<Coverage> coverages = new ArrayList<>();
        for (int i = 0; i < tiles.size(); i++) {
            coverages.add(coverage(tiles.get(i), parts.get(i)));
        }
        return coverages.stream().reduce(Coverage::and).orElseThrow();
    }

    private static Coverage coverage(FiscalPeriod tile, Value part) {
        Granularity unit = tile.granularity() == Granularity.DAY ? Granularity.MONTH : tile.granularity();
        return part.known().map(Value.Known::coverage).filter(coverage -> !coverage.isComplete())
                .orElseGet(() -> new Coverage(part.known().isPresent() ? 1 : 0, 1, unit));
    }
}
