package org.rashinban.core.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rashinban.core.kpi.Reading.Fraction;
import org.rashinban.model.Actual;
import org.rashinban.model.ComponentRole;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiSource;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/** Takes the numbers out of the reported values of a KPI. */
final class Readings {

    private final Kpi kpi;

    Readings(Kpi kpi) {
        this.kpi = kpi;
    }

    /** @param actuals ordered by period, so that an opening that is not stated can be taken from the value just before */
    List<Reading> of(List<Actual> actuals) {
        List<Reading> readings = new ArrayList<>();
        Map<LocalDate, Amount> totals = new HashMap<>();
        for (Actual actual : actuals) {
            Optional<Amount> before = Optional.ofNullable(totals.get(actual.getPeriod().first().minusDays(1)));
            Optional<Reading> reading = reading(actual, before);
            reading.ifPresent(readings::add);
            reading.flatMap(Reading::amount).ifPresent(total -> totals.put(actual.getPeriod().last(), total));
        }
        return readings;
    }

    /** Whether an opening may have to be taken from the value before. */
    boolean needEarlier() {
        return kpi.getComponents().stream().anyMatch(component -> component.getRole() == ComponentRole.INCREMENT);
    }

    private Optional<Reading> reading(Actual actual, Optional<Amount> previous) {
        Optional<Fraction> fraction = fraction(actual);
        Optional<BigDecimal> quotient = fraction.flatMap(both -> Quotients.of(kpi, both));
        Optional<Amount> whole = stated(actual).or(() -> ComponentTotals.total(kpi, actual.getComponents(), previous));
        Optional<Amount> amount = whole.or(() -> quotient
                .map(value -> Amounts.computed(Quotients.rounded(kpi, value), actual.getNumerator(), actual.getDenominator())));
        if (amount.isEmpty() && fraction.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Reading(actual.getPeriod(), amount, whole.map(Amount::value).or(() -> quotient), fraction, until(actual)));
    }

    private static LocalDate until(Actual actual) {
        FiscalPeriod period = actual.getPeriod();
        return Optional.ofNullable(actual.getAsOf()).filter(asOf -> period.contains(FiscalPeriod.day(asOf))).orElse(period.last());
    }

    /** A KPI that is the total of its components has no other total, whatever was typed. */
    private Optional<Amount> stated(Actual actual) {
        return kpi.getSource() == KpiSource.COMPONENTS ? Optional.empty() : Optional.ofNullable(actual.getAmount());
    }

    private static Optional<Fraction> fraction(Actual actual) {
        if (actual.getNumerator() == null || actual.getDenominator() == null) {
            return Optional.empty();
        }
        return Optional.of(new Fraction(actual.getNumerator().value(), actual.getDenominator().value()));
    }
}
