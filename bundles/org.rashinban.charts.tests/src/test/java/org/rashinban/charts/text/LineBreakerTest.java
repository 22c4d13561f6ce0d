package org.rashinban.charts.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** One character counts one, so that widths can be counted by hand. */
class LineBreakerTest {

    private final LineBreaker breaker = new LineBreaker(text -> text.codePointCount(0, text.length()));

    private List<String> lines(String text, int width) {
        return breaker.lines(text, width);
    }

    @Test
    void japaneseBreaksBetweenAnyTwoCharacters() {
        assertThat(lines("行政手続の電子化", 4)).containsExactly("行政手続", "の電子化");
    }

    @Test
    void aFullStopNeverBeginsALine() {
        assertThat(lines("策定しました。次に", 6)).containsExactly("策定しまし", "た。次に");
    }

    @Test
    void aCommaABracketAndALongVowelNeverBeginALine() {
        assertThat(lines("計画、目標", 2)).containsExactly("計", "画、", "目標");
        assertThat(lines("市（総合庁舎）長", 5)).containsExactly("市（総合庁", "舎）長");
        assertThat(lines("一二三サーバー", 4)).containsExactly("一二三", "サーバー");
    }

    @Test
    void anOpeningBracketNeverEndsALine() {
        assertThat(lines("計画「基本」", 3)).containsExactly("計画", "「基", "本」");
    }

    /** As far as the line before is not left half empty by it. */
    @Test
    void yearsOfAnEraAndWordsInKatakanaAreTakenDownWhole() {
        assertThat(lines("令和6年度第3四半期～令和7年度第1四半期", 15)).containsExactly("令和6年度第3四半期～", "令和7年度第1四半期");
        assertThat(lines("DX推進ワーキンググループの設置", 10)).containsExactly("DX推進", "ワーキンググループの", "設置");
        assertThat(lines("市ワーキンググループ", 9)).containsExactly("市ワーキンググ", "ループ");
    }

    @Test
    void shortWordsInKanjiAreTakenDownWhole() {
        assertThat(lines("業務効率化・高度化", 7)).containsExactly("業務効率化・", "高度化");
        assertThat(lines("受動から能動へ", 6)).containsExactly("受動から", "能動へ");
        assertThat(lines("市民中心主義の徹底", 8)).containsExactly("市民中心主義の", "徹底");
    }

    @Test
    void whatStandsBetweenBracketsIsTakenDownWhole() {
        assertThat(lines("時期経過（結果未入力）", 9)).containsExactly("時期経過", "（結果未入力）");
        assertThat(lines("作業「断捨離」の実行", 6)).containsExactly("作業", "「断捨離」の", "実行");
    }

    /** It may be short: what follows it is the name. */
    @Test
    void aCodeMayStandAloneBeforeAWord() {
        assertThat(lines("S7 リソースシフトの実行", 9)).containsExactly("S7", "リソースシフトの", "実行");
        assertThat(lines("市7リソースシフトの実行", 8)).containsExactly("市7リソースシフ", "トの実行");
    }

    @Test
    void aResultStaysWithItsGrade() {
        assertThat(lines("変化 -5 ÷ 目標 -6 = 87.4 % → B", 22)).containsExactly("変化 -5 ÷ 目標 -6", "= 87.4 % → B");
        assertThat(lines("実績値が報告されていません。 → D", 17)).containsExactly("実績値が報告されていません。", "→ D");
    }

    @Test
    void wordsAndNumbersStayWhole() {
        assertThat(lines("Digital services for all", 10)).containsExactly("Digital", "services", "for all");
        assertThat(lines("令和6年度に1,200人", 5)).containsExactly("令和6年度", "に", "1,200", "人");
    }

    @Test
    void aWordLongerThanTheLineIsCutAnywhere() {
        assertThat(lines("Donaudampfschiff", 6)).containsExactly("Donaud", "ampfsc", "hiff");
    }

    @Test
    void nothingIsLostButTheSpacesAtBreaks() {
        String text = "「誰一人取り残されない」デジタル化（令和5年3月策定）を、DX推進計画として進めます。";

        for (int width = 1; width < 50; width++) {
            assertThat(String.join("", lines(text, width))).isEqualTo(text);
        }
    }

    @Test
    void aBreakOfTheTextIsKept() {
        assertThat(lines("令和6年度\nFY2024", 100)).containsExactly("令和6年度", "FY2024");
    }

    @Test
    void noSingleLetterStandsAloneOnTheLastLine() {
        assertThat(lines("マイルストーン", 6)).containsExactly("マイルス", "トーン");
        assertThat(lines("36指標を評価", 6)).containsExactly("36指標を", "評価");
        assertThat(lines("記録がありません。", 7)).containsExactly("記録がありま", "せん。");
    }

    @Test
    void aSingleLetterStaysAloneWhereNothingElseCanBeTakenDown() {
        assertThat(lines("1,200人", 5)).containsExactly("1,200", "人");
    }

    @Test
    void namesArePartedAtTheWideSpaceBetweenThem() {
        assertThat(lines("羅針盤市DX推進計画　令和6年度", 13)).containsExactly("羅針盤市DX推進計画", "令和6年度");
        assertThat(lines("羅針盤市DX推進計画　令和6年度", 15)).containsExactly("羅針盤市DX推進計画", "令和6年度");
        assertThat(lines("羅針盤市DX推進計画　令和6年度", 16)).containsExactly("羅針盤市DX推進計画　令和6年度");
    }
}
