package org.rashinban.reports.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.reports.Packs;

/** What an office may do to a template, and what it is told where it asks for what cannot be done. */
class OwnDesignTest {

    private final XSSFWorkbook template = new XSSFWorkbook();
    private final XSSFSheet sheet = template.createSheet("一枚");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{{link 総活}} | 様式のシート「一枚」のセルB3のリンク先のシート「総活」が、様式にありません。",
        "{{figur kpi-list}} | 様式のシート「一枚」のセルB3にある指定「figur」は使用できません。使用できる指定：figure、contents、link、sheet、each、row",
        "{{figure kpi-list ¦ colums=code}} | 様式のシート「一枚」のセルB3にある指定「colums」は使用できません。",
        "{{figure kpi-list ¦ rows=many}} | 様式のシート「一枚」のセルB3の指定「rows=many」は正しくありません。",
        "{{figure kpi-list ¦ title=nein}} | 様式のシート「一枚」のセルB3の指定「title=nein」は正しくありません。",
        "{{row footing}} | 様式のシート「一枚」のセルB3にある見本行の種類「footing」は使用できません。使用できる種類：heading、body、total",
        "{{each kpi}} | 様式のシート「一枚」のセルB3では「kpi」ごとの繰り返しを指定していますが、繰り返せるのは施策（measure）だけです。",
        "{{figure roadmap ¦ columns=code}} | 様式のシート「一枚」のセルB3の「columns=」は、表でない図表には指定できません。",
        "{{figure kpi-lost}} | 様式のシート「一枚」のセルB3にある図表「kpi-lost」は存在しません。"})
    void aWordThatNobodyKnowsIsToldWithItsCell(String text, String sentence) {
        put(2, 1, text.replace('¦', '|'));

        assertThat(refused()).isEqualTo(sentence);
    }

    /** As somebody does in Excel who writes nothing into the cells but how they look. */
    @Test
    void cellsThatBearANameAreFilledToo() {
        name("rashinban.plan", "一枚!$B$2");
        name("Rashinban.Figure.KPI_List", "一枚!$A$4:$D$4");
        put(3, 0, "| columns=code,kpi");
        name("印刷する範囲", "一枚!$A$1:$D$9");

        XSSFSheet written = written().getSheetAt(0);

        assertThat(written.getRow(1).getCell(1).getStringCellValue()).isEqualTo("浜松市DX推進計画");
        assertThat(IntStream.range(3, 20).mapToObj(written::getRow).filter(row -> row != null && row.getCell(0) != null)
                .map(row -> row.getCell(0).toString())).contains("A01a", "A03");
        assertThat(written.getWorkbook().getAllNames()).extracting(XSSFName::getNameName).noneMatch(name -> name.startsWith("rashinban"));
    }

    @ParameterizedTest
    @CsvSource({"rashinban.plann, 様式の名前「rashinban.plann」の意味が分かりません。", "rashinban.figure.kpi_lost, 様式のシート「一枚」のセルB2にある図表「kpi-lost」は存在しません。"})
    void aNameThatMeansNothingIsTold(String name, String sentence) {
        name(name, "一枚!$B$2");

        assertThat(refused()).startsWith(sentence);
    }

    @Test
    void aNameWhoseCellWasDeletedIsTold() {
        name("rashinban.plan", "一枚!#REF!");

        assertThat(refused()).isEqualTo("様式の名前「rashinban.plan」が、一つのセルを指していません。");
    }

    private void name(String name, String cell) {
        XSSFName named = template.createName();
        named.setNameName(name);
        named.setRefersToFormula(cell);
    }

    @Test
    void aColumnThatTheFigureDoesNotHaveIsToldWithThoseThatItHas() {
        put(2, 1, "{{figure kpi-list | columns=code,cost}}");

        assertThat(refused()).startsWith("様式のシート「一枚」のセルB3で指定した列「cost」は、この図表にありません。指定できる列：").contains("code", "actual", "why");
    }

    /** Its cells move down when figures are filled in, so that it would add up something else. */
    @Test
    void aFormulaThatLooksAtOtherCellsIsToldWithItsCell() {
        sheet.createRow(2).createCell(1).setCellFormula("SUM(A1:A2)");

        assertThat(refused()).startsWith("様式のシート「一枚」のセルB3の数式（=SUM(A1:A2)）は、ほかのセルを参照しているため使用できません");
    }

    @Test
    void aFormulaThatLooksAtNothingStays() {
        XSSFCell number = sheet.createRow(0).createCell(0);
        number.setCellFormula("2+3");
        number.setCellValue(5);
        XSSFCell words = sheet.createRow(1).createCell(0);
        words.setCellFormula("\"DX\"&\"推進\"");
        words.setCellValue("DX推進");

        XSSFSheet written = written().getSheetAt(0);

        assertThat(written.getRow(0).getCell(0).getCellFormula()).isEqualTo("2+3");
        assertThat(written.getRow(0).getCell(0).getNumericCellValue()).isEqualTo(5);
        assertThat(written.getRow(1).getCell(0).getCellFormula()).isEqualTo("\"DX\"&\"推進\"");
        assertThat(written.getRow(1).getCell(0).getStringCellValue()).isEqualTo("DX推進");
        assertThat(written.getRow(1).getCell(0).getCachedFormulaResultType()).isEqualTo(CellType.STRING);
    }

    @Test
    void lettersOfSeveralKindsStayWithTheirPlaceholdersFilled() {
        XSSFFont bold = template.createFont();
        bold.setBold(true);
        XSSFRichTextString rich = new XSSFRichTextString("対象：");
        rich.append("{period}", bold);
        rich.append("の実績");
        sheet.createRow(0).createCell(0).setCellValue(rich);

        XSSFRichTextString written = written().getSheetAt(0).getRow(0).getCell(0).getRichStringCellValue();

        assertThat(written.getString()).isEqualTo("対象：令和6年度の実績");
        assertThat(written.getFontAtIndex(4).getBold()).as("令和6年度").isTrue();
        assertThat(written.getFontAtIndex(9)).as("の実績").satisfiesAnyOf(font -> assertThat(font).isNull(),
                font -> assertThat(font.getBold()).isFalse());
    }

    /** The first row says what the sheet is and goes, so the logo moves up with the rest. */
    @Test
    void everyRepeatedSheetHasThePicturesAndTheColumnBreaksOfItsOriginal() throws IOException {
        put(0, 0, "{{each measure}}");
        put(1, 0, "{code}");
        sheet.setColumnBreak(5);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        drawing.createPicture(new XSSFClientAnchor(0, 0, 0, 0, 3, 1, 5, 3), template.addPicture(png(), XSSFWorkbook.PICTURE_TYPE_PNG))
                .getCTPicture().getNvPicPr().getCNvPr().setDescr("市章");

        XSSFWorkbook written = written();

        assertThat(IntStream.range(0, written.getNumberOfSheets()).mapToObj(written::getSheetAt)).hasSize(16).allSatisfy(one -> {
            assertThat(one.getColumnBreaks()).containsExactly(5);
            assertThat(one.getDrawingPatriarch().getShapes()).singleElement().isInstanceOfSatisfying(XSSFPicture.class, picture -> {
                assertThat(picture.getPictureData().getData()).isEqualTo(png());
                assertThat(picture.getClientAnchor().getRow1()).isZero();
                assertThat(picture.getClientAnchor().getCol1()).isEqualTo((short) 3);
                assertThat(picture.getCTPicture().getNvPicPr().getCNvPr().getDescr()).isEqualTo("市章");
            });
        });
    }

    @Test
    void aShapeThatCannotBeRepeatedIsToldWithItsCell() throws IOException {
        put(0, 0, "{{each measure}}");
        put(1, 0, "{code}");
        sheet.createDrawingPatriarch().createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 3, 4, 5, 6)).setText("注");

        assertThat(write(new ByteArrayOutputStream())).isInstanceOfSatisfying(Writing.Written.class,
                written -> assertThat(written.remarks()).extracting(remark -> remark.in(Locale.JAPANESE))
                        .containsExactly("様式の繰り返しシート「一枚」のセルD5にある図形またはグラフは、写せないため省略しました（写せるのは画像だけです）。"));
    }

    @Test
    void aTemplateOfWhichEverySheetIsLeftOutMakesNoReport() {
        put(0, 0, "{{sheet | empty=omit}}");
        put(1, 0, "{{figure effects}}");

        assertThat(refused()).isEqualTo("様式のどのシートにも該当する内容がないため、帳票を作成しませんでした。");
    }

    @Test
    void aTemplateOfNothingButSamplesIsRefused() {
        put(0, 0, "{{looks}}");

        assertThat(refused()).isEqualTo("様式に、出力の対象となるシートがありません。");
    }

    @Test
    void aTextThatIsTooLongForItsCellIsCutWithAMarkAndTold() throws IOException {
        ReportOrder order = Packs.order("hamamatsu");
        order.edition().getPlan().setTitle("長".repeat(33_000));
        put(0, 1, "{plan}");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Writing writing = new ReportWriter(Packs.FIGURES, Packs.JUNE_2025).write(Packs.report(Packs.template(template)), order, out);

        assertThat(writing).isInstanceOfSatisfying(Writing.Written.class, written -> assertThat(written.remarks())
                .extracting(remark -> remark.in(Locale.JAPANESE)).containsExactly("シート「一枚」のセルB1の文章は、1つのセルに入る32,767字を超えるため、末尾を省略しました。"));
        assertThat(Packs.workbook(out.toByteArray()).getSheetAt(0).getRow(0).getCell(1).getStringCellValue()).hasSize(32_767)
                .endsWith("長…");
    }

    private static byte[] png() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(int row, int column, String text) {
        sheet.createRow(row).createCell(column).setCellValue(text);
    }

    private Writing write(ByteArrayOutputStream out) throws IOException {
        return new ReportWriter(Packs.FIGURES, Packs.JUNE_2025).write(Packs.report(Packs.template(template)), Packs.order("hamamatsu"),
                out);
    }

    private String refused() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Writing writing = write(out);
            assertThat(out.size()).isZero();
            return ((Writing.Refused) writing).why().in(Locale.JAPANESE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private XSSFWorkbook written() {
        return Packs.workbook(Packs.bytes(Packs.report(Packs.template(template)), Packs.order("hamamatsu")));
    }
}
