package org.rashinban.model.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes texts comparable that people take for the same: full and half width, hiragana and katakana, every dash and long
 * vowel mark, ､ and ，, bullets of symbol fonts, radicals that PDF extraction puts in place of characters. Only keys for search
 * and comparison are made; a text is stored as it was written.
 */
public final class TextNormalizer {

    /** Private-use characters (U+F06C and U+F0FC are Wingdings bullets), variation selectors, halves of characters and invisible marks. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Co}\\p{Cf}\\p{Cs}\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");
    private static final Pattern DASHES = Pattern.compile("[ー‐‑‒–—―−─━~〜∼_]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern BLANK_BESIDE_JAPANESE =
            Pattern.compile("(?<=[\\p{IsHan}\\p{IsKatakana}\\-、。]) | (?=[\\p{IsHan}\\p{IsKatakana}\\-、。])");

    /** CJK radicals that look like whole characters but have no compatibility decomposition. */
    private static final Map<Character, Character> RADICALS = Map.ofEntries(
            Map.entry('⺠', '民'), Map.entry('⻑', '長'), Map.entry('⻄', '西'), Map.entry('⻘', '青'), Map.entry('⻝', '食'),
            Map.entry('⻩', '黄'), Map.entry('⻲', '亀'), Map.entry('⻨', '麦'), Map.entry('⻤', '鬼'), Map.entry('⻁', '虎'),
            Map.entry('⺟', '母'), Map.entry('⻭', '歯'), Map.entry('⻯', '竜'));

    private TextNormalizer() {
    }

    /** The key under which a text is found and compared. */
    public static String searchKey(String text) {
        // One step can open the way for another: a capital made small, a blank taken away, and two characters become one.
        String key = folded(text);
        return key.equals(text) ? key : searchKey(key);
    }

    private static String folded(String text) {
        // The free-standing sound marks; NFKC would part them from their character by a blank.
        String plain = UNSEEN.matcher(text).replaceAll("").replace('\u309B', '\u3099').replace('\u309C', '\u309A');
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = plain.chars().mapToObj(c -> String.valueOf(fold((char) c))).collect(Collectors.joining());
        plain = DASHES.matcher(plain).replaceAll("-");
        plain = BLANKS.matcher(plain).replaceAll(" ").strip();
        return BLANK_BESIDE_JAPANESE.matcher(plain).replaceAll("");
    }

    /** Whether a reader would take both for the same text. */
    public static boolean same(String one, String other) {
        return searchKey(one).equals(searchKey(other));
    }

    /** Whether a reader would find the part in the text. */
    public static boolean contains(String text, String part) {
        return searchKey(text).contains(searchKey(part));
    }

    private static char fold(char c) {
        if (c >= 'ぁ' && c <= 'ゖ' || c == 'ゝ' || c == 'ゞ') {
            return fold((char) (c + ('ア' - 'あ')));
        }
        return switch (c) {
            // 一ヶ月, 一ヵ所: the small ones are read and written for か.
            case 'ヵ', 'ヶ' -> 'カ';
            case ',' -> '、';
            default -> RADICALS.getOrDefault(c, c);
        };
    }
}
