package org.rashinban.model.amount;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.rashinban.model.text.Languages;

/** Writes amounts for people: 約1,200人以上, "about 1,200 at least", 85 %. {@link AmountReader} reads both back. */
public final class AmountFormat {

    private static final int GROUP = 3;
    private static final Map<Qualifier, String> JAPANESE_SUFFIXES = Map.of(
            Qualifier.AT_LEAST, "以上", Qualifier.AT_MOST, "以下", Qualifier.LESS_THAN, "未満", Qualifier.MORE_THAN, "超");
    private static final Map<Qualifier, String> JAPANESE_PREFIXES = Map.of(
            Qualifier.TOTAL, "合計", Qualifier.CUMULATIVE, "累計", Qualifier.PERSON_TIMES, "延べ", Qualifier.PEAK, "最大",
            Qualifier.AVERAGE, "平均", Qualifier.PARTIAL, "うち", Qualifier.ESTIMATE, "推計", Qualifier.ABOUT, "約");
    private static final Map<Qualifier, String> ENGLISH_PREFIXES = Map.of(
            Qualifier.ABOUT, "about ", Qualifier.AT_LEAST, "at least ", Qualifier.AT_MOST, "at most ",
            Qualifier.LESS_THAN, "less than ", Qualifier.MORE_THAN, "more than ");
    private static final Map<Qualifier, String> ENGLISH_REMARKS = Map.of(
            Qualifier.TOTAL, "total", Qualifier.CUMULATIVE, "cumulative", Qualifier.PERSON_TIMES, "person-times",
            Qualifier.PEAK, "peak", Qualifier.AVERAGE, "average", Qualifier.PARTIAL, "partial", Qualifier.ESTIMATE, "estimate");

    private static final Map<String, String> JAPANESE_UNITS = Map.of("%", " %", "pt", "ポイント");

    private AmountFormat() {
    }

    /** The number alone, with thousands separators and its own decimals. */
    public static String number(BigDecimal value) {
        String plain = value.toPlainString();
        int point = plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        int first = value.signum() < 0 ? 1 : 0;
        for (int at = (point < 0 ? plain.length() : point) - GROUP; at > first; at -= GROUP) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    /** @param unit as it stands after the number; empty for none */
    public static String format(Amount amount, String unit, Locale locale) {
        if (Languages.isJapanese(locale)) {
            return words(amount, JAPANESE_PREFIXES, "") + number(amount.value()) + JAPANESE_UNITS.getOrDefault(unit, unit)
                    + words(amount, JAPANESE_SUFFIXES, "");
        }
        String remarks = words(amount, ENGLISH_REMARKS, ", ");
        return words(amount, ENGLISH_PREFIXES, "") + number(amount.value()) + (unit.isEmpty() ? "" : " " + unit)
                + (remarks.isEmpty() ? "" : " (" + remarks + ")");
    }

    private static String words(Amount amount, Map<Qualifier, String> vocabulary, String separator) {
        return amount.qualifiers().isEmpty() ? ""
                : amount.qualifiers().stream().filter(vocabulary::containsKey).map(vocabulary::get).collect(Collectors.joining(separator));
    }
}
