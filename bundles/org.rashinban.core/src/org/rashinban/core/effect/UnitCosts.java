package org.rashinban.core.effect;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rashinban.model.UnitCost;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;

/** The municipality's labour costs by fiscal year. */
final class UnitCosts {

    private final List<UnitCost> costs;

    UnitCosts(List<UnitCost> costs) {
        this.costs = costs.stream().filter(cost -> cost.getPeriod() != null).sorted(Comparator.comparing(UnitCosts::year)).toList();
    }

    /** That of the fiscal year, else of the latest one before it: last year's cost holds until a new one is set. */
    Optional<UnitCost> of(FiscalPeriod year) {
        return costs.stream().filter(cost -> year(cost).compareTo(year) <= 0).reduce((earlier, later) -> later);
    }

    static FiscalPeriod year(UnitCost cost) {
        return cost.getPeriod().at(Granularity.FISCAL_YEAR);
    }
}
