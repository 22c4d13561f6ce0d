package org.rashinban.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextMeasureTest {

    @Test
    void aJapaneseTextIsBrokenAnywhere() {
        assertThat(TextMeasure.lines("行政手続のオンライン化を進める", 16)).isEqualTo(2);
    }

    @Test
    void everyLineBreakMakesALine() {
        assertThat(TextMeasure.lines("一\n二\n\n三", 100)).isEqualTo(4);
    }

    @Test
    void aWordIsNotBrokenUnlessItIsLongerThanALine() {
        assertThat(TextMeasure.pieces("online application", 18, 1)).containsExactly("online ", "application");
        assertThat(TextMeasure.lines("https://www.city.example.jp/", 10)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void piecesTogetherAreTheWholeText() {
        String text = "窓口での手続を、書かずに済むようにする。".repeat(40) + "\n" + "二段落目。";

        assertThat(String.join("", TextMeasure.pieces(text, 30, 10)).replace("\n", "")).isEqualTo(text.replace("\n", ""));
    }

    @Test
    void noPieceHasMoreLinesThanAsked() {
        assertThat(TextMeasure.pieces("あ".repeat(500), 20, 7)).hasSizeGreaterThan(1)
                .allMatch(piece -> TextMeasure.lines(piece, 20) <= 7);
    }

    @Test
    void aFullStopNeverBeginsALine() {
        assertThat(TextMeasure.pieces("一二三四五。", 10, 1)).noneMatch(line -> line.startsWith("。"));
    }

    /** Pages of a glossary: what stands between commas is short, the list of them is not. */
    @Test
    void aListIsBrokenBehindItsCommas() {
        assertThat(TextMeasure.pieces("4、8、11、12、13", 9, 1)).containsExactly("4、8、", "11、", "12、13");
    }
}
