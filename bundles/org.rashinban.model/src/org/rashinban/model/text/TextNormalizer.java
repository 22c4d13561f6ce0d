package org.rashinban.model.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** Characters that make no other with their neighbours; folding them one by one is what folding a whole text comes to. */
    private static final char[] ALONE = alone();
    private static final char NOT_ALONE = 0;

    private TextNormalizer() {
    }

    /** Without blanks and invisible marks before and behind, also those that hold words together. */
    public static String stripped(String text) {
        int[] letters = text.codePoints().toArray();
        int from = 0;
        int to = letters.length;
        while (from < to && isUnseen(letters[from])) {
            from++;
        }
        while (to > from && isUnseen(letters[to - 1])) {
            to--;
        }
        return new String(letters, from, to - from);
    }

    private static boolean isUnseen(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || Character.getType(letter) == Character.FORMAT;
    }

    /** The key under which a text is found and compared. */
    public static String searchKey(String text) {
        return quick(text).orElseGet(() -> thorough(text));
    }

    /** For nearly all texts, of which thousands are looked through while somebody types. */
    private static Optional<String> quick(String text) {
        StringBuilder key = new StringBuilder(text.length());
        boolean apart = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\u3000') {
                apart = !key.isEmpty();
                continue;
            }
            char folded = ALONE[c];
            if (folded == NOT_ALONE) {
                return Optional.empty();
            }
            if (apart && !isJapanese(key.charAt(key.length() - 1)) && !isJapanese(folded)) {
                key.append(' ');
            }
            apart = false;
            key.append(folded);
        }
        return Optional.of(key.toString());
    }

    /** Blanks next to it count for nothing; the same characters as in {@link #BLANK_BESIDE_JAPANESE}. */
    private static boolean isJapanese(char c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN || script == UnicodeScript.KATAKANA || c == '-' || c == '、' || c == '。';
    }

    private static char[] alone() {
        char[] folded = new char[Character.MAX_VALUE + 1];
        // Latin letters, digits and signs, of half and full width, Japanese punctuation, hiragana and katakana.
        Stream.of(IntStream.rangeClosed('!', '~'), IntStream.rangeClosed('\uFF01', '\uFF5E'), IntStream.rangeClosed('\u3001', '\u3011'),
                IntStream.rangeClosed('\u3041', '\u3096'), IntStream.rangeClosed('\u30A1', '\u30FC')).flatMapToInt(range -> range)
                .forEach(c -> {
                    String key = thorough(String.valueOf((char) c));
                    folded[c] = key.length() == 1 ? key.charAt(0) : NOT_ALONE;
                });
        IntStream.rangeClosed('\u4E00', '\u9FFF').forEach(c -> folded[c] = (char) c);
        return folded;
    }

    private static String thorough(String text) {
        // One step can open the way for another: a capital made small, a blank taken away, and two characters become one.
        String key = folded(text);
        return key.equals(text) ? key : thorough(key);
    }

    private static String folded(String text) {
        // The free-standing sound marks; NFKC would part them from their character by a blank.
        String plain = UNSEEN.matcher(text).replaceAll("").replace('\u309B', '\u3099').replace('\u309C', '\u309A');
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = plain.chars().mapToObj(c -> String.valueOf(fold((char) c))).collect(Collectors.joining());
        return withoutBlanks(DASHES.matcher(plain).replaceAll("-"));
    }

    /** Without those beside Japanese characters, which are there or not as it happens, and with no two in a row. */
    private static String withoutBlanks(String text) {
        String plain = BLANKS.matcher(text).replaceAll(" ").strip();
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
