package org.rashinban.reports.sheet;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.ss.util.WorkbookUtil;

/** Names for sheets as Excel allows them: short, without some signs, and none twice. */
public final class SheetNames {

    private static final int LONGEST = 31;
    /** Excel keeps this name for itself. */
    private static final String RESERVED = "history";
    /** Letters of katakana that hiragana has too, in the same order and so far apart. */
    private static final int FIRST_KATAKANA = 0x30A1;
    private static final int LAST_KATAKANA = 0x30F6;
    private static final int TO_HIRAGANA = 0x60;

    private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

    /** A name that a sheet bears already. */
    public void keep(String name) {
        taken.add(key(name));
    }

    public String unique(String wished) {
        String safe = safe(wished);
        String name = safe;
        for (int number = 2; !taken.add(key(name)); number++) {
            String end = " (" + number + ")";
            name = cut(safe, LONGEST - end.length()) + end;
        }
        return name;
    }

    private static String safe(String wished) {
        String text = wished.strip();
        // Cut here, since POI would part a letter that is two characters.
        String safe = text.isEmpty() ? text : WorkbookUtil.createSafeSheetName(cut(text, LONGEST), ' ').strip();
        return safe.isEmpty() ? "-" : safe;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** Excel takes capitals for small letters, wide for narrow ones and katakana for hiragana. */
    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).chars()
                .map(letter -> letter >= FIRST_KATAKANA && letter <= LAST_KATAKANA ? letter - TO_HIRAGANA : letter)
                .forEach(letter -> key.append((char) letter));
        return key.toString();
    }
}
