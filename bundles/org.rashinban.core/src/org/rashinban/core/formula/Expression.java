package org.rashinban.core.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
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

        /** So many cases of so many minutes each are minutes; by cases they are minutes for each case again. */
        private boolean addsUp(boolean leftDoes, boolean rightDoes) {
            return operator == Operator.DIVIDED_BY ? leftDoes && !rightDoes : leftDoes || rightDoes;
        }
    }

    record Call(Function function, List<Expression> arguments) implements Expression {
    }

    enum Operator {
        PLUS, MINUS, TIMES, DIVIDED_BY
    }

    enum Function {
        MIN, MAX, SUM
    }

    /** Whether the results of some months add up to that of the year, as cases do and costs per case do not. */
    default boolean addsUp(Predicate<String> operands) {
        return switch (this) {
            case Number number -> false;
            case Operand operand -> operands.test(operand.code());
            case Negation negation -> negation.of().addsUp(operands);
            case Operation operation -> operation.addsUp(operation.left().addsUp(operands), operation.right().addsUp(operands));
            case Call call -> call.arguments().stream().anyMatch(argument -> argument.addsUp(operands));
        };
    }

    /** How many operands are multiplied in each of its terms, less those divided by; empty where the terms differ, as in 100 − A. */
    default OptionalInt degree() {
        return switch (this) {
            case Number number -> OptionalInt.of(0);
            case Operand operand -> OptionalInt.of(1);
            case Negation negation -> negation.of().degree();
            case Operation operation -> degree(operation.operator(), operation.left().degree(), operation.right().degree());
            case Call call -> call.arguments().stream().map(Expression::degree).reduce((one, other) -> degree(Operator.PLUS, one, other))
                    .orElse(OptionalInt.empty());
        };
    }

    private static OptionalInt degree(Operator operator, OptionalInt left, OptionalInt right) {
        if (left.isEmpty() || right.isEmpty()) {
            return OptionalInt.empty();
        }
        return switch (operator) {
            case PLUS, MINUS -> left.equals(right) ? left : OptionalInt.empty();
            case TIMES -> OptionalInt.of(left.getAsInt() + right.getAsInt());
            case DIVIDED_BY -> OptionalInt.of(left.getAsInt() - right.getAsInt());
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
