package org.rashinban.core.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the comparison of wordings lets pass and what not. */
class WordsTest {

    @Test
    void aNameIsTheSameInEveryWidthAndKana() {
        assertThat(Words.same("ＤＸ推進計画", "DX推進計画")).isTrue();
        assertThat(Words.same("DX推進計画", "DX推進方針")).isFalse();
    }

    @Test
    void everyWordOfAKeyPhraseHasToBeThere() {
        assertThat(Words.say("職員のスキルアップと人材の確保", "スキルアップ・人材")).isTrue();
        assertThat(Words.say("職員の技能向上と人材の確保", "スキルアップ・人材")).isFalse();
    }

    @Test
    void aPhraseWithoutWordsHasToBeThereLiterally() {
        assertThat(Words.say("おくやみの手続", "おくやみ")).isTrue();
        assertThat(Words.say("窓口の手続", "おくやみ")).isFalse();
        assertThat(Words.tell("窓口の手続", "おくやみ")).isFalse();
        assertThat(Words.say("5台", "台")).isTrue();
        assertThat(Words.say("5人", "台")).isFalse();
    }

    @Test
    void inOtherWordsEveryNumberStays() {
        assertThat(Words.tell("年間2,500件の申請をオンラインで受け付ける", "申請2500件をオンライン化")).isTrue();
        assertThat(Words.tell("年間2,400件の申請をオンラインで受け付ける", "申請2500件をオンライン化")).isFalse();
        assertThat(Words.tell("年間12,500件の申請をオンラインで受け付ける", "申請2500件をオンライン化")).isFalse();
    }

    @Test
    void inOtherWordsEveryTermAndEveryNameStays() {
        assertThat(Words.tell("総務省の調査ではクラウドの利用が拡大している", "総務省によるクラウド利用の拡大")).isTrue();
        assertThat(Words.tell("国の調査ではクラウドの利用が拡大している", "総務省によるクラウド利用の拡大")).isFalse();
        assertThat(Words.tell("総務省の調査では共同利用が拡大している", "総務省によるクラウド利用の拡大")).isFalse();
    }

    @Test
    void lessThanHalfOfTheWordsIsAnotherStatement() {
        assertThat(Words.tell("人口が減少する", "人口減少と税収不足への対応")).isFalse();
    }
}
