package org.rashinban.reports.sheet;

/** What a cell can hold of a text. */
public final class CellTexts {

    /** Excel's own limit. */
    private static final int LONGEST = 32_767;
    /** Shows that something is missing, also to whoever reads the cell alone. */
    private static final String MORE = "…";

    private CellTexts() {
    }

    public static boolean fits(String text) {
        return text.length() <= LONGEST;
    }

    /** The text, or as much of its beginning as a cell can hold, with a mark at its end. */
    public static String cut(String text) {
        if (fits(text)) {
            return text;
        }
        int end = LONGEST - MORE.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MORE;
    }

    /** Without the signs that no XML file may hold. */
    public static String clean(String text) {
        return text.codePoints().anyMatch(CellTexts::isForbidden)
                ? text.codePoints().filter(sign -> !isForbidden(sign))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                : text;
    }

    private static boolean isForbidden(int sign) {
        return sign < ' ' && sign != '\n' && sign != '\t' || sign == 0xFFFE || sign == 0xFFFF || sign >= 0xD800 && sign <= 0xDFFF;
    }
}
