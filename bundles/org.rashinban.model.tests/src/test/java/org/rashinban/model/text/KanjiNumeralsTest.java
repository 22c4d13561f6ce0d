package org.rashinban.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KanjiNumeralsTest {

    @ParameterizedTest
    @CsvSource({"二〇二四年,2024年", "令和六年十二月三十一日,令和6年12月31日", "二千二十四,2024", "百,100", "三百五,305", "十,10", "零,0",
        "平成三一年,平成31年", "二一〇,210", "元年,元年", "2024,2024"})
    void readsByPlaceAndByUnit(String written, String expected) {
        assertThat(KanjiNumerals.toDigits(written)).isEqualTo(expected);
    }
}
