package org.rashinban.reports.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Element;
import org.rashinban.model.RoadmapBar;
import org.rashinban.reports.Packs;

class ReportWriterTest {

    private final XSSFWorkbook template = new XSSFWorkbook();
    private final XSSFSheet sheet = template.createSheet("一枚");

    @Test
    void aFigureThatDoesNotExistIsADefectOfTheTemplateNamedWithItsSheet() throws IOException {
        put(0, 0, "{{figure kpi-lost}}");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Writing writing = new ReportWriter(Packs.FIGURES, Packs.JUNE_2025)
                .write(Packs.report(Packs.template(template)), Packs.order("hamamatsu"), out);

        assertThat(writing).isInstanceOfSatisfying(Writing.Refused.class,
                refused -> assertThat(refused.why().in(Locale.JAPANESE)).contains("「一枚」", "「kpi-lost」"));
        assertThat(out.size()).isZero();
    }

    @Test
    void aChoiceThatNamesNothingIsADefectToo() throws IOException {
        put(0, 0, "{{figure kpi-trend kpi=Z9}}");

        Writing writing = new ReportWriter(Packs.FIGURES, Packs.JUNE_2025)
                .write(Packs.report(Packs.template(template)), Packs.order("hamamatsu"), new ByteArrayOutputStream());

        assertThat(writing).isInstanceOfSatisfying(Writing.Refused.class,
                refused -> assertThat(refused.why().in(Locale.JAPANESE)).contains("kpi-trend", "Z9"));
    }

    @Test
    void aFileThatIsNoWorkbookIsRefused() throws IOException {
        Report report = Packs.report(new Report.Source() {

            @Override
            public String name() {
                return "letter.docx";
            }

            @Override
            public byte[] read() {
                return new byte[] {1, 2, 3};
            }
        });

        Writing writing = new ReportWriter(Packs.FIGURES, Packs.JUNE_2025).write(report, Packs.order("hamamatsu"),
                new ByteArrayOutputStream());

        assertThat(writing).isInstanceOf(Writing.Refused.class);
    }

    @Test
    void wordsBelowABlockMoveDown() {
        put(0, 0, "{{figure glossary | title=no}}");
        put(1, 0, "以上 {plan}");

        XSSFSheet written = written().getSheetAt(0);

        XSSFRow last = written.getRow(written.getLastRowNum());
        assertThat(last.getRowNum()).isGreaterThan(28);
        assertThat(last.getCell(0).getStringCellValue()).startsWith("以上 浜松市").doesNotContain("{");
    }

    @Test
    void onlyTheColumnsAskedForAreWritten() {
        put(0, 0, "{{figure kpi-list | title=no columns=code,why}}");

        assertThat(cells(written().getSheetAt(0).getRow(0))).containsExactly("番号", "評価の理由");
    }

