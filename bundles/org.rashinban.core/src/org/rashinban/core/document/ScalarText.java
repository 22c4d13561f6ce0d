package org.rashinban.core.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.rashinban.core.document.YamlNode.Scalar;

/**
 * Texts in YAML: bare where nobody can misread them, as a block where they have several lines, else in double quotes.
 * It quotes more than our own reader needs, because people open these files with other tools too.
 */
final class ScalarText {

    private static final Pattern BARE = Pattern.compile("(?![-?:,\\[\\]{}#&*!|>'\"%@`=<~]|\\.\\.\\.)[^\\n]*|-\\d[^\\n]*");
    private static final Pattern SPECIAL_INSIDE = Pattern.compile(": |:$| #|\\t");
    private static final Pattern SPECIAL_IN_FLOW = Pattern.compile("[,\\[\\]{}:]");
    /** Words that some YAML tool takes for something else than a text. */
    private static final Set<String> OTHER_MEANING =
            Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n", ".nan", ".inf", "-.inf");

    private ScalarText() {
    }

    /** Whether the text is written on several lines of its own. */
    static boolean isBlock(String text) {
        return text.indexOf('\n') >= 0 && isPrintable(text) && !text.endsWith("\n\n") && text.indexOf('\t') < 0
                && text.lines().findFirst().filter(line -> !line.isEmpty() && line.charAt(0) != ' ').isPresent()
                && text.lines().noneMatch(line -> !line.isEmpty() && line.isBlank());
    }

    /** On several lines, each indented, from the sign behind the name to the last line break. */
    static String block(String text, String indent) {
        StringBuilder block = new StringBuilder(text.endsWith("\n") ? "|\n" : "|-\n");
        text.lines().forEach(line -> block.append(line.isEmpty() ? "" : indent).append(line).append('\n'));
        return block.toString();
    }

    static String line(Scalar scalar, boolean inFlow) {
        String text = scalar.text();
        boolean mistakable = !scalar.plain() && OTHER_MEANING.contains(text.toLowerCase(Locale.ROOT));
        return isBare(text, inFlow) && !mistakable ? text : quoted(text);
    }

    private static boolean isBare(String text, boolean inFlow) {
        return !text.isEmpty() && isPrintable(text) && BARE.matcher(text).matches() && !SPECIAL_INSIDE.matcher(text).find()
                && !(inFlow && SPECIAL_IN_FLOW.matcher(text).find())
                && !Character.isWhitespace(text.charAt(0)) && !Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isPrintable(c)) {
                        quoted.appendCodePoint(c);
                    } else {
                        quoted.append(String.format("\\u%04X", c));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isPrintable(String text) {
        return text.codePoints().allMatch(c -> c == '\n' || c == '\t' || isPrintable(c));
    }

    /** Line separators of other scripts, half surrogate pairs and the like survive only as escapes. */
    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> c != 0xFEFF && c != 0xFFFE && c != 0xFFFF;
        };
    }
}
