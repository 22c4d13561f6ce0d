package org.rashinban.core.plans;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rashinban.model.text.TextNormalizer;

/**
 * Compares the transcription with the texts of a template. A name is compared as a whole. Of a key phrase every word that carries
 * meaning (kanji, katakana, Latin, digits) has to be there. Where the document has a sentence and the template says it in words of its own,
 * and place, code or value already tell what is compared with what, every number, every term in katakana or Latin letters and every name
 * of an office, a body, a law or a plan has to be there, and half of the other words. What has no such word has to be there literally.
 */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}々〆]+|[ァ-ヺー]+|[A-Za-z][A-Za-z0-9&/]*|\\d+(?:\\.\\d+)?");

    /** Kanji that end the name of an office, a body, a place, a law or a plan. */
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}々〆]+(?:課|室|局|省|庁|部|法|条例|憲章|市|県|国|会議|委員会|審議会|本部|計画|構想|宣言|大学|新聞)");

    private static final double HALF = 0.5;

    private Words() {
    }

    static boolean same(String one, String other) {
        return TextNormalizer.same(tight(one), tight(other));
    }

    static boolean contains(String text, String part) {
        return TextNormalizer.contains(tight(text), tight(part));
    }

    /** Whether the text says what the cell says; where a deviation is stated, its very words. */
    static boolean say(String text, OracleRow row, String column) {
        return row.deviation(column).map(words -> contains(text, words)).orElseGet(() -> say(text, row.printed(column)));
    }

    static boolean say(String text, String phrase) {
        return missing(text, phrase).isEmpty();
    }

    /** Whether at least one word of the phrase is said. */
    static boolean speaksOf(String text, String phrase) {
        String whole = TextNormalizer.searchKey(plain(text));
        return of(phrase).flatMap(Words::pieces).anyMatch(piece -> isIn(whole, piece));
    }

    static List<String> missing(String text, String phrase) {
        String whole = TextNormalizer.searchKey(plain(text));
        List<String> words = of(phrase).toList();
        if (words.isEmpty()) {
            return contains(text, phrase) ? List.of() : List.of(phrase);
        }
        return words.stream().filter(word -> !isIn(whole, word)).toList();
    }

    /** Whether all facts of the phrase are said, and at least half of its words. */
    static boolean tell(String text, OracleRow row, String column) {
        return share(text, row, column) >= HALF;
    }

    static boolean tell(String text, String phrase) {
        return share(text, phrase) >= HALF;
    }

    /** How much of the phrase is said, from 0 to 1; nothing where a fact is missing. */
    static double share(String text, OracleRow row, String column) {
        return row.deviation(column).map(words -> contains(text, words) ? 1.0 : 0.0).orElseGet(() -> share(text, row.printed(column)));
    }

    static double share(String text, String phrase) {
        String whole = TextNormalizer.searchKey(plain(text));
        List<String> words = of(phrase).toList();
        if (words.isEmpty()) {
            return contains(text, phrase) ? 1 : 0;
        }
        if (!words.stream().filter(Words::isFact).allMatch(word -> isIn(whole, word))) {
            return 0;
        }
        List<String> pieces = words.stream().flatMap(Words::pieces).toList();
        return pieces.stream().filter(piece -> isIn(whole, piece)).count() / (double) pieces.size();
    }

    /** A number, a term or a name: nothing that could be said in other words. */
    private static boolean isFact(String word) {
        return !Character.isIdeographic(word.codePointAt(0)) || NAME.matcher(word).matches();
    }

    /** Kanji in pairs, so that 業務改善 shares something with 業務の改善. */
    private static Stream<String> pieces(String word) {
        return Character.isIdeographic(word.codePointAt(0))
                ? IntStream.range(0, word.length() - 1).mapToObj(i -> word.substring(i, i + 2))
                : Stream.of(word);
    }

    private static Stream<String> of(String phrase) {
        return WORD.matcher(plain(phrase)).results().map(MatchResult::group)
                .filter(word -> word.length() > 1 || Character.isDigit(word.charAt(0)));
    }

    private static boolean isIn(String whole, String word) {
        String key = TextNormalizer.searchKey(word);
        if (Character.isDigit(word.charAt(0))) {
            return Pattern.compile("(?<![\\d.])" + Pattern.quote(key) + "(?![\\d]|\\.\\d)").matcher(whole).find();
        }
        return whole.contains(key) || word.length() > 3 && Character.isIdeographic(word.codePointAt(0)) && partsAreIn(whole, key);
    }

    /** 行政手続 is also said by 行政の手続. */
    private static boolean partsAreIn(String whole, String key) {
        return IntStream.iterate(0, i -> i < key.length(), i -> i + 2)
                .mapToObj(i -> key.substring(Math.min(i, key.length() - 2), Math.min(i + 2, key.length())))
                .allMatch(whole::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("(?<=\\d),(?=\\d{3})", "")
                .replaceAll("(?<!\\d)(\\d{4})-0?(\\d{1,2})(?!\\d)", "$1年$2月");
    }

    /** A name without what the transcription remarks in brackets. */
    static String withoutBrackets(String name) {
        return name.replaceAll("（[^）]*）", "");
    }

    private static String tight(String text) {
        return text.replaceAll("[\\s\u3000]+", "");
    }
}
