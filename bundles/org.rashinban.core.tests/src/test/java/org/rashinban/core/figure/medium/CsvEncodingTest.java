package org.rashinban.core.figure.medium;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.medium.CsvEncoding.Encoded;

class CsvEncodingTest {

    @Test
    void utf8BeginsWithTheMarkThatExcelLooksForAndLosesNothing() {
        Encoded encoded = CsvEncoding.UTF_8.encode("浜松𠮷野〜①");

        assertThat(encoded.bytes()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(encoded.bytes(), StandardCharsets.UTF_8)).isEqualTo("\uFEFF浜松𠮷野〜①");
        assertThat(encoded.lost()).isEmpty();
    }

    @Test
    void windowsHasItsOwnLettersForCircledNumbersAndOldForms() {
        Encoded encoded = CsvEncoding.WINDOWS_31J.encode("①髙﨑㈱№");

        assertThat(new String(encoded.bytes(), Charset.forName("windows-31j"))).isEqualTo("①髙﨑㈱№");
        assertThat(encoded.lost()).isEmpty();
    }

    @Test
    void theWavesAndDashesOfOtherSystemsBecomeThoseOfWindows() {
        Encoded encoded = CsvEncoding.WINDOWS_31J.encode("4月〜6月 −5 ¥100");

        assertThat(new String(encoded.bytes(), Charset.forName("windows-31j"))).isEqualTo("4月～6月 －5 ￥100");
        assertThat(encoded.lost()).isEmpty();
    }

    @Test
    void whatWindowsHasNotIsMarkedInTheTextAndToldOnce() {
        Encoded encoded = CsvEncoding.WINDOWS_31J.encode("𠮷野の𠮷田と葛󠄀城");

        assertThat(new String(encoded.bytes(), Charset.forName("windows-31j"))).startsWith("〓野の〓田と葛");
        assertThat(encoded.lost()).contains("𠮷").hasSize(2);
    }
}
