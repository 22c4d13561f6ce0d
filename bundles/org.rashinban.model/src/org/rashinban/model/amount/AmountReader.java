package org.rashinban.model.amount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads amounts as people type them: 1,234, ▲5, 約1,200人, 85％, 8割5分, 43万人, 延べ207名, 合計4箇所以上, 2～3, 未定, a dash.
 *
 * <p>Where a unit is expected, an amount in another scale of it is converted (43万人 where 人 is expected), a bare number
 * counts as being in it, and any other unit is refused. What is missing is never a zero.
 */
public final class AmountReader {

    /** No number is as long as that, with all its words, and looking for words would take long in pages of text. */
    private static final int LONGEST = 2_000;
    private static final int SHOWN = 20;
    /** Excel shows and promises 15 digits; the rest of its binary fractions is noise. */
    private static final MathContext DIGITS_OF_A_CELL = new MathContext(15);

    private static final Pattern NOT_APPLICABLE =
            Pattern.compile("[-ー]+|\\.{2,}|/|(?:該当)?(?:なし|無し|無)|対象外|不明|不詳|n/?a|none",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_YET = Pattern.compile("(?:未定|未設定|未集計|未確定|未調査|未公表|調査中|集計中|確認中"
            + "|算出中|算定中|精査中|調整中|検討中|今後設定|設定予定|TBD|pending)(?:\\([^()]*\\))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATIVE_IN_BRACKETS = Pattern.compile("\\(([\\d,.]+)\\)(|[^\\d.].*)");
    private static final Pattern TENTHS = Pattern.compile("(\\d+(?:\\.\\d+)?|[一二三四五六七八九十])割(?:(\\d)分)?(?:(\\d)厘)?");
    private static final Pattern RANGE_SIGN = Pattern.compile("~|(?<=[\\d\\p{L}%])-(?=[\\d▲△])|から(?=\\d)");
    private static final Pattern UNIT = Pattern.compile("(?:(?![eE]\\d)[\\p{L}々%‰°](?:[\\p{L}ー々%‰°/・ -]|(?<=[A-Za-z])\\d){0,15})?");

    /** What may follow a number in kanji: 三十人 is an amount, 三鷹市 is none. */
    private static final Set<String> COUNTERS = Set.of("", "人", "名", "件", "回", "冊", "円", "台", "課", "校", "社", "団体", "箇所", "か所",
            "施設", "時間", "日", "項目", "業務", "手続", "手続き", "%", "パーセント");
    /** 1O0, typed with a letter, is a hundred and not one of something. */
    private static final Pattern LETTER_FOR_ZERO = Pattern.compile("[Oo][\\dOo]*");
    private static final Pattern MISPLACED_COMMA = Pattern.compile(".*\\d,.*");

    private final String written;
    private final Optional<Unit> expected;
    private final String expectedUnit;

    private AmountReader(String written, String expectedUnit) {
        this.written = written.strip();
        this.expectedUnit = expectedUnit;
        this.expected = expectedUnit.isBlank() ? Optional.empty() : Optional.of(Unit.of(expectedUnit));
    }

    /** Reads without knowing the unit. */
    public static AmountReading read(String text) {
        return read(text, "");
    }

    /** @param expectedUnit the unit in which the amount is wanted; empty if it may be any */
    public static AmountReading read(String text, String expectedUnit) {
        return new AmountReader(text, expectedUnit).read();
    }

    /** The amount in a numeric cell of a spreadsheet. */
    public static Amount ofCell(double value) {
        return Amount.of(JapaneseNumber.plain(BigDecimal.valueOf(value).round(DIGITS_OF_A_CELL)));
    }

    /** The percentage in a numeric cell that is formatted as one: 85 for 0.85. */
    public static AmountReading.Value ofPercentCell(double value) {
        return new AmountReading.Value(Amount.of(JapaneseNumber.plain(ofCell(value).value().movePointRight(2))), "%");
    }

    private AmountReading read() {
        if (written.length() > LONGEST) {
            return new AmountReading.Unreadable(Texts.CATALOGUE.sentence("unreadable", written.substring(0, SHOWN) + '…'));
        }
        String text = AmountText.normalize(written);
        String word = text.replaceFirst("^\\((.*)\\)$", "$1").replaceFirst("。$", "");
        if (text.isEmpty()) {
            return new AmountReading.Blank();
        }
        if (AmountText.isCounted(written)) {
            return unreadable(text);
        }
        if (NOT_APPLICABLE.matcher(word).matches()) {
            return new AmountReading.NotApplicable(written);
        }
        if (NOT_YET.matcher(word).matches()) {
            return new AmountReading.NotYet(written);
        }
        return range(text).or(() -> single(text)).orElseGet(() -> unreadable(text));
    }

    private Optional<AmountReading> range(String text) {
        Matcher sign = RANGE_SIGN.matcher(text);
        if (!sign.find()) {
            return Optional.empty();
        }
        MatchResult place = sign.toMatchResult();
        String left = text.substring(0, place.start()).strip();
        String right = text.substring(place.end()).strip();
        // 2～3万人: what follows the second number belongs to the first one as well.
        String tail = right.replaceFirst("^[\\d,.▲△-]+", "");
        Optional<AmountReading> min = single(left.matches(".*\\d") ? left + tail : left);
        Optional<AmountReading> max = single(right);
        return min.flatMap(from -> max.map(to -> range(from, to)));
    }

    private AmountReading range(AmountReading from, AmountReading to) {
        if (!(from instanceof AmountReading.Value min)) {
            return from;
        }
        if (!(to instanceof AmountReading.Value max)) {
            return to;
        }
        if (min.amount().value().compareTo(max.amount().value()) > 0) {
            return new AmountReading.Unreadable(Texts.CATALOGUE.sentence("range.order", written));
        }
        Set<Qualifier> both = EnumSet.noneOf(Qualifier.class);
        both.addAll(min.amount().qualifiers());
        both.addAll(max.amount().qualifiers());
        return new AmountReading.Range(new Amount(min.amount().value(), both), new Amount(max.amount().value(), both), max.unit());
    }

    private Optional<AmountReading> single(String text) {
        Matcher bracketed = NEGATIVE_IN_BRACKETS.matcher(text);
        if (bracketed.matches()) {
            return single("-" + bracketed.group(1) + bracketed.group(2));
        }
        QualifierWords words = QualifierWords.in(text);
        String core = tenthsAsPercent(words.core());
        boolean negative = core.matches("[▲△-].*");
        String unsigned = core.replaceFirst("^[▲△+-] ?", "");
        String amount = unsigned.startsWith("¥") ? unsigned.substring(1).strip() + "円" : unsigned;
        return JapaneseNumber.startOf(amount)
                .filter(number -> !LETTER_FOR_ZERO.matcher(number.rest()).matches())
                .filter(number -> UNIT.matcher(number.rest().strip()).matches())
                .filter(number -> amount.matches("[\\d.].*") || COUNTERS.contains(number.rest().strip()))
                .map(number -> inUnit(number, negative, words.qualifiers()));
    }

    private static String tenthsAsPercent(String text) {
        Matcher found = TENTHS.matcher(text);
        if (!found.matches()) {
            return text;
        }
        BigDecimal percent = JapaneseNumber.startOf(found.group(1)).orElseThrow().value().movePointRight(1)
                .add(new BigDecimal(found.group(2) == null ? "0" : found.group(2)))
                .add(new BigDecimal(found.group(3) == null ? "0" : found.group(3)).movePointLeft(1));
        return JapaneseNumber.plain(percent).toPlainString() + "%";
    }

    private AmountReading inUnit(JapaneseNumber number, boolean negative, Set<Qualifier> qualifiers) {
        String typed = number.rest().strip();
        BigDecimal value = negative ? number.value().negate() : number.value();
        Amount stated = new Amount(value, qualifiers);
        if (expected.isEmpty() || typed.isEmpty() && !number.scaled()) {
            return new AmountReading.Value(stated, expected.isEmpty() ? typed : expectedUnit);
        }
        Unit wanted = expected.get();
        Unit unit = typed.isEmpty() ? wanted.ofShortened() : Unit.of(typed);
        return unit.fits(wanted)
                ? new AmountReading.Value(new Amount(unit.convert(value, wanted), qualifiers), expectedUnit)
                : new AmountReading.WrongUnit(stated, typed, expectedUnit,
                        Texts.CATALOGUE.sentence("unit.wrong", written, typed, expectedUnit));
    }

    private AmountReading unreadable(String text) {
        String key = MISPLACED_COMMA.matcher(text).matches() && JapaneseNumber.startOf(text).isEmpty() ? "comma" : "unreadable";
        return new AmountReading.Unreadable(Texts.CATALOGUE.sentence(key, written));
    }
}
