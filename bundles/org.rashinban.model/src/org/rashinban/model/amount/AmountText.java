package org.rashinban.model.amount;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings what people type to one alphabet: ASCII digits and signs, {@code -} for every dash, {@code ~} for every wave. */
final class AmountText {

    /** ①5, ⑴5 and 5²: signs that count or point elsewhere would become digits of the number. */
    private static final Pattern COUNTED = Pattern.compile("[\\p{No}&&[^½¼¾]]\\s*\\p{Nd}|\\p{Nd}\\p{No}");

    private AmountText() {
    }

    static boolean isCounted(String text) {
        return COUNTED.matcher(text).find();
    }

    static String normalize(String text) {
        return Normalizer.normalize(text.replaceAll("[〜～∼]", "~"), Normalizer.Form.NFKC)
                .replaceAll("[‐‑‒–—―−─]", "-")
                .replaceAll("[\\s\\u200B\\uFEFF]+", " ")
                .strip();
    }
}
