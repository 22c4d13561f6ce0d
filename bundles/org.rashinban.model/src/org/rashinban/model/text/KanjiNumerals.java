package org.rashinban.model.text;

import java.util.regex.Pattern;

/** Numbers written in kanji, by place (二〇二四) or with 十, 百 and 千 (二千二十四). */
public final class KanjiNumerals {

    private static final String DIGITS = "〇一二三四五六七八九";
    /** Longer runs are no number that anyone writes. */
    private static final int MOST_CHARACTERS = 9;
    private static final Pattern RUN = Pattern.compile("[〇零一二三四五六七八九十百千]+");

    private KanjiNumerals() {
    }

    /** The text with every run of kanji numerals replaced by ASCII digits. */
    public static String toDigits(String text) {
        return RUN.matcher(text).replaceAll(run -> digits(run.group().replace('零', '〇')));
    }

    private static String digits(String run) {
        if (run.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
            return run.chars().mapToObj(c -> String.valueOf(DIGITS.indexOf(c))).reduce("", String::concat);
        }
        if (run.length() > MOST_CHARACTERS) {
            return run;
        }
        int sum = 0;
        int pending = 0;
        for (char c : run.toCharArray()) {
            int digit = DIGITS.indexOf(c);
            if (digit >= 0) {
                pending = pending * 10 + digit;
            } else {
                sum += Math.max(1, pending) * unit(c);
                pending = 0;
            }
        }
        return String.valueOf(sum + pending);
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            default -> 1000;
        };
    }
}
