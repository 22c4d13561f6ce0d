package org.rashinban.model.amount;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rashinban.model.text.KanjiNumerals;

/**
 * A number at the start of a text, in digits, in kanji or mixed: 1,234, 1.2億, 3千5百, 1億2千万, 三十.
 *
 * @param scaled whether 千, 万, 億 or 兆 took part, by which amounts of money are shortened, other than by 十 and 百
 * @param rest   what follows the number
 */
record JapaneseNumber(BigDecimal value, boolean scaled, String rest) {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?![\\d,])(?:\\.\\d+)?(?!\\.)"
            + "|\\d*\\.\\d+(?![\\d,.])|\\d+(?![\\d,.])|[〇一二三四五六七八九]+");

    /** Empty if the text does not start with a number. */
    static Optional<JapaneseNumber> startOf(String text) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        BigDecimal digits = null;
        boolean multiplied = false;
        boolean scaled = false;
        int at = 0;
        Matcher matcher = DIGITS.matcher(text);
        while (at < text.length()) {
            char c = text.charAt(at);
            if (digits == null && matcher.region(at, text.length()).lookingAt()) {
                digits = new BigDecimal(KanjiNumerals.toDigits(matcher.group()).replace(",", ""));
                at = matcher.end();
            } else if ("十百千".indexOf(c) >= 0) {
                section = section.add((digits == null ? BigDecimal.ONE : digits).multiply(power(c)));
                digits = null;
                multiplied = true;
                scaled |= c == '千';
                at++;
            } else if ("万億兆".indexOf(c) >= 0 && at > 0) {
                total = total.add(section.add(digits == null ? BigDecimal.ZERO : digits).multiply(power(c)));
                section = BigDecimal.ZERO;
                digits = null;
                multiplied = true;
                scaled = true;
                at++;
            } else {
                break;
            }
        }
        BigDecimal sum = total.add(section).add(digits == null ? BigDecimal.ZERO : digits);
        return at == 0 ? Optional.empty() : Optional.of(new JapaneseNumber(multiplied ? plain(sum) : sum, scaled, text.substring(at)));
    }

    /** 万 is 10,000; 百万 is 1,000,000. */
    static BigDecimal scale(String prefix) {
        return prefix.chars().mapToObj(c -> power((char) c)).reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    /** Without decimals that only arithmetic has made. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal power(char c) {
        return BigDecimal.ONE.movePointRight(switch (c) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '億' -> 8;
            case '兆' -> 12;
            default -> throw new IllegalArgumentException("Not a power of ten: " + c);
        });
    }
}
