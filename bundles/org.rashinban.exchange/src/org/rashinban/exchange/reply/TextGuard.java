package org.rashinban.exchange.reply;

import java.util.Optional;
import java.util.regex.Pattern;

import org.rashinban.model.text.Sentence;

/** Keeps out what would come to life as a formula as soon as the text stands in a table again, or reaches out of the workbook. */
final class TextGuard {

    /** Also the wide signs, which Excel takes for the narrow ones. A list may begin with a dash, a difference with a plus. */
    private static final Pattern LIVE_TEXT = Pattern.compile("[=@\\uFF1D\\uFF20].*|[+\\-\\uFF0B\\uFF0D].*[(|!].*", Pattern.DOTALL);
    private static final Pattern REACHING_OUT = Pattern.compile(
            ".*(\\||\\b(?:WEBSERVICE|HYPERLINK|CALL|EXEC|REGISTER(?:\\.ID)?|RTD|DDE|FILTERXML|IMPORTDATA|IMPORTXML)\\s*\\().*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private TextGuard() {
    }

    static Optional<Sentence> refusal(String text) {
        return LIVE_TEXT.matcher(text.strip()).matches() ? Optional.of(Texts.CATALOGUE.sentence("text.formula")) : Optional.empty();
    }

    static Optional<Sentence> refusalOfFormula(String formula) {
        return REACHING_OUT.matcher(formula).matches() ? Optional.of(Texts.CATALOGUE.sentence("formula.reachesOut")) : Optional.empty();
    }
}
