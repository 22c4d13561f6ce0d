package org.rashinban.reports.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.reports.Plans;
import org.rashinban.reports.design.CommitteeTemplate;
import org.rashinban.reports.template.SheetPlan;
import org.rashinban.reports.template.Template;

/** What a committee expects to find in its workbook; whatever goes missing is missed here. */
class CommitteeContentsTest {

    private static final XSSFWorkbook SAMPLE = Plans.workbook("sample");

    @ParameterizedTest
    @CsvSource({"総括,plan-overview changes-since status-by-part grades-by-part decisions", "判断・対応事項,decisions", "期限一覧,due-list",
        "KPI一覧,kpi-list", "施策別シート,item-sheet",
        "マトリクス,matrix", "ロードマップ,roadmap", "マイルストーン,milestones", "取組状況,progress-table", "効果,effects", "研修実績,training",
        "指摘・提言と対応,findings", "訂正表,corrections", "計画の体系,plan-pyramid plan-tree", "推進体制,organisation-chart", "用語,glossary",
        "未報告・評価不能,open-values"})
    void theTemplateHasASheetForIt(String name, String figures) throws IOException {
        try (Template template = ((Template.Reading.Read) Template.read(CommitteeTemplate.bytes(), "committee.xlsx")).template()) {
            Map<String, List<String>> sheets = template.sheets().stream().collect(Collectors.toMap(SheetPlan::name,
                    plan -> plan.figures().map(block -> block.directive().operand().orElse("")).toList()));

            assertThat(sheets).containsKey(name);
            assertThat(sheets.get(name)).containsExactly(figures.split(" "));
        }
    }

    @ParameterizedTest
    @CsvSource({"表紙", "総括", "KPI一覧", "MH-01", "マトリクス", "ロードマップ", "マイルストーン", "取組状況", "効果", "研修実績", "指摘・提言と対応", "計画の体系", "推進体制", "用語"})
    void theSampleHasSomethingToSayOnTheSheet(String name) {
        assertThat(SAMPLE.getSheet(name)).isNotNull();
        assertThat(cells(SAMPLE.getSheet(name)).filter(cell -> cell.getCellType() != CellType.BLANK)).hasSizeGreaterThan(8);
    }

    @Test
    void fromTheSummaryOneComesToTheWholeOfWhatItShowsTheBeginningOfAndFromEveryListBack() {
        assertThat(links(SAMPLE.getSheet("総括"))).contains("'判断・対応事項'!A1");
        assertThat(SAMPLE)
                .filteredOn(sheet -> !List.of("表紙", "総括").contains(sheet.getSheetName()) && !sheet.getSheetName().startsWith("MH-"))
                .hasSizeGreaterThan(10).allSatisfy(sheet -> assertThat(links((XSSFSheet) sheet)).as(sheet.getSheetName())
                        .contains("'総括'!A1", "'表紙'!A1"));
    }

    /** Hamamatsu tells neither of effects nor of findings. */
    @Test
    void theContentsSayWhichSheetsWereLeftOutAndWhy() {
        assertThat(cells(Plans.workbook("hamamatsu").getSheet("表紙")).map(Object::toString))
                .filteredOn(text -> text.startsWith("該当する内容がないため省略したシート：")).singleElement().asString()
                .contains("効果", "指摘・提言と対応", "訂正表").doesNotContain("KPI一覧");
    }

    /** Of the 26 measures of Kisarazu nothing is known but their names. */
    @Test
    void theSheetsOfManyMeasuresThatWereLeftOutAreNamedTogether() {
        assertThat(cells(Plans.workbook("kisarazu").getSheet("表紙")).map(Object::toString))
                .filteredOn(text -> text.startsWith("該当する内容がないため省略したシート：")).singleElement().asString()
                .contains("施策別シート（26枚）").doesNotContain("01-01");
    }

