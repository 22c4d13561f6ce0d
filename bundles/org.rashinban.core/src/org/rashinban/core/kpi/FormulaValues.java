package org.rashinban.core.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.rashinban.core.formula.Formula;
import org.rashinban.core.formula.Outcome;
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
        Map<String, Value> operands = new HashMap<>();
        formula.codes().forEach(code -> operands.put(code, operand(kpi, code, period)));
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
        Coverage coverage = operands.stream().map(Value.Known::coverage).filter(some -> !some.isComplete()).findFirst()
                .orElse(Coverage.FULL);
        LocalDate until = operands.stream().map(Value.Known::until).min(Comparator.naturalOrder()).orElse(period.last());
        List<Amount> amounts = operands.stream().map(Value.Known::amount).toList();
        return new Value.Known(Amounts.computed(Quotients.rounded(kpi, result), amounts), result, coverage, until);
    }
}
