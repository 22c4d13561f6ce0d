package org.rashinban.core.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDifferenceTest {

    @ParameterizedTest
    @CsvSource({"3月末現在の速報値,3月末現在の確定値,速報,確定", "速報値,速報値（支所を含む）,'',（支所を含む）", "本庁分を含む,本庁分,を含む,''", "'',新しい備考,'',新しい備考",
        "同じ,同じ,'',''", "240回,1240回,'',1", "222,2222,'',2", "𠮷田,𠮟田,𠮷,𠮟"})
    void onlyWhatDiffersIsNamed(String before, String after, String gone, String come) {
        TextDifference difference = TextDifference.of(before, after);
        assertThat(difference.in(before, false)).isEqualTo(gone);
        assertThat(difference.in(after, true)).isEqualTo(come);
        assertThat(difference.isEmpty()).isEqualTo(before.equals(after));
    }

    @Test
    void nothingIsCountedTwiceWhereALetterRepeats() {
        assertThat(TextDifference.of("aa", "aaa")).isEqualTo(new TextDifference(2, 2, 3));
    }
}
