package org.rashinban.core.kpi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rashinban.core.kpi.Reading.Fraction;
import org.rashinban.model.Absence;
import org.rashinban.model.Accumulation;
import org.rashinban.model.Actual;
import org.rashinban.model.Frequency;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalPeriod;

/** The value of a KPI whose values are reported: from those of the period itself or of its months, quarters and halves. */
final class EnteredValues {

    /** A peak or an average within a year says nothing about the year's total or its end. */
    private static final Set<Qualifier> NOT_OF_THE_WHOLE = EnumSet.of(Qualifier.PEAK, Qualifier.AVERAGE);

    private final Actuals actuals;

    EnteredValues(Actuals actuals) {
        this.actuals = actuals;
    }

    Value in(Kpi kpi, FiscalPeriod period) {
        List<Actual> reported = actuals.within(kpi, period);
        Series series = series(kpi, period, reported);
        if (standsAtEnd(kpi)) {
            return series.last(period).map(last -> single(kpi, last)).orElseGet(() -> absent(reported));
        }
        List<Reading> tiling = series.tiling(period);
        return tiling.isEmpty() ? absent(reported) : folded(kpi, period, tiling);
    }

    /** For which day the value stands, where what was reported last in the period is of a shorter one that ended before. */
    Optional<LocalDate> standsBefore(Kpi kpi, FiscalPeriod period) {
        return Optional.of(kpi).filter(EnteredValues::standsAtEnd)
                .flatMap(some -> series(some, period, actuals.within(some, period)).last(period))
                .filter(last -> last.period().last().isBefore(period.last())).map(Reading::until);
    }

    private static boolean standsAtEnd(Kpi kpi) {
        return kpi.getAccumulation() == Accumulation.STOCK || kpi.getAccumulation() == Accumulation.CUMULATIVE;
    }

    private Series series(Kpi kpi, FiscalPeriod period, List<Actual> reported) {
        return new Series(readings(kpi, period, reported), reading -> usable(kpi.getAccumulation(), reading));
    }

    private List<Reading> readings(Kpi kpi, FiscalPeriod period, List<Actual> reported) {
        Readings readings = new Readings(kpi);
        return readings.needEarlier()
                ? readings.of(actuals.until(kpi, period)).stream().filter(reading -> period.contains(reading.period())).toList()
                : readings.of(reported);
    }

    /** What a value of a KPI counted by the year states as the total since the start, at the end of the period. */
    Optional<Value> statedCumulative(Kpi kpi, FiscalPeriod period) {
        List<Reading> readings = new Readings(kpi).of(actuals.within(kpi, period));
        return readings.stream()
                .filter(reading -> is(reading, Qualifier.CUMULATIVE) && reading.period().last().equals(period.last()))
                .findFirst().map(reading -> single(kpi, reading));
    }

    private static boolean usable(Accumulation kind, Reading reading) {
        return switch (kind) {
            case PEAK, AVERAGE -> true;
            case STOCK, CUMULATIVE -> NOT_OF_THE_WHOLE.stream().noneMatch(qualifier -> is(reading, qualifier));
            case ANNUAL -> NOT_OF_THE_WHOLE.stream().noneMatch(qualifier -> is(reading, qualifier)) && !is(reading, Qualifier.CUMULATIVE);
        };
    }

    private static boolean is(Reading reading, Qualifier qualifier) {
        return reading.amount().filter(amount -> amount.is(qualifier)).isPresent();
    }

    private static Value single(Kpi kpi, Reading reading) {
        return reading.amount()
                .<Value>map(amount -> new Value.Known(amount, reading.exact().orElseThrow(), Coverage.FULL, reading.until()))
                .orElseGet(() -> Value.undefined("denominatorZero", name(kpi)));
    }

