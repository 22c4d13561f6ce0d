package org.rashinban.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.model.amount.Amount;

class NumberFormatsTest {

    /** Any number that is none of Excel's built-in formats. */
    private static final int OWN_FORMAT = 200;

    private final DataFormatter excel = new DataFormatter(Locale.JAPAN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1200 CUMULATIVE ABOUT|件|累計約1,200件", "207 PERSON_TIMES|名|延べ207名",
        "4 TOTAL AT_LEAST|箇所|合計4箇所以上"})
    void aNumberReadsInExcelAsItReadsElsewhere(String amount, String unit, String expected) {
        assertThat(shown(Amount.of(amount), unit)).isEqualTo(expected);
    }

    /** The number is 70, not 0.7: the sign is a word, and Excel does not multiply. */
    @Test
    void aPercentSignIsAUnitLikeAnyOther() {
        assertThat(NumberFormats.of(Amount.of("70.0"), "%", Locale.JAPANESE)).matches("#,##0\\.0\" ?%\"");
    }

    @Test
    void theSignStandsBesideTheNumber() {
        assertThat(shown(Amount.of("-10 ABOUT"), "分")).isEqualTo("約-10分");
        assertThat(shown(Amount.of(new BigDecimal("-1.8")), "分")).isEqualTo("-1.8分");
    }

    /** Excel itself would write 令和1年. */
    @Test
    void theFirstYearOfAnEraIsNotNumbered() {
        assertThat(NumberFormats.of(LocalDate.of(2019, 5, 1), Locale.JAPANESE)).isEqualTo("\"令和元年\"m\"月\"d\"日\"");
        assertThat(NumberFormats.of(LocalDate.of(2024, 11, 1), Locale.JAPANESE)).isEqualTo("\"令和6年\"m\"月\"d\"日\"");
    }

    private String shown(Amount amount, String unit) {
        return excel.formatRawCellContents(amount.value().doubleValue(), OWN_FORMAT, NumberFormats.of(amount, unit, Locale.JAPANESE));
    }
}
