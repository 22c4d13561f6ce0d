package org.rashinban.model.amount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit taken apart: 万人 is 人 by ten thousand. Spellings of the same thing (箇所, か所, カ所; 人, 名; ％, パーセント) have one base.
 *
 * @param base  the spelling that stands for all
 * @param scale how many of the base one of this unit is
 */
record Unit(String base, BigDecimal scale) {

    private static final int DIGITS_OF_A_QUOTIENT = 16;
    private static final Pattern SCALED = Pattern.compile("([十百千]?[万億兆]|[百千])(?![分日年月])(.*)");
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("名", "人"), Map.entry("か所", "箇所"), Map.entry("カ所", "箇所"), Map.entry("ヶ所", "箇所"), Map.entry("ケ所", "箇所"),
            Map.entry("ヵ所", "箇所"), Map.entry("ヵ月", "か月"), Map.entry("ヶ月", "か月"), Map.entry("ケ月", "か月"), Map.entry("カ月", "か月"),
            Map.entry("箇月", "か月"), Map.entry("パーセント", "%"), Map.entry("percent", "%"), Map.entry("手続き", "手続"),
            Map.entry("ポイント", "pt"), Map.entry("h", "時間"), Map.entry("hours", "時間"), Map.entry("people", "人"),
            Map.entry("¥", "円"), Map.entry("yen", "円"));
    private static final Map<String, Unit> FIXED = Map.of(
            "時間", new Unit("分", new BigDecimal("60")), "割", new Unit("%", BigDecimal.TEN), "‰", new Unit("%", new BigDecimal("0.1")));

    static Unit of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        Matcher scaled = SCALED.matcher(plain);
        if (scaled.matches()) {
            return new Unit(base(scaled.group(2)), JapaneseNumber.scale(scaled.group(1)));
        }
        String base = base(plain);
        return Optional.ofNullable(FIXED.get(base)).orElseGet(() -> new Unit(base, BigDecimal.ONE));
    }

    private static String base(String plain) {
        int rate = plain.indexOf('/');
        return rate > 0 ? base(plain.substring(0, rate)) + plain.substring(rate) : SAME.getOrDefault(plain, plain);
    }

    /** In what a number counts that was shortened and typed without a unit: 3億 among 千円 are 円, 1.5千 among 時間 are 時間. */
    Unit ofShortened() {
        return FIXED.containsValue(this) ? this : new Unit(base, BigDecimal.ONE);
    }

    boolean isNone() {
        return base.isEmpty();
    }

    /**
     * Whether amounts of this unit can be stated in the other. Where the other is a rate (人/年), the bare unit (人) is what
     * people type; the reverse would make a rate a number of its own.
     */
    boolean fits(Unit expected) {
        return base.equals(expected.base) || expected.base.startsWith(base + "/");
    }

    /** A number of this unit as a number of the other. */
    BigDecimal convert(BigDecimal value, Unit other) {
        if (scale.compareTo(other.scale) == 0) {
            return value;
        }
        MathContext precision = new MathContext(DIGITS_OF_A_QUOTIENT + value.precision());
        return JapaneseNumber.plain(value.multiply(scale).divide(other.scale, precision));
    }
}
