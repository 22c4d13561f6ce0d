package org.rashinban.core.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.rashinban.model.Accumulation;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/**
 * A change from one reported value to the next that nobody would believe without asking.
 *
 * @param percent by how much the value changed
 * @param limit   by how much it may
 */
public record ImplausibleChange(BigDecimal percent, BigDecimal limit) {

    /** In percent, where a KPI does not say its own. */
    private static final BigDecimal LIMIT = BigDecimal.valueOf(50);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The period whose value is set beside: what stands at a time is compared with the time before, what comes in with the same season of the year
     * before.
     */
    public static FiscalPeriod comparedWith(Kpi kpi, FiscalPeriod period) {
        boolean standing = kpi.getAccumulation() == Accumulation.STOCK || kpi.getAccumulation() == Accumulation.CUMULATIVE;
        return standing ? period.previous() : yearBefore(period);
    }

    /** A sum grows by nature, at first by multiples; only its own limit makes that implausible. */
    public static Optional<ImplausibleChange> between(Kpi kpi, Amount before, Amount now) {
        boolean own = kpi.getImplausibleChange() != null;
        boolean growing = kpi.getAccumulation() == Accumulation.CUMULATIVE;
        if (before.value().signum() == 0 || !own && (growing || isFew(before) && isFew(now))) {
            return Optional.empty();
        }
        BigDecimal limit = own ? kpi.getImplausibleChange() : LIMIT;
        BigDecimal change = now.value().subtract(before.value()).multiply(HUNDRED).divide(before.value().abs(), 1, RoundingMode.HALF_UP);
        return change.abs().compareTo(limit) > 0 ? Optional.of(new ImplausibleChange(change, limit)) : Optional.empty();
    }

    /** From one case to two is +100 %, and nothing to ask about. */
    private static boolean isFew(Amount amount) {
        return amount.value().abs().compareTo(BigDecimal.TEN) < 0;
    }

    /** With its sign: +120.0. */
    public String signed() {
        return (percent.signum() > 0 ? "+" : "") + percent.toPlainString();
    }

    /** The same season a year earlier. */
    public static FiscalPeriod yearBefore(FiscalPeriod period) {
        return switch (period.granularity()) {
            case FISCAL_YEAR -> period.plus(-1);
            case HALF -> period.plus(-2);
            case QUARTER -> period.plus(-4);
            case MONTH -> period.plus(-12);
            case DAY -> FiscalPeriod.day(period.first().minusYears(1));
        };
    }
}
