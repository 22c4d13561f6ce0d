package org.rashinban.core.formula;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

import org.rashinban.model.text.Sentence;

/** How a KPI is calculated from others. */
public final class Formula {

    /** What became of a text. */
    public sealed interface Reading {
    }

    public record Read(Formula formula) implements Reading {
    }

    /** @param position of the character at fault, counted from 1 */
    public record Refused(Sentence why, int position) implements Reading {
    }

    private final Expression expression;

    Formula(Expression expression) {
        this.expression = expression;
    }

    public static Reading parse(String text) {
        return FormulaParser.parse(text);
    }

    /** The codes of the KPIs it needs, each once, in order of appearance. */
    public List<String> codes() {
        return expression.codes().distinct().toList();
    }

    /**
     * Whether the results of some months add up to that of the year.
     *
     * @param operands whether those of the KPI of a code do
     */
    public boolean addsUp(Predicate<String> operands) {
        return expression.addsUp(operands);
    }

    /** Whether it grows as the values of the KPIs do: twice as much of each makes twice as much of it. */
    public boolean isProportional() {
        return expression.degree().equals(OptionalInt.of(1));
    }

    /** @param operands the number of a code, or why there is none */
    public Outcome evaluate(Function<String, Outcome> operands) {
        return new Calculation(operands).of(expression);
    }
}
