package org.rashinban.model.period;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.rashinban.model.text.KanjiNumerals;

/**
 * Brings the many ways of typing a period to one alphabet: ASCII digits and capitals, {@code Q} for 四半期, {@code -} for
 * hyphens, {@code –} for long dashes, {@code ~} for wave dashes and dots of omission, blanks only between two digits.
 */
final class PeriodText {

    private static final Pattern TIME_OF_DAY = Pattern.compile("(?<=\\d|日)[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u200B\\uFEFF]+");
    private static final Pattern BLANK_BESIDE_TEXT = Pattern.compile("(?<!\\d) | (?!\\d)");

    private PeriodText() {
    }

    static String normalize(String text) {
        // Before NFKC, which takes the omission sign apart into full stops.
        String plain = text.replaceAll("[…‥〜～∼]", "~");
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        plain = plain.replaceAll("[‐‑‒−ー─━]", "-").replaceAll("[–—―]", "–");
        plain = BLANKS.matcher(plain).replaceAll(" ").strip();
        plain = TIME_OF_DAY.matcher(plain).replaceFirst("");
        plain = KanjiNumerals.toDigits(plain.replace("四半期", "Q"));
        return BLANK_BESIDE_TEXT.matcher(plain).replaceAll("")
                // A doubled character is the usual slip of text taken from printed pages.
                .replace("年年", "年").replace("度度", "度");
    }
}
