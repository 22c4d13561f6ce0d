package org.rashinban.model.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.temporal.ChronoField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraTest {

    @ParameterizedTest
    @CsvSource({"2019-04-30,平成31年", "2019-05-01,令和元年", "2024-04-01,令和6年", "1989-01-07,昭和64年", "1989-01-08,平成元年", "1926-12-24,大正15年",
        "1926-12-25,昭和元年", "1912-07-29,明治45年", "1912-07-30,大正元年", "1868-10-23,明治元年"})
    void everyEraBeginsOnItsDayAndTheFirstYearIsGannen(LocalDate day, String expected) {
        assertThat(EraYear.of(day)).hasValueSatisfying(year -> assertThat(year).hasToString(expected));
    }

    @Test
    void agreesWithTheCalendarOfTheJdkSinceTheGregorianCalendarCame() {
        for (LocalDate day = LocalDate.of(1873, 1, 1); day.getYear() < 2041; day = day.plusDays(1)) {
            assertThat(EraYear.of(day).orElseThrow().year()).as(day.toString())
                    .isEqualTo(JapaneseDate.from(day).get(ChronoField.YEAR_OF_ERA));
        }
    }

    @ParameterizedTest
    @CsvSource({"2019,令和元年", "2018,平成30年", "2020,令和2年", "1989,平成元年", "1988,昭和63年", "2024,令和6年"})
    void aFiscalYearIsCalledByTheEraThatBeganInIt(int fiscalYear, String expected) {
        assertThat(EraYear.ofFiscalYear(fiscalYear)).hasValueSatisfying(year -> {
            assertThat(year).hasToString(expected);
            assertThat(year.calendarYear()).isEqualTo(fiscalYear);
        });
    }

    @Test
    void thereIsNoEraBeforeMeiji() {
        assertThat(EraYear.of(LocalDate.of(1867, 12, 31))).isEmpty();
        assertThat(Era.on(LocalDate.of(1868, 1, 1))).contains(Era.MEIJI);
    }

    @Test
    void codesAndNamesLeadToTheEra() {
        assertThat(Era.withCode(5)).contains(Era.REIWA);
        assertThat(Era.withCode(1)).contains(Era.MEIJI);
        assertThat(Era.withCode(6)).isEmpty();
        assertThat(Era.named("令和")).contains(Era.REIWA);
        assertThat(Era.named("平")).contains(Era.HEISEI);
        assertThat(Era.named("S")).contains(Era.SHOWA);
        assertThat(Era.named("TAISHO")).contains(Era.TAISHO);
        assertThat(Era.named("X")).isEmpty();
        assertThat(Era.REIWA.code()).isEqualTo(5);
        assertThat(Era.HEISEI.last()).contains(LocalDate.of(2019, 4, 30));
        assertThat(Era.REIWA.last()).isEmpty();
    }

    @Test
    void theFiscalYear2019LiesInTwoEras() {
        FiscalPeriod year = FiscalPeriod.fiscalYear(2019);

        assertThat(Era.HEISEI.touches(year)).isTrue();
        assertThat(Era.REIWA.touches(year)).isTrue();
        assertThat(Era.HEISEI.touches(year.next())).isFalse();
        assertThat(Era.REIWA.touches(year.previous())).isFalse();
    }

    @Test
    void anEraHasNoYearZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EraYear(Era.REIWA, 0));
    }

    @Test
    void theShortFormCountsTheFirstYearAsOne() {
        assertThat(new EraYear(Era.REIWA, 1).letter()).isEqualTo("R1");
        assertThat(new EraYear(Era.REIWA, 1).kanji()).isEqualTo("令和元");
    }
}
