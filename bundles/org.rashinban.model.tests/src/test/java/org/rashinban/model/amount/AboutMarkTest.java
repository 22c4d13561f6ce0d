package org.rashinban.model.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AboutMarkTest {

    @ParameterizedTest
    @ValueSource(strings = {"約", "概数", "概算", "○", "〇", "◯", "●", "レ", "ﾚ", "✓", "はい", "ハイ", "有", "ＹＥＳ", "true", "１", " 約 ", "およそ"})
    void whateverPeopleTickWithMeansAbout(String typed) {
        assertThat(AboutMark.read(typed)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "　", "-", "－", "×", "なし", "無", "実数", "いいえ", "No", "false", "０"})
    void aBlankAndWhatDeniesItMeanExactly(String typed) {
        assertThat(AboutMark.read(typed)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"△", "見込み", "速報値", "？", "要確認", "240"})
    void whatMayMeanSomethingElseIsNotGuessed(String typed) {
        assertThat(AboutMark.read(typed)).isEmpty();
    }

    @Test
    void wordsThatMayMeanNoneOrUnknownAreToldFromThoseThatMeanThatNothingApplies() {
        for (String vague : new String[] {"不明", "不詳", "なし", "無し", "（なし）", " 不明。"}) {
            assertThat(AmountReader.read(vague)).as(vague)
                    .isInstanceOfSatisfying(AmountReading.NotApplicable.class, none -> assertThat(none.isVague()).isTrue());
        }
        for (String plain : new String[] {"-", "該当なし", "対象外", "N/A"}) {
            assertThat(AmountReader.read(plain)).as(plain)
                    .isInstanceOfSatisfying(AmountReading.NotApplicable.class, none -> assertThat(none.isVague()).isFalse());
        }
    }
}
