package org.rashinban.exchange.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.exchange.form.Issue;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/** What a Japanese Excel makes of days, percentages and times that are typed or pasted into the cells of a form. */
class JapaneseFormatsTest extends AnsweredRound {

    /** 31, 55, 57 and 58 are days in Japanese files, which do not say so. */
    private static final int ERA_DAY = 57;
    private static final int DAY = 14;
    private static final int DAY_OF_A_YEAR = 16;
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
        assertThat(Returns.said(row)).isEqualTo("数値を記入するセルに日付（令和6年10月1日）が入っています。数値の 45566 であれば、単位を付けて記入し直してください。");
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

    /** The format of a day that was typed by mistake stays in the cell of a locked sheet. */
    @Test
    void aNumberThatIsShownAsADayOfLongAgoIsTheNumber() throws IOException {
        Issue.Issued form = issue().getFirst();

        CollectedRow row = Returns.of(enquiry, reply(form, some -> some.number("I14", 55, DAY))).about("A07a");

        assertThat(row.outcome()).isEqualTo(Outcome.NEW);
        assertThat(row.reply().amount()).contains(Amount.of(55));
        assertThat(Returns.said(row)).contains("数値の 55 として読み取りました");
        assertThat(Returns.of(enquiry, reply(form, some -> some.text("I14", "45566回"))).about("A07a").reply().amount())
                .as("as the sentence about a day asks").contains(Amount.of(45566));
    }

    @Test
    void aTimeAmongNumbersIsNoNumber() throws IOException {
        CollectedRow row = Returns.of(enquiry, reply(issue().getFirst(), some -> some.number("I14", 0.4375, TIME))).about("A07a");

        assertThat(row.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(Returns.said(row)).isEqualTo("数値を記入するセルに時刻が入っています。");
    }

    /** 令和6年10月 and 2024年10月 become the first of the month, and the format alone tells that no day was typed. */
    @Test
    void aMonthIsNotItsFirstDay() throws IOException {
        Issue.Issued form = issue().getFirst();

        for (int format : new int[] {17, 55}) {
            CollectedRow row = Returns.of(enquiry, reply(form, some -> some.text("I7", "導入").number("L7", FIRST_OF_OCTOBER_2024, format)))
                    .about("A02a");
            assertThat(row.outcome()).as(Returns.said(row)).isEqualTo(Outcome.NEW);
            assertThat(row.reply().doneOn()).contains(FiscalPeriod.month(2024, 10));
        }
        CollectedRow day = Returns.of(enquiry, reply(form, some -> some.text("I7", "導入").number("L7", FIRST_OF_OCTOBER_2024, ERA_DAY)))
                .about("A02a");
        assertThat(day.reply().doneOn()).contains(FiscalPeriod.day(2024, 10, 1));
    }

    /** 10/1 becomes a day of the year in which it was typed, which is not the year that was asked about. */
    @Test
    void aDayWithoutItsYearIsNotCertain() throws IOException {
        CollectedRow row = Returns.of(enquiry,
                reply(issue().getFirst(), some -> some.text("I7", "導入").number("L7", FIRST_OF_OCTOBER_2024, DAY_OF_A_YEAR))).about("A02a");

        assertThat(row.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(Returns.said(row)).isEqualTo("年のない日付のため、令和6年10月1日 かどうか確定できません。年から記入してください。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"17|mmm-yy|MONTH", "34|reserved-0x22|MONTH",
        "179|yyyy\"年\"m\"月\"|MONTH",
        "180|[$-411]ggge\"年\"m\"月\"|MONTH", "14|m/d/yy|DATE", "177|[$-411]ge.m.d;@|DATE", "22|m/d/yy h:mm|DATE",
        "56|reserved-0x38|DATE_WITHOUT_YEAR", "16|d-mmm|DATE_WITHOUT_YEAR", "181|m\"月\"d\"日\"|DATE_WITHOUT_YEAR", "20|h:mm|TIME",
        "46|[h]:mm:ss|TIME",
        "32|reserved-0x20|TIME", "176|h\"時間\"mm\"分\"|TIME"})
    void howMuchOfADayIsShownIsKnownByItsFormat(int index, String format, CellContent.Shown shown) {
        assertThat(new Looks(index, format, false).shown()).isEqualTo(shown);
    }

    @Test
    void aDayAmongWordsIsTold() throws IOException {
        CollectedRow row =
                Returns.of(enquiry, reply(issue().getFirst(), some -> some.number("I14", 240).number("N14", FIRST_OF_OCTOBER_2024, DAY)))
                        .about("A07a");

        assertThat(row.reply().note()).contains("2024-10-01");
        assertThat(Returns.said(row)).contains("「備考（増減の理由など）」のセルは日付になっているため、2024-10-01 と読み取りました");
    }

    @Test
    void aTruthIsToldAsItIsSeen() throws IOException {
        Issue.Issued form = issue().getFirst();
        assertThat(Returns.said(Returns.of(enquiry, reply(form, some -> some.truth("I14", true))).about("A07a")))
                .isEqualTo("「TRUE」は値ではありません。");
        assertThat(Returns.said(Returns.of(enquiry, reply(form, some -> some.truth("I14", false))).about("A07a")))
                .isEqualTo("「FALSE」は値ではありません。");
    }
}
