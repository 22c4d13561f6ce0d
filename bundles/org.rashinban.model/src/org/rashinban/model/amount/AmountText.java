package org.rashinban.model.amount;

import java.text.Normalizer;

/** Brings what people type to one alphabet: ASCII digits and signs, {@code -} for every dash, {@code ~} for every wave. */
final class AmountText {

    private AmountText() {
    }

    static String normalize(String text) {
        return Normalizer.normalize(text.replaceAll("[〜～∼]", "~"), Normalizer.Form.NFKC)
                .replaceAll("[‐‑‒–—―−─]", "-")
                .replaceAll("[\\s\\u200B\\uFEFF]+", " ")
                .strip();
    }
}
