package org.rashinban.model.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.model.text.Sentence;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // fiscal years
        "令和6年度 | FY2024", "令和６年度 | FY2024", "令和６ 年度 | FY2024", "R6 | FY2024", "R６ | FY2024", "r6 | FY2024", "Ｒ6年度 | FY2024",
        "R06年度 | FY2024", "R.6年度 | FY2024", "2024年度 | FY2024", "２０２４年度 | FY2024", "西暦2024年度 | FY2024", "FY2024 | FY2024",
        "FY 2024 | FY2024", "FY24 | FY2024", "2024FY | FY2024", "令和元年度 | FY2019", "令和1年度 | FY2019", "R1 | FY2019", "平成31年度 | FY2019",
        "H31 | FY2019", "H31年度 | FY2019", "平成30年度 | FY2018", "昭和63年度 | FY1988", "平成元年度 | FY1989", "大正15年度 | FY1926",
        "明治45年度 | FY1912", "令和六年度 | FY2024", "二〇二四年度 | FY2024", "平成三十一年度 | FY2019", "令6年度 | FY2024", "Reiwa 6 | FY2024",
        "㋿6年度 | FY2024", "㍻31年度 | FY2019", "㍼63年度 | FY1988", "令和２年度度 | FY2020",
        // halves and quarters
        "令和6年度上期 | FY2024-H1", "令和6年度下期 | FY2024-H2", "令和6年度上半期 | FY2024-H1", "令和6年度下半期 | FY2024-H2",
        "令和6年度の前期 | FY2024-H1", "2024年度後期 | FY2024-H2", "R6上期 | FY2024-H1", "FY2024 H2 | FY2024-H2", "2024年度 1H | FY2024-H1",
        "令和6年度第1四半期 | FY2024-Q1", "令和６年度第４四半期 | FY2024-Q4", "令和六年度第一四半期 | FY2024-Q1", "令和6年度1四半期 | FY2024-Q1",
        "FY2024 Q1 | FY2024-Q1", "FY2024-Q3 | FY2024-Q3", "2024年度 1Q | FY2024-Q1", "R6 Q2 | FY2024-Q2", "R6 2Q | FY2024-Q2",
        "2024Q4 | FY2024-Q4",
        // months
        "R6.4 | 2024-04", "R6-04 | 2024-04", "R6/4 | 2024-04", "R6－04 | 2024-04", "R6−4 | 2024-04", "R6.04 | 2024-04", "令和6年4月 | 2024-04",
        "令和６年４月 | 2024-04", "令和 6 年 4 月 | 2024-04", "令和5年1月 | 2023-01", "平成31年4月 | 2019-04", "令和元年5月 | 2019-05",
        "2024.4 | 2024-04", "2024/04 | 2024-04", "2024-04 | 2024-04", "2024年4月 | 2024-04", "2019年２月 | 2019-02", "令和六年十二月 | 2024-12",
        "二〇二四年四月 | 2024-04", "R0604 | 2024-04", "202404 | 2024-04", "2018年年3月 | 2018-03", "Apr 2024 | 2024-04", "April 2024 | 2024-04",
        "Sept. 2024 | 2024-09", "令和5年度3月 | 2024-03", "2024年度4月 | 2024-04", "R3-07 (2021-07) | 2021-07",
        // days
        "R6/4/1 | 2024-04-01", "R6.4.1 | 2024-04-01", "R6-04-01 | 2024-04-01", "R.6.4.1 | 2024-04-01", "令和6年4月1日 | 2024-04-01",
        "令和３年９月７日 | 2021-09-07", "令和六年四月一日 | 2024-04-01", "2024/4/1 | 2024-04-01", "2024-04-01 | 2024-04-01", "2024.4.1 | 2024-04-01",
        "2024年4月1日 | 2024-04-01", "R060401 | 2024-04-01", "20240401 | 2024-04-01", "H310430 | 2019-04-30", "1 Apr 2024 | 2024-04-01",
        "April 1st, 2024 | 2024-04-01", "1-Apr-2024 | 2024-04-01", "2024-02-29 | 2024-02-29", "2024/4/1 0:00 | 2024-04-01",
        "2024-04-01T00:00:00 | 2024-04-01", "令和6年4月1日付け | 2024-04-01", "R5-09-27 | 2023-09-27", "S64.1.7 | 1989-01-07",
        // both calendars
        "令和6(2024)年度 | FY2024", "2024（令和6）年度 | FY2024", "令和6年度（2024年度） | FY2024", "令和3（2021）年1月 | 2021-01",
        "令和6年（2024年）4月1日 | 2024-04-01", "令和6年1月（令和5年度） | 2024-01", "平成31（令和元）年度 | FY2019", "平成31・令和元年度 | FY2019",
        "平成31年度/令和元年度 | FY2019", "令和6年4月1日（月） | 2024-04-01", "令和6年4月29日（月・祝） | 2024-04-29", "（令和6年度） | FY2024"})
    void readsEverySpelling(String text, FiscalPeriod expected) {
        assertThat(PeriodReader.read(text)).isInstanceOfSatisfying(PeriodReading.Read.class,
                read -> assertThat(read.period()).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "令和6年3月末 | 2024-03 | END | 2024-03-31", "令和6年3月末時点 | 2024-03 | END | 2024-03-31", "令和6年度末 | FY2024 | END | 2025-03-31",
        "2022年度末 | FY2022 | END | 2023-03-31", "R6年度末 | FY2024 | END | 2025-03-31", "2025年度末までに | FY2025 | END | 2026-03-31",
        "令和7年度まで | FY2025 | END | 2026-03-31", "R6-03 end | 2024-03 | END | 2024-03-31", "end of FY2024 | FY2024 | END | 2025-03-31",
        "End of March 2024 | 2024-03 | END | 2024-03-31", "令和6年度当初 | FY2024 | START | 2024-04-01",
        "令和6年4月初め | 2024-04 | START | 2024-04-01",
        "the beginning of FY2024 | FY2024 | START | 2024-04-01"})
    void keepsWhichEndIsMeant(String text, FiscalPeriod period, PeriodEdge edge, LocalDate day) {
        assertThat(PeriodReader.read(text)).isInstanceOfSatisfying(PeriodReading.Read.class, read -> {
            assertThat(read.period()).isEqualTo(period);
            assertThat(read.edge()).isEqualTo(edge);
            assertThat(read.day()).contains(day);
        });
    }

    @Test
    void case01_theEndOfMarchR6IsTheEndOfFiscalYear2023() {
        PeriodReading.Read read = (PeriodReading.Read) PeriodReader.read("令和6年3月末");

        assertThat(read.period().fiscalYear()).isEqualTo(2023);
        assertThat(read.day()).contains(FiscalPeriod.fiscalYear(2023).last());
        assertThat(PeriodReader.read("令和5年1月").asPeriod().orElseThrow().at(Granularity.FISCAL_YEAR)).hasToString("FY2022");
    }

    @Test
    void aboutAYearIsNoDay() {
        assertThat(PeriodReader.read("2040年頃")).isEqualTo(
                new PeriodReading.Read(FiscalPeriod.fiscalYear(2040), PeriodEdge.AROUND, Set.of(PeriodNote.BARE_YEAR)));
        assertThat(((PeriodReading.Read) PeriodReader.read("2040年頃")).day()).isEmpty();
        assertThat(((PeriodReading.Read) PeriodReader.read("2040年度")).day()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"R6", "2024", "令和6年", "2024年", "令和六年"})
    void aBareYearIsTheFiscalYearWhereOneIsExpectedAndNothingWhereADateIs(String text) {
        assertThat(PeriodReader.read(text)).isEqualTo(
                new PeriodReading.Read(FiscalPeriod.fiscalYear(2024), PeriodEdge.WHOLE, Set.of(PeriodNote.BARE_YEAR)));
        assertThat(why(PeriodReader.read(text, Expect.DATE)).in(Locale.US)).contains(text).contains("a month or a day is needed");
    }

    @Test
    void aYearThatSaysThatItIsFiscalIsOneEverywhere() {
        assertThat(PeriodReader.read("令和6年度", Expect.DATE).asPeriod()).contains(FiscalPeriod.fiscalYear(2024));
        assertThat(PeriodReader.read("R6 Q1", Expect.DATE)).isEqualTo(Readings.whole(FiscalPeriod.quarter(2024, 1)));
        assertThat(why(PeriodReader.read("令和6年第1四半期", Expect.DATE)).in(Locale.JAPAN)).contains("年だけです");
    }

    @ParameterizedTest
    @CsvSource({"平成32年度,FY2020", "平成37年,FY2025", "昭和100年度,FY2025", "令和元年4月1日,2019-04-01", "平成31年5月,2019-05", "R1.4,2019-04"})
    void anEraOutsideItsTimeIsReadWithANote(String text, FiscalPeriod expected) {
        assertThat(PeriodReader.read(text)).isInstanceOfSatisfying(PeriodReading.Read.class, read -> {
            assertThat(read.period()).isEqualTo(expected);
            assertThat(read.notes()).contains(PeriodNote.OUTSIDE_ERA);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"平成31年度", "令和元年度", "平成31年4月", "令和元年5月", "平成31年4月30日", "2019年度", "R6 Q1"})
    void anEraWithinItsTimeNeedsNoNote(String text) {
        assertThat(((PeriodReading.Read) PeriodReader.read(text)).notes()).isEmpty();
    }

    @Test
    void notesSpeakBothLanguages() {
        assertThat(PeriodNote.OUTSIDE_ERA.in(Locale.JAPAN)).isEqualTo("この時期には使われていない元号です。");
        assertThat(PeriodNote.BARE_YEAR.in(Locale.US)).isEqualTo("It does not say that the year is a fiscal year, but was read so.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | The period is empty. | 期間が入力されていません。",
        "令和0年 | “令和0年” names the year 0 of an era; the first year is 元年 (1). | 「令和0年」は元号の0年になっています。元号は元年（1年）から始まります。",
        "R6.13 | “R6.13” names the month 13. Months go from 1 to 12. | 「R6.13」の月（13月）は存在しません。月は1から12までで入力してください。",
        "令和6年0月 | “令和6年0月” names the month 0. Months go from 1 to 12. | 「令和6年0月」の月（0月）は存在しません。月は1から12までで入力してください。",
        "2023年度13月 | “2023年度13月” names the month 13. Months go from 1 to 12. | 「2023年度13月」の月（13月）は存在しません。月は1から12までで入力してください。",
        "2024/2/30 | “2024/2/30” names the day 30; there is no such day in Feb 2024. | 「2024/2/30」の日（30日）は令和6年2月には存在しません。",
        "R5.2.29 | “R5.2.29” names the day 29; there is no such day in Feb 2023. | 「R5.2.29」の日（29日）は令和5年2月には存在しません。",
        "4月 | “4月” names no year. | 「4月」には年がありません。",
        "第1四半期 | “第1四半期” names no year. | 「第1四半期」には年がありません。",
        "0999年度 | “0999年度” names the year 999; only the years 1001 to 9998 can be used. | "
                + "「0999年度」の年（999年）は扱えません。1001年から9998年までの年を入力してください。",
        "1 Apr 0999 | “1 Apr 0999” names the year 999; only the years 1001 to 9998 can be used. | "
                + "「1 Apr 0999」の年（999年）は扱えません。1001年から9998年までの年を入力してください。",
        "令和6（2023）年度 | “令和6（2023）年度” contradicts itself: “2023” names another period. | 「令和6（2023）年度」は内容が一致していません。「2023」が別の期間を示しています。",
        "令和6年1月（令和6年度） | “令和6年1月（令和6年度）” contradicts itself: “令和6年度” names another period. | "
                + "「令和6年1月（令和6年度）」は内容が一致していません。「令和6年度」が別の期間を示しています。",
        "R3-07 (2021-08) | “R3-07 (2021-08)” contradicts itself: “2021-08” names another period. | "
                + "「R3-07 (2021-08)」は内容が一致していません。「2021-08」が別の期間を示しています。",
        "令和6年4月1日（火） | “令和6年4月1日（火）” contradicts itself: that day is no “火”. | 「令和6年4月1日（火）」は内容が一致していません。この日は火曜日ではありません。",
        "令和6年4月（月） | “令和6年4月（月）” contradicts itself: that day is no “月”. | 「令和6年4月（月）」は内容が一致していません。この日は月曜日ではありません。"})
    void saysWhyAndWhatWouldBeRight(String text, String english, String japanese) {
        Sentence why = why(PeriodReader.read(text));

        assertThat(why.in(Locale.US)).isEqualTo(english);
        assertThat(why.in(Locale.JAPAN)).isEqualTo(japanese);
    }

    @ParameterizedTest
    @CsvSource({"1001年度,FY1001", "9998年度,FY9998"})
    void readsTheOutermostYears(String text, FiscalPeriod expected) {
        assertThat(PeriodReader.read(text).asPeriod()).contains(expected);
        assertThat(PeriodReader.read("1000年度").asPeriod()).isEmpty();
        assertThat(PeriodReader.read("9999年度").asPeriod()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"未定", "随時", "R", "6年度", "令和", "2024 4 1", "45383", "24/4/1", "4/1/2024", "令和6年度第5四半期", "2024年4", "令和6年4月上旬",
        "R6（仮）", "FY2024-04", "2024-04-01-02", "（）", "令和6年度）", "-", "平成31・令和2年度", "Market 2024", "末"})
    void neverGuesses(String text) {
        assertThat(why(PeriodReader.read(text)).in(Locale.JAPAN)).contains("「" + text + "」");
    }

    @ParameterizedTest
    @CsvSource({"45383,2024-04-01", "45382,2024-03-31", "43586,2019-05-01", "1,1900-01-01", "59,1900-02-28", "61,1900-03-01",
        "45383.75,2024-04-01",
        "2958465,9999-12-31"})
    void readsTheDateNumbersOfASpreadsheet(double serial, String expected) {
        assertThat(PeriodReader.readSerial(serial).asPeriod()).hasValueSatisfying(day -> assertThat(day).hasToString(expected));
    }

    @Test
    void readsTheDateNumbersOfAnOldMacintosh() {
        assertThat(PeriodReader.readSerial(0, ExcelDates.FROM_1904).asPeriod()).contains(FiscalPeriod.day(1904, 1, 1));
        assertThat(PeriodReader.readSerial(60, ExcelDates.FROM_1904).asPeriod()).contains(FiscalPeriod.day(1904, 3, 1));
        assertThat(PeriodReader.readSerial(43921, ExcelDates.FROM_1904).asPeriod()).contains(FiscalPeriod.day(2024, 4, 1));
        assertThat(PeriodReader.readSerial(-1, ExcelDates.FROM_1904).asPeriod()).isEmpty();
    }

    @Test
    void theLeapDayThatNeverWasIsNoDate() {
        assertThat(why(PeriodReader.readSerial(60)).in(Locale.US)).contains("29 February 1900");
        assertThat(PeriodReader.readSerial(60.5).asPeriod()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, -1, 2958466, Double.NaN, Double.POSITIVE_INFINITY})
    void aNumberOutsideTheCalendarIsNoDate(double serial) {
        assertThat(why(PeriodReader.readSerial(serial)).in(Locale.JAPAN)).contains("読み取れません");
    }

    @Property
    void anythingTypedIsReadOrExplained(@ForAll("typed") String text) {
        if (PeriodReader.read(text) instanceof PeriodReading.Unreadable unreadable) {
            assertThat(unreadable.why().in(Locale.JAPAN)).isNotBlank();
        }
        if (PeriodReader.readSpan(text) instanceof SpanReading.Unreadable unreadable) {
            assertThat(unreadable.why().in(Locale.US)).isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of("令和", "平成", "R", "H", "FY", "元", "0", "1", "4", "6", "12", "31", "99", "2024", "年", "年度", "月", "日", "末",
                "/", "-", ".",
                "～", "–", "から", "(", ")", " ", "Q", "第", "四半期", "上期", "Apr", "TO", "十", "まで", "の", "頃", "・", "�", "以降")
                .list().ofMaxSize(9).map(parts -> String.join("", parts));
    }

    private static Sentence why(PeriodReading reading) {
        assertThat(reading).isInstanceOf(PeriodReading.Unreadable.class);
        return ((PeriodReading.Unreadable) reading).why();
    }
}