    /** 30 things in FY2025; of each kind the first three stand in the summary. */
    @Test
    void theSummaryStaysOnOnePageWhateverHasToBeDecided() {
        XSSFSheet summary = SAMPLE.getSheet("総括");

        assertThat(summary.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        assertThat(cells(summary).map(Object::toString)).contains("判断・対応が必要な事項").anyMatch(text -> text.matches(".+（ほか\\d+件）"));
    }

    @Test
    void theCoverLeadsToEverySheetAndTheSheetsLeadBack() {
        List<String> targets = links(SAMPLE.getSheet("表紙"));

        assertThat(targets).contains("'総括'!A1", "'KPI一覧'!A1", "'用語'!A1", "'MH-01'!A1", "'未報告・評価不能'!A1");
        assertThat(links(SAMPLE.getSheet("総括"))).contains("'表紙'!A1").anyMatch(target -> target.startsWith("'MH-"));
        assertThat(links(SAMPLE.getSheet("MH-01"))).contains("'施策一覧'!A1");
    }

    /** One short blue cell a row, which every program shows whole and as a link. */
    @Test
    void fromEachIndicatorItsCodeLeadsToTheSheetOfItsMeasure() {
        XSSFSheet kpis = SAMPLE.getSheet("KPI一覧");
        List<Cell> codes = cells(kpis).filter(cell -> cell.toString().matches("K\\d{2}")).toList();
        List<Cell> linked = codes.stream().filter(cell -> cell.getHyperlink() != null).toList();

        assertThat(linked).hasSizeGreaterThan(30).allSatisfy(cell -> assertThat(((XSSFCell) cell).getCellStyle().getFont().getUnderline())
                .as("its look").isEqualTo(Font.U_SINGLE));
        assertThat(codes).filteredOn(cell -> cell.getHyperlink() == null)
                .as("where nothing else leads anywhere, for there is no sheet of a measure")
                .allSatisfy(cell -> assertThat(cells(cell.getRow()).filter(other -> other.getHyperlink() != null)).isEmpty());
    }

    private static Stream<Cell> cells(Row row) {
        return StreamSupport.stream(row.spliterator(), false);
    }

    /** Four pillars have 5, 6, 4 and 3 measures: a reader can see where the 18 come from. */
    @Test
    void sumsAreFormulas() {
        List<Cell> sums = cells(SAMPLE.getSheet("総括")).filter(cell -> cell.getCellType() == CellType.FORMULA).toList();

        assertThat(sums).anySatisfy(cell -> {
            assertThat(cell.getCellFormula()).startsWith("SUM(");
            assertThat(cell.getNumericCellValue()).isEqualTo(18);
        });
    }

    /** Colour alone tells nothing to those who print in black: the rule looks at the symbol that stands in the cell. */
    @Test
    void judgementsAreColouredByTheirSymbol() {
        XSSFSheet kpis = SAMPLE.getSheet("KPI一覧");

        List<String> rules = IntStream.range(0, kpis.getSheetConditionalFormatting().getNumConditionalFormattings())
                .mapToObj(at -> kpis.getSheetConditionalFormatting().getConditionalFormattingAt(at))
                .flatMap(format -> IntStream.range(0, format.getNumberOfRules()).mapToObj(format::getRule)).map(rule -> rule.getFormula1())
                .toList();

        assertThat(rules).anyMatch(formula -> formula.contains("◎")).anyMatch(formula -> formula.contains("×"));
        assertThat(cells(kpis).filter(cell -> cell.getCellType() == CellType.STRING).map(Cell::getStringCellValue))
                .contains("◎ 達成", "× 未達成");
    }

    @Test
    void theWorkbookSaysWhatItIsOfWhichDayAndStateAndWithWhichFingerprint() {
        POIXMLProperties.CoreProperties properties = SAMPLE.getProperties().getCoreProperties();

        assertThat(properties.getTitle()).isEqualTo("推進本部会議資料 見本市DX推進計画 令和6年度");
        assertThat(properties.getCreator()).isEqualTo("見本市");
        assertThat(properties.getDescription()).matches("基準日：令和7年5月31日、時点：最新の状態、内容の照合番号：[0-9a-f]{16}");
        assertThat(cells(SAMPLE.getSheet("表紙")).map(Cell::toString)).contains("基準日", "令和7年5月31日", "時点", "最新の状態", "内容の照合番号")
                .anyMatch(text -> text.matches("[0-9a-f]{16}"));
    }

    @Test
    void aMeasureOfWhichThePlanSaysNoMoreThanItsNameHasNoSheetOfItsOwn() {
        XSSFWorkbook kisarazu = Plans.workbook("kisarazu");

        assertThat(kisarazu.getSheet("01-01")).isNull();
        assertThat(cells(kisarazu.getSheet("施策一覧")).map(Cell::toString)).contains("01-01");
        assertThat(Plans.workbook("chiba").getSheet("CHI-1a")).as("examples of what could be done").isNotNull();
    }

    @Test
    void chartsAreExcelsOwn() {
        assertThat(SAMPLE.getSheet("総括").getDrawingPatriarch().getCharts()).hasSize(2);
        assertThat(SAMPLE.getSheet("効果の推移").getDrawingPatriarch().getCharts()).hasSizeGreaterThan(5);
        assertThat(SAMPLE.getSheet("研修の推移").getDrawingPatriarch().getCharts()).hasSizeGreaterThan(2);
    }

    private static Stream<Cell> cells(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false).flatMap(row -> StreamSupport.stream(row.spliterator(), false));
    }

    private static List<String> links(Sheet sheet) {
        return sheet.getHyperlinkList().stream().map(Hyperlink::getAddress).toList();
    }
}
