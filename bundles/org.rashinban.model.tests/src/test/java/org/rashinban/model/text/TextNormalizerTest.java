package org.rashinban.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;

class TextNormalizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ＡＩ議事録 | AI議事録",
        "令和６年度 | 令和6年度",
        "ﾃﾞｼﾞﾀﾙ化 | デジタル化",
        "オープンデータ | おーぷんでーた",
        "データ | デ―タ",
        "サーバー | サーバ−",
        "2023–2025 | 2023-2025",
        "R4〜R7 | R4～R7",
        "検討､実施｡ | 検討、実施。",
        "検討，実施 | 検討、実施",
        "DX推進 | dx推進",
        "デジタル　推進 | デジタル推進",
        "市⺠窓⼝ | 市民窓口",
        "１ヶ月 | 1か月",
        "㍻31年 | 平成31年",
        "㈱見本 | (株)見本",
        "㎡ | m2",
        "か゛く | がく"})
    void case41_takesForTheSameWhatAReaderDoes(String one, String other) {
        assertThat(TextNormalizer.searchKey(one)).isEqualTo(TextNormalizer.searchKey(other));
        assertThat(TextNormalizer.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"市民,住民", "A03,A04", "ハ,バ", "6年度,16年度"})
    void keepsApartWhatDiffers(String one, String other) {
        assertThat(TextNormalizer.same(one, other)).isFalse();
    }

    @Test
    void case41_bulletsOfSymbolFontsAreNotSeen() {
        assertThat(TextNormalizer.searchKey("\uF06C 市民サービス")).isEqualTo("市民サ-ビス");
        assertThat(TextNormalizer.searchKey("\uF0FC\u200B導入\uFE00")).isEqualTo("導入");
    }

    @Test
    void blanksBetweenLatinWordsStay() {
        assertThat(TextNormalizer.searchKey("  Smart\t City ")).isEqualTo("smart city");
    }

    @Test
    void findsAPartAcrossSpellings() {
        assertThat(TextNormalizer.contains("書かないワンストップ窓口", "ﾜﾝｽﾄｯﾌﾟ")).isTrue();
        assertThat(TextNormalizer.contains("書かないワンストップ窓口", "ペーパーレス")).isFalse();
    }

    /** Made small, the capital would take up the accent only when looked at again. */
    @Test
    void aCapitalAndItsMarkBecomeOneCharacterAtOnce() {
        assertThat(TextNormalizer.searchKey("\u03AA\u0300")).isEqualTo("\u1FD2");
    }

    @Property
    void aKeyIsItsOwnKey(@ForAll @CharRange(from = ' ', to = '\uFFFD') String text) {
        String key = TextNormalizer.searchKey(text);

        assertThat(TextNormalizer.searchKey(key)).isEqualTo(key);
    }

    /** A mark that is not seen makes every character be looked at together with its neighbours. */
    @Property
    void theQuickWayComesToTheSameAsTheThoroughOne(@ForAll("usualTexts") String text) {
        assertThat(TextNormalizer.searchKey(text)).isEqualTo(TextNormalizer.searchKey(text + "\u200B"));
    }

    @Provide
    Arbitrary<String> usualTexts() {
        return Arbitraries.strings().withCharRange('!', '~').withCharRange('\uFF01', '\uFF5E').withCharRange('\u3000', '\u30FF')
                .withCharRange('\u4E00', '\u9FFF').withChars(' ', '\u3000', 'ー', '−', 'ヶ', 'が', 'ﾞ').ofMaxLength(20);
    }

    @ParameterizedTest
    @CsvSource(value = {"'\u00A0\u3000速報\u200B',速報", "'\uFEFF一 二\n',一 二", "'\u00A0\u200B',''", "'',''"})
    void blanksAndInvisibleMarksAroundATextAreNoneOfIt(String text, String stripped) {
        assertThat(TextNormalizer.stripped(text)).isEqualTo(stripped);
    }
}
