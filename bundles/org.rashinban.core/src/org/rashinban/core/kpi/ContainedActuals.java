package org.rashinban.core.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

/**
 * The values that the KPI object itself contains.
 *
 * @param counted the states in which a value counts; normally only accepted ones
 */
public record ContainedActuals(Set<ActualState> counted) implements Actuals {

    public ContainedActuals {
        counted = Set.copyOf(counted);
    }

    public static ContainedActuals accepted() {
        return new ContainedActuals(Set.of(ActualState.ACCEPTED));
    }

    /** In whatever state. */
    public static ContainedActuals reported() {
        return new ContainedActuals(Set.of(ActualState.values()));
    }

    @Override
    public List<Actual> reported(Kpi kpi, FiscalSpan span) {
        return reported().of(kpi, span);
    }

    @Override
    public List<Actual> of(Kpi kpi, FiscalSpan span) {
        return among(kpi.getActuals(), span);
    }

    /** @param actuals of one KPI, in the order in which they were entered */
    public List<Actual> among(List<Actual> actuals, FiscalSpan span) {
        Map<FiscalPeriod, Actual> byPeriod = new TreeMap<>();
        for (Actual actual : actuals) {
            if (actual.getPeriod() != null && counted.contains(actual.getState()) && span.contains(actual.getPeriod())) {
                byPeriod.merge(actual.getPeriod(), actual, ContainedActuals::newer);
            }
        }
        return List.copyOf(byPeriod.values());
    }

    /** Of two values for one period the accepted one; else the one with the later as-of date, else the one entered later. */
    private static Actual newer(Actual earlier, Actual later) {
        boolean accepted = earlier.getState() == ActualState.ACCEPTED;
        if (accepted != (later.getState() == ActualState.ACCEPTED)) {
            return accepted ? earlier : later;
        }
        LocalDate before = Optional.ofNullable(earlier.getAsOf()).orElse(LocalDate.MIN);
        return Optional.ofNullable(later.getAsOf()).orElse(LocalDate.MIN).isBefore(before) ? earlier : later;
    }
}
