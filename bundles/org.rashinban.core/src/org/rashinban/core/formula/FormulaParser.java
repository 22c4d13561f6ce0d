package org.rashinban.core.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.formula.Expression.Function;
import org.rashinban.core.formula.Expression.Operator;
import org.rashinban.core.formula.Token.Kind;
import org.rashinban.model.text.Sentence;

/**
 * Reads {@code A01 + 2 × (B02 − max(C, D))}: numbers, codes of KPIs, the four operations, parentheses, min, max and sum.
 * There is nothing else in the language, so a formula from a file can do no harm.
 */
final class FormulaParser {

    /** Deeper nesting is nobody's formula, but an attempt on the stack. */
    private static final int DEEPEST = 50;
    private static final int LONGEST = 1000;

    /** Leaves the descent; turned into a result before it leaves the parser. */
    private static final class Refusal extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient Formula.Refused refused;

        Refusal(Formula.Refused refused) {
            super(null, null, false, false);
            this.refused = refused;
        }
    }

    private final List<Token> tokens;
    private int at;
    private int depth;

    private FormulaParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Formula.Reading parse(String text) {
        FormulaParser parser = new FormulaParser(Tokens.of(text));
        try {
            if (parser.tokens.size() > LONGEST) {
                throw refusal("tooLong", parser.tokens.get(LONGEST));
            }
            Expression expression = parser.sum();
            parser.expect(Kind.END);
            return new Formula.Read(new Formula(expression));
        } catch (Refusal e) {
            return e.refused;
        }
    }

    private Expression sum() throws Refusal {
        if (++depth > DEEPEST) {
            throw refusal("tooDeep", peek());
        }
        Expression left = product();
        while (peek().is(Kind.PLUS) || peek().is(Kind.MINUS)) {
            Operator operator = take().is(Kind.PLUS) ? Operator.PLUS : Operator.MINUS;
            left = new Expression.Operation(operator, left, product());
        }
        depth--;
        return left;
    }

    private Expression product() throws Refusal {
        Expression left = signed();
        while (peek().is(Kind.TIMES) || peek().is(Kind.DIVIDED_BY)) {
            Operator operator = take().is(Kind.TIMES) ? Operator.TIMES : Operator.DIVIDED_BY;
            left = new Expression.Operation(operator, left, signed());
        }
        return left;
    }

    private Expression signed() throws Refusal {
        if (peek().is(Kind.MINUS)) {
            take();
            return new Expression.Negation(operand());
        }
        return operand();
    }

    private Expression operand() throws Refusal {
        Token token = take();
        switch (token.kind()) {
            case NUMBER:
                return new Expression.Number(new BigDecimal(token.text()));
            case CODE:
                Optional<Function> function = peek().is(Kind.OPEN) ? Optional.of(function(token)) : Optional.empty();
                return function.isPresent() ? call(function.get()) : new Expression.Operand(token.text());
            case OPEN:
                Expression inner = sum();
                expect(Kind.CLOSE);
                return inner;
            case END:
                throw refusal("endsEarly", token);
            default:
                throw refusal("unexpected", token);
        }
    }

    private Expression call(Function function) throws Refusal {
        expect(Kind.OPEN);
        List<Expression> arguments = new ArrayList<>();
        arguments.add(sum());
        while (peek().is(Kind.COMMA)) {
            take();
            arguments.add(sum());
        }
        expect(Kind.CLOSE);
        return new Expression.Call(function, List.copyOf(arguments));
    }

    private Function function(Token token) throws Refusal {
        return Stream.of(Function.values()).filter(function -> function.name().equals(token.text().toUpperCase(Locale.ROOT)))
                .findFirst().orElseThrow(() -> refusal("unknownFunction", token));
    }

    private void expect(Kind kind) throws Refusal {
        Token token = take();
        if (!token.is(kind)) {
            throw refusal(token.is(Kind.END) ? "endsEarly" : "unexpected", token);
        }
    }

    private Token peek() {
        return tokens.get(at);
    }

    /** The end is never passed. */
    private Token take() {
        Token token = peek();
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    private static Refusal refusal(String key, Token token) {
        Sentence why = Texts.CATALOGUE.sentence(key, token.position(), token.text());
        return new Refusal(new Formula.Refused(why, token.position()));
    }
}
