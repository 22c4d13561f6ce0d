package org.rashinban.core.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A formula taken apart. */
sealed interface Expression {

    record Number(BigDecimal value) implements Expression {
    }

    record Operand(String code) implements Expression {
    }

    record Negation(Expression of) implements Expression {
    }

    record Operation(Operator operator, Expression left, Expression right) implements Expression {
    }

    record Call(Function function, List<Expression> arguments) implements Expression {
    }

    enum Operator {
        PLUS, MINUS, TIMES, DIVIDED_BY
    }

    enum Function {
        MIN, MAX, SUM
    }

    /** Whether something in it is divided by what is not the same in every period. */
    default boolean divides() {
        return switch (this) {
            case Number number -> false;
            case Operand operand -> false;
            case Negation negation -> negation.of().divides();
            case Operation operation -> operation.operator() == Operator.DIVIDED_BY && operation.right().codes().findAny().isPresent()
                    || operation.left().divides() || operation.right().divides();
            case Call call -> call.arguments().stream().anyMatch(Expression::divides);
        };
    }

    default Stream<String> codes() {
        return switch (this) {
            case Number number -> Stream.empty();
            case Operand operand -> Stream.of(operand.code());
            case Negation negation -> negation.of().codes();
            case Operation operation -> Stream.concat(operation.left().codes(), operation.right().codes());
            case Call call -> call.arguments().stream().flatMap(Expression::codes);
        };
    }
}
