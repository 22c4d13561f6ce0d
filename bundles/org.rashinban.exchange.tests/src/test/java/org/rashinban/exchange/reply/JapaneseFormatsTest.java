package org.rashinban.exchange.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.exchange.form.Issue;

/** What a Japanese Excel makes of days, percentages and times that are typed or pasted into the cells of a form. */
class JapaneseFormatsTest extends AnsweredRound {

    /** 31, 55, 57 and 58 are days in Japanese files, which do not say so. */
    private static final int ERA_DAY = 57;
    private static final int PERCENT = 10;
    private static final int TIME = 20;
    private static final double FIRST_OF_OCTOBER_2024 = 45566;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"14|m/d/yy", "20|h:mm", "46|[h]:mm:ss", "27|reserved-0x1b",
        "31|reserved-0x1f",
        "55|reserved-0x37", "57|reserved-0x39", "58|reserved-0x3a", "176|[$-411]ge.m.d;@", "177|[$-411]ggge\"年\"m\"月\"d\"日\";@",
        "178|[$-ja-JP-x-gannen]ggge\"年\"m\"月\"d\"日\"", "179|yyyy\"年\"m\"月\"", "180|[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"})
    void daysAndTimesAreKnownByTheirFormat(int index, String format) {
        assertThat(DateFormats.isDate(index, format)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"0|General", "10|0.00%", "11|0.00E+00", "49|@", "176|#,##0\"件\"",
        "177|[$¥-411]#,##0",
        "178|[Red]#,##0;\"△ \"#,##0", "179|_ * #,##0_ ;_ * -#,##0_ ", "180|#,##0\"km\"", "181|0.0\\h"})
    void numbersStayNumbers(int index, String format) {
        assertThat(DateFormats.isDate(index, format)).isFalse();
    }

    @Test
    void aDayAmongNumbersIsNoNumber() throws IOException {
        Issue.Issued form = issue().getFirst();

        CollectedRow row = Returns.of(enquiry, reply(form, some -> some.number("I14", FIRST_OF_OCTOBER_2024, ERA_DAY))).about("A07a");

        assertThat(row.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(Returns.said(row)).contains("数値を記入するセルに日付が入っています。");
    }

    @Test
    void aPercentageInANoteStaysOne() throws IOException {
        Issue.Issued form = issue().getFirst();
        take(reply(form, some -> some.number("I14", 240).number("N14", 0.5, PERCENT)));

        assertThat(actual("A07a").orElseThrow().getComment()).isEqualTo("50%");
    }

    @Test
    void aTimeInANoteIsNotLostWithoutAWord() throws IOException {
        Issue.Issued form = issue().getFirst();

        CollectedRow row = Returns.of(enquiry, reply(form, some -> some.number("I14", 240).number("N14", 0.4375, TIME))).about("A07a");

        assertThat(row.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(Returns.said(row)).contains("日付ではない時刻が入っています。");
    }

    /** 85 % copied as a value out of another workbook. */
    @Test
    void aFractionWhereAPercentageIsAskedIsDoubtedAndNotTakenOverUnseen() throws IOException {
        Issue.Issued form = asking(issue(), "A01b").getFirst();

        CollectedRow row = Returns.of(enquiry, number(form, "A01b", 0.85)).about("A01b");

        assertThat(row.outcome()).isEqualTo(Outcome.NEW);
        assertThat(row.doubt().orElseThrow().in(Locale.JAPANESE)).isEqualTo("0.85 % と読み取りました。85 % ではありませんか。");
        assertThat(Accepting.Choice.VALID.test(row)).isFalse();
        assertThat(Accepting.Choice.ALL.test(row)).isTrue();
    }
}
