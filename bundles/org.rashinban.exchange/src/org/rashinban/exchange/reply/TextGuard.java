package org.rashinban.exchange.reply;

import java.util.Optional;
import java.util.regex.Pattern;

import org.rashinban.model.text.Sentence;

/**
 * Keeps out what reaches out of the workbook: formulas, and texts that would do so if they came to life as formulas in another table. Any other
 * text is a text, whatever sign it begins with.
 */
final class TextGuard {

    /** With the wide signs, which Excel takes for the narrow ones. */
    private static final Pattern LIKE_FORMULA = Pattern.compile("[=@+\\-\\uFF1D\\uFF20\\uFF0B\\uFF0D]");
    private static final Pattern CALL = Pattern.compile(
            "\\b(?:WEBSERVICE|HYPERLINK|CALL|EXEC|REGISTER(?:\\.ID)?|RTD|DDE|FILTERXML|IMAGE|IMPORTDATA|IMPORTXML)\\s*\\(",
            Pattern.CASE_INSENSITIVE);

    /** As in '[b.xlsx]S'!A1, also by way of a drive or another computer. */
    private static final Pattern OTHER_WORKBOOK = Pattern.compile("\\[[^\\]]*\\][^!]*!|\\\\\\\\[^!]*!");

    private TextGuard() {
    }

    static Optional<Sentence> refusal(String text) {
        return LIKE_FORMULA.matcher(text.strip()).lookingAt() && (reachesOut(text) || OTHER_WORKBOOK.matcher(text).find())
                ? Optional.of(Texts.CATALOGUE.sentence("text.formula"))
                : Optional.empty();
    }

    static Optional<Sentence> refusalOfFormula(String formula) {
        return formula.contains("|") || reachesOut(formula) ? Optional.of(Texts.CATALOGUE.sentence("formula.reachesOut"))
                : Optional.empty();
    }

    private static boolean reachesOut(String text) {
        return CALL.matcher(text).find() || asksOtherProgram(text);
    }

    /** As in cmd|'/c calc'!A0. */
    private static boolean asksOtherProgram(String text) {
        int program = text.indexOf('|');
        return program >= 0 && text.indexOf('!', program) >= 0;
    }
}