    private static Value folded(Kpi kpi, FiscalPeriod period, List<Reading> tiling) {
        if (tiling.size() == 1 && tiling.get(0).period().equals(period)) {
            return single(kpi, tiling.get(0));
        }
        boolean rate = kpi.getValueType() == KpiValueType.RATE;
        if (tiling.stream().allMatch(reading -> reading.fraction().isPresent()) && kpi.getAccumulation() != Accumulation.PEAK) {
            return ratioOfSums(kpi, period, tiling);
        }
        if (tiling.stream().anyMatch(reading -> reading.amount().isEmpty())) {
            return Value.undefined("denominatorZero", name(kpi));
        }
        return switch (kpi.getAccumulation()) {
            case PEAK -> highest(kpi, period, tiling);
            case AVERAGE -> calculated(kpi, period, tiling, mean(tiling));
            default -> rate ? Value.undefined("ratesDoNotAdd", name(kpi)) : sum(kpi, period, tiling);
        };
    }

    private static Value ratioOfSums(Kpi kpi, FiscalPeriod period, List<Reading> tiling) {
        Fraction sums = tiling.stream().map(reading -> reading.fraction().orElseThrow()).reduce(Fraction::plus).orElseThrow();
        return Quotients.of(kpi, sums).map(value -> calculated(kpi, period, tiling, value))
                .orElseGet(() -> Value.undefined("denominatorZero", name(kpi)));
    }

    private static Value highest(Kpi kpi, FiscalPeriod period, List<Reading> tiling) {
        Reading highest = tiling.stream().max(Comparator.comparing(reading -> reading.exact().orElseThrow())).orElseThrow();
        return known(kpi, period, tiling, highest.amount().orElseThrow().value(), highest.exact().orElseThrow());
    }

    private static Value sum(Kpi kpi, FiscalPeriod period, List<Reading> tiling) {
        BigDecimal exact = tiling.stream().map(reading -> reading.exact().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return known(kpi, period, tiling, Amounts.sum(amounts(tiling)).value(), exact);
    }

    /** A quarter weighs three times as much as a month. */
    private static BigDecimal mean(List<Reading> tiling) {
        BigDecimal sum = tiling.stream()
                .map(reading -> reading.exact().orElseThrow().multiply(BigDecimal.valueOf(reading.months())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal months = BigDecimal.valueOf(tiling.stream().mapToInt(Reading::months).sum());
        return sum.divide(months, MathContext.DECIMAL128);
    }

    private static Value calculated(Kpi kpi, FiscalPeriod period, List<Reading> tiling, BigDecimal exact) {
        return known(kpi, period, tiling, Quotients.rounded(kpi, exact), exact);
    }

    private static Value known(Kpi kpi, FiscalPeriod period, List<Reading> tiling, BigDecimal shown, BigDecimal exact) {
        boolean expectsNone = kpi.getFrequency() == Frequency.IRREGULAR || kpi.getFrequency() == Frequency.ONCE;
        Coverage coverage = expectsNone ? Coverage.FULL : Series.coverage(period, tiling);
        LocalDate until = tiling.stream().map(reading -> reading.period().last()).max(Comparator.naturalOrder()).orElseThrow();
        return new Value.Known(Amounts.computed(shown, amounts(tiling)), exact, coverage, until);
    }

    private static List<Amount> amounts(List<Reading> tiling) {
        return tiling.stream().flatMap(reading -> reading.amount().stream()).toList();
    }

    /** No number; perhaps the reason why was reported. */
    private static Value absent(List<Actual> reported) {
        return reported.stream().map(Actual::getAbsence).filter(absence -> absence != Absence.NONE)
                .reduce((earlier, later) -> later)
                .map(absence -> absence == Absence.NOT_APPLICABLE ? Value.undefined("absence." + absence.getName())
                        : Value.unknown("absence." + absence.getName()))
                .orElseGet(() -> Value.unknown("notReported"));
    }

    private static String name(Kpi kpi) {
        return Kpis.name(kpi);
    }
}
