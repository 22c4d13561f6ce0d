package org.rashinban.model.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

class AmountTest {

    @Test
    void equalityIsNumericAndTheDecimalsAreKept() {
        Amount written = Amount.of("70.0");

        assertThat(written).isEqualTo(Amount.of(70)).hasSameHashCodeAs(Amount.of(70)).hasToString("70.0");
        assertThat(Amount.of("0.00")).isEqualTo(Amount.of(0)).hasSameHashCodeAs(Amount.of(0));
        assertThat(Amount.of("100")).hasSameHashCodeAs(Amount.of(new BigDecimal("1E+2"))).isEqualTo(Amount.of(new BigDecimal("1E+2")));
        assertThat(Amount.of(new BigDecimal("1E+2"))).hasToString("100");
        assertThat(written).isNotEqualTo(Amount.of("70.1")).isNotEqualTo(null).isNotEqualTo("70.0");
    }

    @Test
    void aQualifierMakesADifference() {
        assertThat(Amount.of(1200, Qualifier.ABOUT)).isNotEqualTo(Amount.of(1200));
        assertThat(Amount.of(1200).with(Qualifier.ABOUT)).isEqualTo(Amount.of(1200, Qualifier.ABOUT));
        assertThat(Amount.of(1200, Qualifier.ABOUT, Qualifier.PEAK).without(Qualifier.PEAK)).isEqualTo(Amount.of(1200, Qualifier.ABOUT));
        assertThat(Amount.of(1200, Qualifier.ABOUT).is(Qualifier.ABOUT)).isTrue();
        assertThat(Amount.of(1200, Qualifier.ABOUT).is(Qualifier.PEAK)).isFalse();
        assertThat(Amount.of(1200, Qualifier.ABOUT).withValue(BigDecimal.ONE)).isEqualTo(Amount.of(1, Qualifier.ABOUT));
    }

    @Test
    void anAmountDoesNotChangeWithTheSetItWasMadeOf() {
        Set<Qualifier> qualifiers = EnumSet.of(Qualifier.ABOUT);
        Amount amount = new Amount(BigDecimal.TEN, qualifiers);

        qualifiers.add(Qualifier.PEAK);

        assertThat(amount.qualifiers()).containsExactly(Qualifier.ABOUT);
    }

    @Test
    void theCanonicalTextNamesTheQualifiersInTheirOrder() {
        assertThat(Amount.of(1200, Qualifier.ABOUT, Qualifier.CUMULATIVE)).hasToString("1200 CUMULATIVE ABOUT");
        assertThat(Amount.of("1200 ABOUT CUMULATIVE")).hasToString("1200 CUMULATIVE ABOUT");
        assertThat(Amount.of("-1200.50 CUMULATIVE ABOUT"))
                .isEqualTo(Amount.of(new BigDecimal("-1200.5"), Qualifier.CUMULATIVE, Qualifier.ABOUT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,200", "1E3", "1E999999999", "+5", "5 about", "5 NEARLY", "5  ABOUT", "約5", " 5", "５"})
    void anythingButTheCanonicalTextIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1200 | 人 | 1,200人 | 1,200 人", "1200 ABOUT | 人 | 約1,200人 | about 1,200 人", "207 PERSON_TIMES | 名 | 延べ207名 | 207 名 (person-times)",
        "4 TOTAL AT_LEAST | 箇所 | 合計4箇所以上 | at least 4 箇所 (total)", "50 LESS_THAN | % | 50 %未満 | less than 50 %",
        "7000000 ESTIMATE ABOUT | 円 | 推計約7,000,000円 | about 7,000,000 円 (estimate)", "-5.50 | '' | -5.50 | -5.50",
        "39 CUMULATIVE | 冊 | 累計39冊 | 39 冊 (cumulative)", "28 PEAK | 人 | 最大28人 | 28 人 (peak)", "10 AT_MOST | 分 | 10分以下 | at most 10 分",
        "3 MORE_THAN AVERAGE PARTIAL | 件 | 平均うち3件超 | more than 3 件 (average, partial)"})
    void writesWhatPeopleWrite(String canonical, String unit, String japanese, String english) {
        Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
        String[] words = canonical.split(" ");
        for (int i = 1; i < words.length; i++) {
            qualifiers.add(Qualifier.valueOf(words[i]));
        }
        Amount amount = new Amount(new BigDecimal(words[0]), qualifiers);

        assertThat(AmountFormat.format(amount, unit, Locale.JAPAN)).isEqualTo(japanese);
        assertThat(AmountFormat.format(amount, unit, Locale.US)).isEqualTo(english);
    }

    @Test
    void speaksTheLanguageOfASentence() {
        assertThat(Amount.of(1200, Qualifier.ABOUT).in(Locale.JAPAN)).isEqualTo("約1,200");
        assertThat(Amount.of(1200, Qualifier.ABOUT).in(Locale.US)).isEqualTo("about 1,200");
        assertThat(Qualifier.PERSON_TIMES.in(Locale.JAPAN)).isEqualTo("延べ");
        assertThat(Qualifier.PARTIAL.in(Locale.US)).isEqualTo("part of a larger number");
    }

    @Property
    @Domain(Amounts.class)
    void theCanonicalTextComesBack(@ForAll Amount amount) {
        assertThat(Amount.of(amount.toString())).isEqualTo(amount).hasSameHashCodeAs(amount).hasToString(amount.toString());
    }

    @Property
    @Domain(Amounts.class)
    void theReaderReadsBothLanguagesBack(@ForAll Amount amount) {
        for (String unit : new String[] {"", "人", "%", "人/年", "箇所"}) {
            for (Locale locale : new Locale[] {Locale.JAPAN, Locale.US}) {
                String text = AmountFormat.format(amount, unit, locale);
                assertThat(AmountReader.read(text)).as(text).isEqualTo(new AmountReading.Value(amount, unit));
                assertThat(AmountReader.read(text, unit)).as(text).isEqualTo(new AmountReading.Value(amount, unit));
            }
        }
    }
}
