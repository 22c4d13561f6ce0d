package org.rashinban.model.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AmountReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1234 | 1234", "１，２３４ | 1234", "1,234 | 1234", "63,698 | 63698", "0 | 0", "０ | 0", "▲5 | -5", "△5 | -5", "−5 | -5", "-5 | -5",
        "－5 | -5",
        "(5) | -5", "（1,200） | -1200", "+485 | 485", "70.0 | 70.0", ".5 | 0.5", "1,234.50 | 1234.50", "1.2億 | 120000000", "3千 | 3000",
        "3千5百 | 3500", "1億2千万 | 120000000", "三十 | 30", "二〇 | 20", "5百万 | 5000000", "1兆 | 1000000000000",
        "約1,200 | 1200 ABOUT", "およそ1,200 | 1200 ABOUT", "約▲5 | -5 ABOUT", "推計70 | 70 ESTIMATE", "70（見込） | 70 ESTIMATE",
        "70の見込み | 70 ESTIMATE", "最大 8,000 | 8000 PEAK", "ピーク時28 | 28 PEAK", "平均3.5 | 3.5 AVERAGE", "うち13 | 13 PARTIAL",
        "少なくとも4 | 4 AT_LEAST", "100程度 | 100 ABOUT", "合計：4 | 4 TOTAL", "1,000超 | 1000 MORE_THAN", "10以内 | 10 AT_MOST", "≧4 | 4 AT_LEAST",
        "About 1,200 | 1200 ABOUT", "more than 4 | 4 MORE_THAN", "1,200 (cumulative, estimate) | 1200 CUMULATIVE ESTIMATE"})
    void readsNumbers(String text, String canonical) {
        assertThat(AmountReader.read(text)).isEqualTo(new AmountReading.Value(Amount.of(canonical), ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1,200人 | 1200 | 人", "12件 | 12 | 件", "85％ | 85 | %", "85% | 85 | %", "70.0％ | 70.0 | %", "8割5分 | 85 | %", "3割 | 30 | %",
        "８割５分３厘 | 85.3 | %",
        "八割 | 80 | %", "8割弱 | 80 ABOUT LESS_THAN | %", "8割強 | 80 ABOUT MORE_THAN | %", "43万人 | 430000 | 人", "97.2万人 | 972000 | 人",
        "約555万件 | 5550000 ABOUT | 件", "700万円 | 7000000 | 円", "約700万円 | 7000000 ABOUT | 円", "1.2億円 | 120000000 | 円", "¥700,000 | 700000 | 円",
        "延べ207名 | 207 PERSON_TIMES | 名", "累計39冊 | 39 CUMULATIVE | 冊", "240回（累計） | 240 CUMULATIVE | 回", "6件（累積） | 6 CUMULATIVE | 件",
        "4箇所以上 | 4 AT_LEAST | 箇所", "合計4箇所以上 | 4 TOTAL AT_LEAST | 箇所", "50％未満 | 50 LESS_THAN | %", "25人／年 | 25 | 人/年",
        "1,000人／年 | 1000 | 人/年", "約5,241時間 | 5241 ABOUT | 時間", "三十人 | 30 | 人", "+485手続き | 485 | 手続き", "2.5 GB | 2.5 | GB",
        "12.3t-CO2 | 12.3 | t-CO2", "35 ㎡ | 35 | m2", "1200 people | 1200 | people"})
    void readsUnits(String text, String canonical, String unit) {
        assertThat(AmountReader.read(text)).isEqualTo(new AmountReading.Value(Amount.of(canonical), unit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "43万人 | 人 | 430000", "43万人 | 万人 | 43", "43.1万人 | 千人 | 431", "700万円 | 千円 | 7000", "1.2億 | 千円 | 120000", "5千 | 人 | 5000",
        "12名 | 人 | 12", "3か所 | 箇所 | 3", "3ヶ所 | カ所 | 3", "26手続き | 手続 | 26", "2時間 | 分 | 120", "90分 | 時間 | 1.5", "3割 | % | 30",
        "25‰ | % | 2.5",
        "25人 | 人/年 | 25", "25人／年 | 人/年 | 25", "25名/年 | 人/年 | 25", "1,200 | 千円 | 1200", "85 | % | 85", "0.85 | % | 0.85",
        "約43万人 | 人 | 430000 ABOUT", "1.5千 | 時間 | 1500", "1万2千 | 時間 | 12000", "十二 | 時間 | 12", "十二 | 千円 | 12", "3億 | 千円 | 300000",
        "1,200千円 | 千円 | 1200", "50.0% | ％ | 50.0", "5百万円 | 百万円 | 5", "12 | 件 | 12", "８５ | パーセント | 85"})
    void statesTheAmountInTheExpectedUnit(String text, String expected, String canonical) {
        assertThat(AmountReader.read(text, expected)).isEqualTo(new AmountReading.Value(Amount.of(canonical), expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"①5", "① 5", "⑴5", "(1)5", "5²", "240¹", "2½", "1O", "1O0", "2oo"})
    void takesNoSignThatCountsAndNoLetterForADigit(String text) {
        assertThat(AmountReader.read(text)).isInstanceOf(AmountReading.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource({"12件,人,件", "85%,人,%", "25人/年,人,人/年", "10分,人,分", "1.2億円,人,円", "12人日,人,人日"})
    void refusesAnotherUnit(String text, String expected, String unit) {
        assertThat(AmountReader.read(text, expected)).isInstanceOfSatisfying(AmountReading.WrongUnit.class, wrong -> {
            assertThat(wrong.unit()).isEqualTo(unit);
            assertThat(wrong.expected()).isEqualTo(expected);
            assertThat(wrong.why().in(Locale.US))
                    .isEqualTo("“" + text + "” is given in " + unit + ", but " + expected + " is expected here.");
            assertThat(wrong.why().in(Locale.JAPAN))
                    .isEqualTo("「" + text + "」の単位は「" + unit + "」ですが、ここでは「" + expected + "」で入力してください。");
        });
        assertThat(AmountReader.read(text, expected).asAmount()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2～3 | 2 | 3 | ''", "2〜3 | 2 | 3 | ''", "10-20 | 10 | 20 | ''", "10－20% | 10 | 20 | %", "1から3 | 1 | 3 | ''",
        "1～2名程度 | 1 ABOUT | 2 ABOUT | 名", "2～3万人 | 20000 | 30000 | 人", "1,000人～2,000人 | 1000 | 2000 | 人", "▲5～▲3 | -5 | -3 | ''",
        "約2～3件 | 2 ABOUT | 3 ABOUT | 件", "2～3割 | 20 | 30 | %", "5～5 | 5 | 5 | ''"})
    void readsRanges(String text, String min, String max, String unit) {
        assertThat(AmountReader.read(text)).isEqualTo(new AmountReading.Range(Amount.of(min), Amount.of(max), unit));
    }

    @Test
    void aRangeIsConvertedAndCheckedToo() {
        assertThat(AmountReader.read("2～3万人", "人")).isEqualTo(new AmountReading.Range(Amount.of(20000), Amount.of(30000), "人"));
        assertThat(AmountReader.read("2～3件", "人")).isInstanceOf(AmountReading.WrongUnit.class);
        assertThat(AmountReader.read("2人～3件", "人")).isInstanceOf(AmountReading.WrongUnit.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\t\n"})
    void nothingTypedIsBlank(String text) {
        assertThat(AmountReader.read(text, "人")).isEqualTo(new AmountReading.Blank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "―", "ー", "—", "－", "‐", "−", "なし", "該当なし", "無し", "N/A", "n/a", "対象外", "…", "/", "（なし）"})
    void aDashSaysThatThereIsNoNumber(String text) {
        assertThat(AmountReader.read(text)).isEqualTo(new AmountReading.NotApplicable(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"未定", "調査中", "集計中", "（集計中）", "未集計。", "確認中", "TBD", "集計中（6月公表）"})
    void aPromiseIsNotYetANumber(String text) {
        assertThat(AmountReader.read(text)).isEqualTo(new AmountReading.NotYet(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "なし", "未定", "調査中", "abc", "約", "人", "%"})
    void whatIsMissingIsNeverZero(String text) {
        assertThat(AmountReader.read(text).asAmount()).isEmpty();
        assertThat(AmountReader.read(text, "人").asAmount()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1,2345 | In “1,2345” the commas do not separate thousands. Enter it as 12,345 or 12345.",
        "12,34 | In “12,34” the commas do not separate thousands. Enter it as 12,345 or 12345.",
        "3～2 | In “3～2” the first number is larger than the second.",
        "導入 | “導入” is not a number. Enter the number and at most its unit, such as 1,200, 85 % or 約1,200人."})
    void saysWhyAndWhatWouldBeRight(String text, String why) {
        assertThat(AmountReader.read(text)).isInstanceOfSatisfying(AmountReading.Unreadable.class,
                unreadable -> assertThat(unreadable.why().in(Locale.US)).isEqualTo(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.3", "1 234", "12 3", "R6", "2024-04-01", "4/1", "三鷹市", "千葉市", "百貨店", "1,200人（うち新規20人）", "～5", "5～",
        "～", "1e3", "約",
        "5-", "10%（達成）", "委員3人", "a1"})
    void neverGuesses(String text) {
        assertThat(AmountReader.read(text)).isInstanceOf(AmountReading.Unreadable.class);
    }

    @Test
    void theNumberOfACellIsWhatExcelShows() {
        assertThat(AmountReader.ofCell(0.1 + 0.2)).hasToString("0.3");
        assertThat(AmountReader.ofCell(5_550_000)).hasToString("5550000");
        assertThat(AmountReader.ofCell(-46.7)).hasToString("-46.7");
        assertThat(AmountReader.ofCell(0)).hasToString("0");
    }

    @Test
    void aPercentCellHoldsAHundredth() {
        assertThat(AmountReader.ofPercentCell(0.85)).isEqualTo(new AmountReading.Value(Amount.of(85), "%"));
        assertThat(AmountReader.ofPercentCell(0.29).amount()).hasToString("29");
        assertThat(AmountReader.ofPercentCell(0.993).amount()).hasToString("99.3");
        assertThat(AmountReader.ofPercentCell(1.1).amount()).hasToString("110");
    }

    @Property
    void anythingTypedIsReadOrExplained(@ForAll("typed") String text) {
        for (String unit : new String[] {"", "人", "千円"}) {
            if (AmountReader.read(text, unit) instanceof AmountReading.Unreadable unreadable) {
                assertThat(unreadable.why().in(Locale.JAPAN)).isNotBlank();
            }
        }
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of("1", "0", "23", ",", ".", "万", "千", "億", "十", "人", "円", "%", "割", "5分", "約", "延べ", "合計", "以上", "未満", "弱",
                "～", "-", "▲", "(", ")",
                "（", "）", " ", "なし", "未定", "三", "から", "/年", "¥", "by", "at least ",
                "�").list().ofMaxSize(8).map(parts -> String.join("", parts));
    }

    @Property
    void everyWholeNumberIsReadInEveryNotation(@ForAll long number) {
        BigDecimal value = BigDecimal.valueOf(number);
        String digits = value.abs().toString();
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(c -> wide.append((char) (c - '0' + '０')));

        assertThat(AmountReader.read((number < 0 ? "▲" : "") + digits).asAmount()).contains(Amount.of(value));
        assertThat(AmountReader.read((number < 0 ? "△" : "") + wide).asAmount()).contains(Amount.of(value));
        assertThat(AmountReader.read(AmountFormat.number(value) + "万").asAmount()).contains(Amount.of(value.movePointRight(4)));
    }

    @Test
    void aPageOfWordsIsNotSearchedForANumber() {
        assertThat(AmountReader.read("約".repeat(32_000) + "1")).isInstanceOfSatisfying(AmountReading.Unreadable.class,
                unreadable -> assertThat(unreadable.why().in(Locale.JAPANESE)).hasSizeLessThan(100).contains("数値として読み取れません"));
    }
}