    @Test
    void aMergedCellKeepsTheColumnsOfTheTemplate() {
        put(0, 0, "{{figure kpi-list | title=no}}");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 39));
        sheet.setColumnWidth(0, 1234);

        XSSFSheet written = written().getSheetAt(0);

        assertThat(written.getColumnWidth(0)).isEqualTo(1234);
        assertThat(StreamSupport.stream(written.spliterator(), false).mapToInt(row -> row.getLastCellNum()).max()).hasValue(40);
    }

    @Test
    void aSampleRowStylesTheRowsOfItsKind() {
        XSSFCellStyle loud = template.createCellStyle();
        loud.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
        loud.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        put(0, 0, "{{figure kpi-list | title=no columns=code,kpi}}");
        put(1, 0, "{{row body}}");
        sheet.getRow(1).getCell(0).setCellStyle(loud);

        XSSFSheet written = written().getSheetAt(0);

        List<String> loudTexts = StreamSupport.stream(written.spliterator(), false)
                .filter(row -> row.getCell(0).getCellStyle().getFillForegroundColor() == IndexedColors.YELLOW.getIndex())
                .map(row -> row.getCell(0).getStringCellValue()).toList();
        assertThat(loudTexts).contains("A03", "B06").noneMatch(text -> text.contains("{{")).noneMatch(text -> text.startsWith("HAM-"));
    }

    @Test
    void aSheetForEachMeasureHasItsNameItsPaperAndItsWords() {
        put(0, 0, "{{each measure}}");
        put(1, 0, "{code}：{title}");
        sheet.getPrintSetup().setLandscape(true);

        XSSFWorkbook written = written();

        assertThat(IntStream.range(0, written.getNumberOfSheets()).mapToObj(written::getSheetName)).hasSize(16).startsWith("HAM-A01");
        assertThat(written.getSheet("HAM-A03").getRow(0).getCell(0).getStringCellValue()).startsWith("HAM-A03：").contains("キャッシュレス");
        assertThat(written.getSheet("HAM-A03").getPrintSetup().getLandscape()).isTrue();
    }

    @Test
    void measuresMayBeCalledLikeAnySheetOfTheTemplateOrLikeOneAnother() {
        put(0, 0, "{{each measure}}");
        put(1, 0, "{title}");
        template.createSheet("マイルストーン").createRow(0).createCell(0).setCellValue("節目");
        ReportOrder order = Packs.order("hamamatsu");
        List<Element> measures = Elements.measures(order.edition());
        List<String> titles = List.of("マイルストーン", "一枚", "Sheet1", "ｓｈｅｅｔ１", "見本", "History", "[/]", "𠮷".repeat(20));
        for (int at = 0; at < measures.size(); at++) {
            measures.get(at).setCode(null);
            measures.get(at).setNumber(null);
            measures.get(at).setShortTitle(null);
            measures.get(at).setTitle(titles.get(at % titles.size()));
        }

        XSSFWorkbook written = Packs.workbook(Packs.bytes(Packs.report(Packs.template(template)), order));

        assertThat(IntStream.range(0, written.getNumberOfSheets()).mapToObj(written::getSheetName)).hasSize(17)
                .startsWith("マイルストーン (2)", "一枚 (2)", "Sheet1", "ｓｈｅｅｔ１ (2)", "見本", "History (2)", "-", "𠮷".repeat(15))
                .endsWith("マイルストーン").allMatch(name -> name.length() <= 31);
        assertThat(written.getSheet("マイルストーン").getRow(0).getCell(0).getStringCellValue()).isEqualTo("節目");
        assertThat(written.getSheet("マイルストーン (2)").getRow(0).getCell(0).getStringCellValue()).isEqualTo("マイルストーン");
    }

    @Test
    void aSheetWithoutContentIsLeftOutWhereTheTemplateSaysSo() throws IOException {
        put(0, 0, "{{sheet | empty=omit}}");
        put(1, 0, "{{figure effects}}");
        template.createSheet("二枚").createRow(0).createCell(0).setCellValue("{{figure effects}}");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Writing writing = new ReportWriter(Packs.FIGURES, Packs.JUNE_2025)
                .write(Packs.report(Packs.template(template)), Packs.order("hamamatsu"), out);

        assertThat(writing).isInstanceOfSatisfying(Writing.Written.class, written -> {
            assertThat(written.sheets()).containsExactly("二枚");
            assertThat(written.leftOut()).containsExactly("一枚");
        });
        assertThat(Packs.workbook(out.toByteArray()).getSheetAt(0).getPhysicalNumberOfRows()).as("the reason is said").isPositive();
    }

    @Test
    void aChartIsOneOfExcelsOwnOverNumbersOnTheSheet() {
        put(0, 0, "{{figure kpi-trend kpi=A03 | chart=10}}");

        XSSFSheet written = written().getSheetAt(0);

        assertThat(written.getDrawingPatriarch().getCharts()).hasSize(1);
        String formula = written.getDrawingPatriarch().getCharts().getFirst().getCTChart().getPlotArea().getLineChartArray(0).getSerArray(0)
                .getVal().getNumRef().getF();
        assertThat(formula).startsWith("一枚!$");
    }

    /** A text in a series would be drawn as zero. */
    @Test
    void whatIsMissingInAChartIsAnEmptyCellAndARemark() {
        put(0, 0, "{{figure kpi-trend kpi=A03 | chart=0 title=no notes=no}}");

        XSSFSheet written = written().getSheetAt(0);

        assertThat(StreamSupport.stream(written.spliterator(), false).flatMap(row -> cells((XSSFRow) row).stream()))
                .anyMatch(text -> text.contains("実績：未報告"));
    }

    /** Thirty steps of one action do not fit on a page of A4 that lies. */
    @Test
    void theNextPageOfARoadmapSaysAgainWhoseStepsTheyAre() throws IOException {
        put(0, 0, "{{figure roadmap | title=no}}");
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        ReportOrder order = Packs.order("hamamatsu");
        Element action =
                Contents.of(order.edition(), Element.class).filter(one -> "HAM-A01-1".equals(one.getCode())).findFirst().orElseThrow();
        RoadmapBar bar = action.getBars().getFirst();
        for (int at = 0; at < 60; at++) {
            RoadmapBar more = EcoreUtil.copy(bar);
            more.setId("more-" + at);
            action.getBars().add(more);
        }

        XSSFSheet written = Packs.workbook(Packs.bytes(Packs.report(Packs.template(template)), order)).getSheetAt(0);

        List<Integer> pages = Arrays.stream(written.getRowBreaks()).boxed().filter(last -> last < 60).toList();
        assertThat(pages).isNotEmpty().allSatisfy(last -> assertThat(written.getRow(last + 1).getCell(0).getStringCellValue())
                .startsWith("HAM-A01-1").endsWith("（続き）"));
        assertThat(StreamSupport.stream(written.spliterator(), false).filter(row -> row.getCell(0).toString().endsWith("（続き）")))
                .as("on a new page alone").hasSameSizeAs(pages);
    }

    @Test
    void aSheetThatWouldBePrintedTooSmallGetsFurtherPagesUnlessTheTemplateFixesThem() {
        for (String setting : List.of("{{sheet}}", "{{sheet | pages=fixed}}")) {
            put(0, 0, setting);
            put(1, 0, "{{figure kpi-list | title=no}}");
            sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 1);

            XSSFSheet written = written().getSheetAt(0);

            double points =
                    IntStream.rangeClosed(0, written.getLastRowNum()).mapToDouble(row -> written.getRow(row).getHeightInPoints()).sum();
            assertThat(points).isGreaterThan(595 / 0.7);
            assertThat(written.getRowBreaks().length > 0).as(setting).isNotEqualTo(setting.contains("fixed"));
        }
    }

    private void put(int row, int column, String text) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        line.createCell(column).setCellValue(text);
    }

    private XSSFWorkbook written() {
        return Packs.workbook(Packs.bytes(Packs.report(Packs.template(template)), Packs.order("hamamatsu")));
    }

    private static List<String> cells(XSSFRow row) {
        return StreamSupport.stream(row.spliterator(), false).map(Object::toString).toList();
    }
}
