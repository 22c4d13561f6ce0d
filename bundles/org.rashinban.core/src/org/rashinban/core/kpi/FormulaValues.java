package org.rashinban.core.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.rashinban.core.formula.Formula;
import org.rashinban.core.formula.Outcome;
import org.rashinban.model.Frequency;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/** The value of a KPI that is calculated from the values of others in the same period. */
final class FormulaValues {

    private final BiFunction<Kpi, FiscalPeriod, Value> values;

    /** @param values the value of any KPI in a period */
    FormulaValues(BiFunction<Kpi, FiscalPeriod, Value> values) {
        this.values = values;
    }

    Value in(Kpi kpi, FiscalPeriod period) {
        List<Kpi> cycle = FormulaGraph.cycle(kpi);
        if (!cycle.isEmpty()) {
            return Value.undefined("formulaCycle", String.join(" → ", cycle.stream().map(Kpis::name).toList()));
        }
        return switch (Formula.parse(Optional.ofNullable(kpi.getFormula()).orElse(""))) {
            case Formula.Refused refused -> new Value.Undefined(refused.why());
            case Formula.Read read -> evaluate(kpi, read.formula(), period);
        };
    }

    private Value evaluate(Kpi kpi, Formula formula, FiscalPeriod period) {
        Map<String, Value> operands = new LinkedHashMap<>();
        formula.codes().forEach(code -> operands.put(code, operand(kpi, code, period)));
        Optional<Value> unlike = Kpis.isQuotient(kpi) ? ofOtherMonths(kpi, operands) : Optional.empty();
        if (unlike.isPresent()) {
            return unlike.get();
        }
        Outcome outcome = formula.evaluate(code -> operands.get(code).known()
                .<Outcome>map(known -> new Outcome.Number(known.exact())).orElseGet(() -> new Outcome.Missing(code)));
        return switch (outcome) {
            case Outcome.Number number -> known(kpi, number.value(), period,
                    operands.values().stream().flatMap(value -> value.known().stream()).toList());
            case Outcome.Missing missing -> operands.get(missing.code()) instanceof Value.Undefined undefined ? undefined
                    : Value.unknown("operandMissing", missing.code());
            case Outcome.DividedByZero zero -> Value.undefined("formulaDividesByZero");
        };
    }

    /** The cost of a whole year divided by the cases of nine months is no cost per case. */
    private static Optional<Value> ofOtherMonths(Kpi kpi, Map<String, Value> operands) {
        Map<String, Coverage> sums = new LinkedHashMap<>();
        operands.forEach((code, value) -> value.known()
                .filter(known -> Kpis.named(code, kpi).stream().map(Kpis::root).allMatch(FormulaValues::isReportedByTheMonth))
                .ifPresent(known -> sums.put(code, known.coverage())));
        Optional<Coverage> most = sums.values().stream().max(Coverage.BY_SHARE);
        return sums.entrySet().stream().filter(sum -> Coverage.BY_SHARE.compare(sum.getValue(), most.orElseThrow()) < 0).findFirst()
                .map(sum -> Value.unknown("operandOfOtherMonths", sum.getKey(), sum.getValue()));
    }

    private static boolean isReportedByTheMonth(Kpi kpi) {
        boolean regular = kpi.getFrequency() != Frequency.IRREGULAR && kpi.getFrequency() != Frequency.ONCE;
        return Kpis.isEntered(kpi) && Kpis.isYearlySum(kpi) && regular;
    }

    /** The KPIs that a formula names, where each is known by its code. */
    Stream<Kpi> operands(Kpi kpi) {
        return Formula.parse(Optional.ofNullable(kpi.getFormula()).orElse("")) instanceof Formula.Read read
                ? read.formula().codes().stream().flatMap(code -> Kpis.named(code, kpi).stream()) : Stream.empty();
    }

    private Value operand(Kpi kpi, String code, FiscalPeriod period) {
        List<Kpi> named = Kpis.named(code, kpi);
        return switch (named.size()) {
            case 0 -> Value.undefined("noSuchKpi", code);
            case 1 -> values.apply(named.get(0), period);
            default -> Value.undefined("ambiguousKpi", code);
        };
    }

    private static Value known(Kpi kpi, BigDecimal result, FiscalPeriod period, List<Value.Known> operands) {
        Coverage coverage = operands.stream().map(Value.Known::coverage).min(Coverage.BY_SHARE).orElse(Coverage.FULL);
        LocalDate until = operands.stream().map(Value.Known::until).min(Comparator.naturalOrder()).orElse(period.last());
        List<Amount> amounts = operands.stream().map(Value.Known::amount).toList();
        return new Value.Known(Amounts.computed(Quotients.rounded(kpi, result), amounts), result, coverage, until);
    }
}
