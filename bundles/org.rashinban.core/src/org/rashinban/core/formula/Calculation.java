package org.rashinban.core.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;

import org.rashinban.core.formula.Expression.Operation;

/** Exact decimals throughout; a division keeps 34 digits. What is missing in one place is missing in the whole. */
record Calculation(Function<String, Outcome> operands) {

    Outcome of(Expression expression) {
        return switch (expression) {
            case Expression.Number number -> new Outcome.Number(number.value());
            case Expression.Operand operand -> operands.apply(operand.code());
            case Expression.Negation negation -> all(List.of(negation.of()), values -> number(values.get(0).negate()));
            case Operation operation -> all(List.of(operation.left(), operation.right()),
                    values -> apply(operation, values.get(0), values.get(1)));
            case Expression.Call call -> all(call.arguments(),
                    values -> number(values.stream().reduce(reduction(call.function())).orElseThrow()));
        };
    }

    private Outcome all(List<Expression> expressions, Function<List<BigDecimal>, Outcome> then) {
        List<BigDecimal> values = new ArrayList<>();
        for (Expression expression : expressions) {
            Outcome outcome = of(expression);
            if (!(outcome instanceof Outcome.Number number)) {
                return outcome;
            }
            values.add(number.value());
        }
        return then.apply(values);
    }

    private static Outcome apply(Operation operation, BigDecimal left, BigDecimal right) {
        return switch (operation.operator()) {
            case PLUS -> number(left.add(right));
            case MINUS -> number(left.subtract(right));
            case TIMES -> number(left.multiply(right, MathContext.DECIMAL128));
            case DIVIDED_BY -> right.signum() == 0 ? new Outcome.DividedByZero()
                    : number(left.divide(right, MathContext.DECIMAL128));
        };
    }

    private static BinaryOperator<BigDecimal> reduction(Expression.Function function) {
        return switch (function) {
            case MIN -> BigDecimal::min;
            case MAX -> BigDecimal::max;
            case SUM -> BigDecimal::add;
        };
    }

    private static Outcome number(BigDecimal value) {
        return new Outcome.Number(value);
    }
}
