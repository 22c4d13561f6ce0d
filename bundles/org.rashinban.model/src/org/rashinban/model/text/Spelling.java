package org.rashinban.model.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Spelling {

    private static final int LONGEST_WORD = 40;
    private static final int MOST_EDITS = 4;

    private Spelling() {
    }

    /** The nearest of the words if it is at most half of its letters away, and not more than a few. */
    public static Optional<String> nearest(String written, Collection<String> words) {
        if (written.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        return words.stream()
                .min(Comparator.comparingInt(word -> distance(written, word)))
                .filter(word -> distance(written, word) <= Math.clamp(word.length() / 2, 1, MOST_EDITS));
    }

    /** Insertions, deletions and replacements from one to the other, whatever the case (Levenshtein). */
    private static int distance(String written, String word) {
        String from = written.toLowerCase(Locale.ROOT);
        String to = word.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
