package org.rashinban.charts.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words of Japanese that are better not broken, though they may be: years of an era, quarters, words in katakana, short ones in kanji, what
 * stands between brackets, and the result of a calculation.
 */
final class Words {

    private static final Pattern WORD = Pattern.compile(
            "（[^（）]{1,10}）|「[^「」]{1,10}」|(?:= [0-9.,]+ % )?→ \\S{1,4}|(?:明治|大正|昭和|平成|令和)(?:元|[0-9０-９]+)年度?(?:[0-9０-９]+月(?:[0-9０-９]+日)?)?|第[0-9０-９]+(?:四半期|版|章|回)|[ァ-ヴー]{2,12}"
                    + "|(?<!\\p{IsHan})\\p{IsHan}{2,5}(?!\\p{IsHan})");

    private final List<String> chunks;
    /** Of each chunk, the first of its word; itself where it is in none. */
    private final int[] firsts;

    Words(List<String> chunks) {
        this.chunks = chunks;
        firsts = IntStream.range(0, chunks.size()).toArray();
        int[] at = new int[chunks.size()];
        int length = 0;
        for (int i = 0; i < at.length; i++) {
            at[i] = length;
            length += chunks.get(i).length();
        }
        Matcher words = WORD.matcher(String.join("", chunks));
        while (words.find()) {
            int from = words.start();
            int to = words.end();
            IntStream.range(0, at.length).filter(i -> at[i] > from && at[i] < to)
                    .forEach(i -> firsts[i] = IntStream.rangeClosed(0, i).filter(j -> at[j] <= from).max().orElse(i));
        }
    }

    static Stream<String> in(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    /** How many chunks of the word come before this one of it. */
    int begun(int chunk) {
        return chunk - firsts[chunk];
    }

    /** The word that the chunk belongs to. */
    String at(int chunk) {
        int end = chunk;
        while (end < firsts.length && firsts[end] == firsts[chunk]) {
            end++;
        }
        return String.join("", chunks.subList(firsts[chunk], end));
    }
}
