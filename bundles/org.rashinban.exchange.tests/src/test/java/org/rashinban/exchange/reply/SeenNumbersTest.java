package org.rashinban.exchange.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.exchange.Office;
import org.rashinban.exchange.form.Issue;
import org.rashinban.model.amount.Amount;

/** Cells in which a reader sees something else than what they hold: by the format of a number, or by letters struck through. */
class SeenNumbersTest extends AnsweredRound {

    private static final String STRUCK = "に取消線が引かれているため、残っている値が確定できません。取り消した文字を消して、正しい値だけを記入してください。";

    private CollectedRow row(double number, String format) throws IOException {
        return Returns.of(enquiry, reply(issue().getFirst(), form -> form.number("I14", number, format))).about("A07a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"240|#,##0\"回\"|240", "-5|#,##0;\"▲ \"#,##0|-5", "-5|#,##0_);\\(#,##0\\)|-5",
        "-5|#,##0;[Red]#,##0|-5", "240|General;[Red]-General|240", "45566|General;-General|45566", "0.5|# ?/?|0.5", "240|0.0E+00|240",
        "240|[DBNum3]0\\ |240", "240|\"約\"0|240 ABOUT", "0|_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ |0", "240|0\"回以上\"|240 AT_LEAST",
        "240|[<100]0\"少\";0\"多\"|240"})
    void whatTheFormatSaysBesideIsReadWithTheNumber(double number, String format, String read) throws IOException {
        CollectedRow row = row(number, format);

        assertThat(row.outcome()).as(Returns.said(row)).isEqualTo(Outcome.NEW);
        assertThat(row.reply().amount()).contains(Amount.of(read));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"1234000|#,##0,|1234", "5|0\"千回\"|5千回", "5|\"▲\"0|▲5", "5|\"R\"0\"年度\"|R5年度",
        "5|\"未定\"|未定", "5|0万|5万"})
    void aNumberThatIsSeenAsAnotherIsNotCertain(double number, String format, String seen) throws IOException {
        CollectedRow row = row(number, format);

        assertThat(row.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(Returns.said(row)).isEqualTo("セルには「" + seen + "」と表示されていますが、入っている数値は " + (long) number
                + " です。どちらか確定できないため、書式を標準に戻すか、単位を付けて記入し直してください。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"5|0\"人\"|「5人」の単位は「人」ですが、ここでは「回」で入力してください。",
        "5000|[$¥-411]#,##0|「¥5000」の単位は「円」ですが、ここでは「回」で入力してください。",
        "1.5208333|[h]:mm|数値を記入するセルに時刻が入っています。", "1.5|h\"時間\"mm\"分\"|数値を記入するセルに時刻が入っています。"})
    void anotherUnitAndALengthOfTimeAreNoNumberOfThese(double number, String format, String why) throws IOException {
        CollectedRow row = row(number, format);

        assertThat(row.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(Returns.said(row)).isEqualTo(why);
    }

    @Test
    void wordsOfANumberAmongWordsAreKept() throws IOException {
        Path reply = reply(issue().getFirst(), form -> form.number("I14", 240).number("N14", 5, "\"R\"0\"年度分\""));

        assertThat(Returns.of(enquiry, reply).about("A07a").reply().note()).contains("R5年度分");
    }

    /** 見え消し: the old number struck through, the new one behind it in the same cell. */
    @Test
    void aNumberBehindOneThatIsStruckThroughIsNotPartOfIt() throws IOException {
        Issue.Issued form = issue().getFirst();

        CollectedRow row = Returns.of(enquiry, reply(form, some -> some.text("I14", "6", "<strike/>", "5"))).about("A07a");
        assertThat(row.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(Returns.said(row)).isEqualTo("「65」" + STRUCK);

        CollectedRow note =
                Returns.of(enquiry, reply(form, some -> some.number("I14", 240).text("N14", "確定", "<strike/>", "速報"))).about("A07a");
        assertThat(Returns.said(note)).isEqualTo("「確定速報」" + STRUCK);
        assertThat(Returns.of(enquiry, reply(form, some -> some.text("I14", "24", "<strike val=\"0\"/>", "0回"))).about("A07a").reply()
                .amount())
                .as("not struck through").contains(Amount.of(240));
    }

    @Test
    void aRaisedSignOfAFootnoteIsNoDigit() throws IOException {
        Issue.Issued form = issue().getFirst();
        String raised = "<vertAlign val=\"superscript\"/>";

        CollectedRow row = Returns.of(enquiry, reply(form, some -> some.text("I14", "240", raised, "1"))).about("A07a");
        assertThat(row.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(Returns.said(row)).isEqualTo("「2401」に上付きまたは下付きの文字があり、値がどこまでか確定できません。注記は備考に記入してください。");
        assertThat(Returns.of(enquiry, reply(form, some -> some.number("I14", 240).text("N14", "10m", raised, "2"))).about("A07a").reply()
                .note())
                .as("among words it is one of them").contains("10m2");
    }

    @Test
    void howATextIsReadAloudIsNoPartOfIt() throws IOException {
        Path reply = reply(issue().getFirst(), form -> form.number("I14", 240).text("N14", "速報").spoken("N14", "ソクホウ"));

        assertThat(Returns.of(enquiry, reply).about("A07a").reply().note()).contains("速報");
    }

    @Test
    void whatCannotBeSeenIsNothing() throws IOException {
        Path reply = reply(issue().getFirst(), form -> form.text("I7", "\u00A0").text("N14", "\u200B").text("I14", "\u00A0240\u00A0"));

        Returns returns = Returns.of(enquiry, reply);
        assertThat(returns.about("A02a").outcome()).as("words were asked for").isEqualTo(Outcome.UNCHANGED);
        assertThat(returns.about("A07a").reply().amount()).contains(Amount.of(240));
        assertThat(returns.about("A07a").reply().note()).isEmpty();
    }

    /** LibreOffice writes the texts of a workbook into one table, with the looks of their letters. */
    @Test
    void soItIsInFilesThatLibreOfficeSaved() throws IOException, InterruptedException {
        Office office = Office.orPassOver();
        Path filled = reply(issue().getFirst(),
                form -> form.text("I14", "6", "<strike/>", "5").text("I15", "15", "<vertAlign val=\"superscript\"/>", "1")
                        .number("I6", 45, "0\"千\""));

        for (String format : new String[] {"xlsx", "xls"}) {
            Path saved = Files.createDirectories(folder.resolve(format));
            office.saveAs(format, List.of(filled), saved, folder.resolve("profile"));
            Returns returns = Returns.of(enquiry, saved.resolve("reply." + format));
            assertThat(Returns.said(returns.about("A07a"))).as(format).isEqualTo("「65」" + STRUCK);
            assertThat(Returns.said(returns.about("A07b"))).as(format).startsWith("「151」に上付きまたは下付きの文字があり");
            assertThat(Returns.said(returns.about("A01b"))).as(format).startsWith("セルには「45千」と表示されていますが");
        }
    }

    @Test
    void aCellThatIsStruckThroughIsNoAnswerInAnyWorkbook() throws IOException, InterruptedException {
        Office office = Office.orPassOver();
        Path filled = number(issue().getFirst(), "A07a", 240);
        office.saveAs("xls", List.of(filled), filled.getParent(), folder.resolve("profile"));
        Path old = filled.resolveSibling("reply.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(old)))) {
            HSSFFont struck = workbook.createFont();
            struck.setStrikeout(true);
            HSSFFont raised = workbook.createFont();
            raised.setTypeOffset(Font.SS_SUPER);
            HSSFCell cell = workbook.getSheetAt(1).getRow(13).getCell(8);
            cell.setCellStyle(workbook.createCellStyle());
            cell.getCellStyle().setFont(struck);
            HSSFRichTextString text = new HSSFRichTextString("151");
            text.applyFont(2, 3, raised);
            workbook.getSheetAt(1).getRow(14).getCell(8).setCellValue(text);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            Files.write(old, out.toByteArray());
        }

        assertThat(Returns.said(Returns.of(enquiry, old).about("A07a"))).isEqualTo("「240」" + STRUCK);
        assertThat(Returns.said(Returns.of(enquiry, old).about("A07b"))).startsWith("「151」に上付き");
        office.saveAs("xlsx", List.of(old), folder, folder.resolve("profile"));
        assertThat(Returns.said(Returns.of(enquiry, folder.resolve("reply.xlsx")).about("A07a"))).isEqualTo("「240」" + STRUCK);
    }
}
