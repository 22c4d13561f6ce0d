package org.rashinban.model.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

class PeriodFormatTest {

    @ParameterizedTest
    @CsvSource({
        "FY2024,     令和6年度,           R6,      2024年度,           FY2024,     令和6年度（2024年度）",
        "FY2019,     令和元年度,          R1,      2019年度,           FY2019,     令和元年度（2019年度）",
        "FY2024-H1,  令和6年度上半期,     R6上期,  2024年度上半期,     FY2024 H1,  令和6年度（2024年度）上半期",
        "FY2024-H2,  令和6年度下半期,     R6下期,  2024年度下半期,     FY2024 H2,  令和6年度（2024年度）下半期",
        "FY2024-Q1,  令和6年度第1四半期,  R6 Q1,   2024年度第1四半期,  FY2024 Q1,  令和6年度（2024年度）第1四半期",
        "FY2019-Q4,  令和元年度第4四半期, R1 Q4,   2019年度第4四半期,  FY2019 Q4,  令和元年度（2019年度）第4四半期",
        "2024-04,    令和6年4月,          R6.4,    2024年4月,          Apr 2024,   令和6年（2024年）4月",
        "2019-04,    平成31年4月,         H31.4,   2019年4月,          Apr 2019,   平成31年（2019年）4月",
        "2019-05,    令和元年5月,         R1.5,    2019年5月,          May 2019,   令和元年（2019年）5月",
        "2024-04-01, 令和6年4月1日,       R6.4.1,  2024年4月1日,       1 Apr 2024, 令和6年（2024年）4月1日",
        "2019-04-30, 平成31年4月30日,     H31.4.30, 2019年4月30日,     30 Apr 2019, 平成31年（2019年）4月30日",
        "2019-05-01, 令和元年5月1日,      R1.5.1,  2019年5月1日,       1 May 2019, 令和元年（2019年）5月1日",
        "FY1867,     1867年度,            1867,    1867年度,           FY1867,     1867年度",
        "1867-04,    1867年4月,           1867.4,  1867年4月,          Apr 1867,   1867年4月"})
    void writesEveryStyle(FiscalPeriod period, String eraLong, String eraShort, String western, String english, String both) {
        assertThat(PeriodFormat.ERA_LONG.format(period)).isEqualTo(eraLong);
        assertThat(PeriodFormat.ERA_SHORT.format(period)).isEqualTo(eraShort);
        assertThat(PeriodFormat.WESTERN_JAPANESE.format(period)).isEqualTo(western);
        assertThat(PeriodFormat.WESTERN_ENGLISH.format(period)).isEqualTo(english);
        assertThat(PeriodFormat.BOTH.format(period)).isEqualTo(both);
    }

    @Test
    void writesSpans() {
        FiscalSpan span = FiscalSpan.of("FY2022..FY2025");
        FiscalSpan open = FiscalSpan.of("FY2019..");

        assertThat(PeriodFormat.ERA_SHORT.format(span)).isEqualTo("R4～R7");
        assertThat(PeriodFormat.WESTERN_ENGLISH.format(span)).isEqualTo("FY2022–FY2025");
        assertThat(PeriodFormat.BOTH.format(span)).isEqualTo("令和4年度（2022年度）～令和7年度（2025年度）");
        assertThat(PeriodFormat.ERA_LONG.format(open)).isEqualTo("令和元年度～");
        assertThat(PeriodFormat.WESTERN_ENGLISH.format(open)).isEqualTo("FY2019–");
        assertThat(PeriodFormat.ERA_LONG.format(FiscalSpan.of("2024-04"))).isEqualTo("令和6年4月");
    }

    /** Those who want one kind of year only say so by the calendar of their locale. */
    @ParameterizedTest
    @CsvSource({"ja, 令和6年度（2024年度）, 令和6年度, R6", "ja-JP, 令和6年度（2024年度）, 令和6年度, R6",
        "ja-u-ca-japanese, 令和6年度, 令和6年度, R6", "ja-JP-u-ca-gregory, 2024年度, 2024年度, 2024年度", "en, FY2024, FY2024, FY2024",
        "en-u-ca-japanese, FY2024, FY2024, FY2024"})
    void theLocaleTellsWhichYearsAreWanted(String tag, String full, String usual, String narrow) {
        FiscalPeriod year = FiscalPeriod.of("FY2024");
        Locale locale = Locale.forLanguageTag(tag);

        assertThat(PeriodFormat.full(locale).format(year)).isEqualTo(full);
        assertThat(PeriodFormat.usual(locale).format(year)).isEqualTo(usual);
        assertThat(PeriodFormat.narrow(locale).format(year)).isEqualTo(narrow);
        assertThat(year.in(locale)).isEqualTo(usual);
    }

    @Test
    void aLocaleIsGivenANotationAndLosesItAgain() {
        Locale era = YearNotation.ERA.in(Locale.JAPAN);

        assertThat(YearNotation.of(era)).isEqualTo(YearNotation.ERA);
        assertThat(era.getLanguage()).isEqualTo("ja");
        assertThat(YearNotation.BOTH.in(era)).isEqualTo(Locale.JAPAN);
    }

    @Property
    @Domain(Periods.class)
    void theReaderReadsEveryStyleBack(@ForAll FiscalPeriod period) {
        for (PeriodFormat style : PeriodFormat.values()) {
            String text = style.format(period);
            assertThat(PeriodReader.read(text).asPeriod()).as(text).contains(period);
        }
        assertThat(PeriodReader.read(period.toString()).asPeriod()).contains(period);
    }

    @Property
    @Domain(Periods.class)
    void theReaderReadsEverySpanBack(@ForAll FiscalPeriod one, @ForAll FiscalPeriod other) {
        FiscalPeriod from = one.first().isAfter(other.last()) ? other : one;
        FiscalPeriod to = from.equals(one) ? other : one;
        for (PeriodFormat style : PeriodFormat.values()) {
            FiscalSpan span = FiscalSpan.between(from, to);
            String text = style.format(span);
            assertThat(PeriodReader.readSpan(text).asSpan()).as(text).contains(span);
            String open = style.format(FiscalSpan.startingAt(from));
            assertThat(PeriodReader.readSpan(open).asSpan()).as(open).contains(FiscalSpan.startingAt(from));
        }
        assertThat(FiscalSpan.of(FiscalSpan.between(from, to).toString())).isEqualTo(FiscalSpan.between(from, to));
    }
}
