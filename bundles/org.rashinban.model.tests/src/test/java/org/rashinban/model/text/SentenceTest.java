package org.rashinban.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static final Catalogue CATALOGUE = Catalogue.of(SentenceTest.class);

    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(locale);
    }

    @Test
    void speaksJapaneseToJapaneseAndEnglishToEveryoneElse() {
        Sentence sentence = CATALOGUE.sentence("plain");

        assertThat(sentence.in(Locale.JAPANESE)).isEqualTo("市の計画です。");
        assertThat(sentence.in(Locale.JAPAN)).isEqualTo("市の計画です。");
        assertThat(sentence.in(Locale.US)).isEqualTo("It's the city's plan.");
        assertThat(sentence.in(Locale.FRENCH)).isEqualTo("It's the city's plan.");
    }

    @Test
    void theMachinesLanguageDecidesNothing() {
        Locale.setDefault(Locale.JAPAN);

        assertThat(CATALOGUE.sentence("plain").in(Locale.ENGLISH)).isEqualTo("It's the city's plan.");
        assertThat(CATALOGUE.sentence("number", 1234).in(Locale.ENGLISH)).isEqualTo("1,234");
    }

    @Test
    void anApostropheIsAnApostropheWithAndWithoutArguments() {
        assertThat(CATALOGUE.sentence("filled", "A'03", "2024").in(Locale.ENGLISH)).isEqualTo("A'03 isn't due before 2024.");
    }

    @Test
    void aTextMissingInJapaneseIsEnglish() {
        assertThat(CATALOGUE.sentence("only.english").in(Locale.JAPAN)).isEqualTo("Only in English");
    }

    @Test
    void numbersGetThousandsSeparatorsAndKeepTheirDecimals() {
        assertThat(CATALOGUE.sentence("number", 63698).in(Locale.JAPAN)).isEqualTo("63,698");
        assertThat(CATALOGUE.sentence("number", 5_550_000L).in(Locale.US)).isEqualTo("5,550,000");
        assertThat(CATALOGUE.sentence("number", new BigDecimal("1234.50")).in(Locale.US)).isEqualTo("1,234.50");
        assertThat(CATALOGUE.sentence("number", new BigDecimal("0.12345678901234567890")).in(Locale.US))
                .isEqualTo("0.12345678901234567890");
        assertThat(CATALOGUE.sentence("number", 0.25).in(Locale.US)).isEqualTo("0.25");
    }

    @Test
    void aCodePassedAsTextStaysAsItIs() {
        assertThat(CATALOGUE.sentence("number", "2024").in(Locale.US)).isEqualTo("2024");
        assertThat(CATALOGUE.sentence("number", "{0}'s").in(Locale.US)).isEqualTo("{0}'s");
    }

    @Test
    void choicesSeeTheNumber() {
        assertThat(CATALOGUE.sentence("files", 0).in(Locale.US)).isEqualTo("no files");
        assertThat(CATALOGUE.sentence("files", 1).in(Locale.US)).isEqualTo("one file");
        assertThat(CATALOGUE.sentence("files", 1200).in(Locale.US)).isEqualTo("1,200 files");
        assertThat(CATALOGUE.sentence("files", 1200).in(Locale.JAPAN)).isEqualTo("ファイル1,200件");
    }

    @Test
    void aSentenceWithinASentenceSpeaksTheSameLanguage() {
        Sentence inner = CATALOGUE.sentence("files", 2);
        Sentence outer = CATALOGUE.sentence("filled", inner, (Localized) wanted -> Languages.isJapanese(wanted) ? "今日" : "today");

        assertThat(outer.in(Locale.JAPAN)).isEqualTo("ファイル2件の期限は今日より後です。");
        assertThat(outer.in(Locale.US)).isEqualTo("2 files isn't due before today.");
    }

    @Test
    void aListIsEnumeratedInTheLanguage() {
        Sentence sentence = CATALOGUE.sentence("number", List.of("A03", 1200, "B01"));

        assertThat(sentence.in(Locale.JAPAN)).isEqualTo("A03、1,200、B01");
        assertThat(sentence.in(Locale.US)).isEqualTo("A03, 1,200, B01");
    }

    @Test
    void aMissingKeyIsAProgrammingError() {
        assertThatIllegalStateException().isThrownBy(() -> CATALOGUE.sentence("no.such.key"))
                .withMessageContaining("no.such.key").withMessageContaining("org.rashinban.model.text.messages");
    }

    @Test
    void aMissingArgumentIsAProgrammingError() {
        Sentence incomplete = CATALOGUE.sentence("filled", "A03");

        assertThatIllegalStateException().isThrownBy(() -> incomplete.in(Locale.US)).withMessageContaining("filled");
    }

    @Test
    void sentencesAreValues() {
        assertThat(CATALOGUE.sentence("number", 1)).isEqualTo(Catalogue.of(SentenceTest.class).sentence("number", 1))
                .hasSameHashCodeAs(Catalogue.of(TextNormalizerTest.class).sentence("number", 1))
                .isNotEqualTo(CATALOGUE.sentence("number", 2));
    }
}
