package org.rashinban.reports.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Kpi;
import org.rashinban.model.text.Sentence;
import org.rashinban.reports.Packs;
import org.rashinban.reports.report.ReportOrder;

class DataWorkbookTest {

    private static XSSFWorkbook workbook;

    @BeforeAll
    static void write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DataWorkbook(Packs.FIGURES, Packs.JUNE_2025).write(Packs.order("hamamatsu"), out);
        workbook = Packs.workbook(out.toByteArray());
    }

    @Test
    void nothingIsMergedOrCalculatedAndNoHeadingIsMissing() {
        assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt)).allSatisfy(sheet -> {
            assertThat(sheet.getNumMergedRegions()).isZero();
            assertThat(StreamSupport.stream(sheet.spliterator(), false).flatMap(row -> StreamSupport.stream(row.spliterator(), false)))
                    .allMatch(cell -> cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.STRING);
            assertThat(heads(sheet)).doesNotContain("").doesNotHaveDuplicates();
        });
    }

    @Test
    void theFileSaysWhoseItIsAndOfWhichDayStateAndHash() {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        XSSFSheet source = workbook.getSheet("source");
        String hash = StreamSupport.stream(source.spliterator(), false).filter(row -> "hash".equals(row.getCell(0).getStringCellValue()))
                .map(row -> row.getCell(1).getStringCellValue()).findFirst().orElseThrow();

        assertThat(properties.getTitle()).startsWith("データブック ").endsWith(" 令和6年度");
        assertThat(properties.getSubject()).isEqualTo(properties.getTitle().substring("データブック ".length()));
        assertThat(properties.getCreator()).isEqualTo("浜松市");
        assertThat(properties.getDescription()).isEqualTo("基準日：令和7年5月31日、時点：最新の状態、内容の照合番号：" + hash);
    }

    @Test
    void theNumberItsUnitAndItsQualifierStandApart() {
        XSSFSheet kpis = workbook.getSheet("kpi-list");
        List<String> heads = heads(kpis);
        Row a03 = StreamSupport.stream(kpis.spliterator(), false)
                .filter(row -> "A03".equals(String.valueOf(row.getCell(heads.indexOf("code")))))
                .findFirst().orElseThrow();

        assertThat(a03.getCell(heads.indexOf("target")).getNumericCellValue()).isEqualTo(184);
        assertThat(a03.getCell(heads.indexOf("target_unit")).getStringCellValue()).isEqualTo("窓口");
        assertThat(a03.getCell(heads.indexOf("target_note")).getStringCellValue()).isEqualTo("CUMULATIVE");
        assertThat(heads).as("of the area, of the pillar and of the item").contains("group", "group_2", "group_3");
        assertThat(a03.getCell(heads.indexOf("group_3_code")).getStringCellValue()).isEqualTo("HAM-A03");
    }

    @Test
    void theContentsNameEverySheet() {
        List<String> named = StreamSupport.stream(workbook.getSheet("contents").spliterator(), false).skip(1)
                .filter(row -> row.getCell(0) != null).map(row -> row.getCell(0).getStringCellValue()).toList();

        assertThat(named).hasSize(workbook.getNumberOfSheets() - 1).contains("source", "kpi-list", "glossary");
    }

    @Test
    void targetsAndValuesStandYearByYearEachInARowOfItsOwn() throws IOException {
        List<List<String>> lines = lines(written(Packs.order("sample"), Packs.JUNE_2025).getSheet("kpi-by-year"));
        List<String> heads = lines.getFirst();

        assertThat(heads).contains("code", "year", "year_era", "line", "value", "value_unit", "status", "status_name");
        assertThat(lines)
                .filteredOn(line -> line.get(heads.indexOf("code")).equals("K21") && line.get(heads.indexOf("year")).equals("FY2025"))
                .extracting(
                        line -> line.get(heads.indexOf("line")) + line.get(heads.indexOf("value")) + line.get(heads.indexOf("value_unit")))
                .contains("目標40.0%");
        assertThat(lines.stream().skip(1).map(line -> line.get(heads.indexOf("value"))).filter(value -> !value.isEmpty()))
                .allMatch(value -> value.matches("-?[0-9.E]+"));
        assertThat(lines).filteredOn(line -> line.get(heads.indexOf("year")).equals("FY2025"))
                .allSatisfy(line -> assertThat(line.get(heads.indexOf("year_era"))).isEqualTo("令和7年度"));
    }

    @Test
    void whatIsToldOfOneMeasureStandsInOneTableForAllOfThem() {
        List<List<String>> lines = lines(workbook.getSheet("item-sheet"));

        assertThat(lines.getFirst()).contains("measure");
        assertThat(lines.stream().skip(1).map(line -> line.get(lines.getFirst().indexOf("measure"))).distinct())
                .contains("HAM-A01", "HAM-B06");
        assertThat(workbook.getSheet("kpi-sheet")).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("org.rashinban.reports.Plans#all")
    void noCellHoldsSeveralLinesOrSeveralValues(String plan) throws IOException {
        XSSFWorkbook written = written(Packs.order(plan), Packs.JUNE_2025);

        assertThat(written).allSatisfy(sheet -> sheet.forEach(row -> row.forEach(cell -> assertThat(cell.toString())
                .as(sheet.getSheetName() + " " + cell.getAddress()).doesNotContain("\n"))));
    }

    /** A03 belongs to three divisions. */
    @Test
    void severalValuesOfOneCellStandInATableOfTheirOwnByTheNumberOfTheRow() {
        List<List<String>> kpis = lines(workbook.getSheet("open-values"));
        String row = kpis.stream().filter(line -> line.contains("A03")).findFirst().orElseThrow().get(kpis.getFirst().indexOf("row"));

        assertThat(kpis.getFirst()).doesNotContain("department");
        assertThat(lines(workbook.getSheet("open-values.department"))).startsWith(List.of("row", "department"))
                .filteredOn(line -> line.getFirst().equals(row)).extracting(line -> line.get(1))
                .containsExactly("デジタル・スマートシティ推進課", "アセットマネジメント推進課", "情報システム課");
    }

    @Test
    void remarksStandBesideWhatTheyExplain() throws IOException {
        List<List<String>> lines = lines(written(Packs.order("sample"), Packs.JUNE_2025).getSheet("kpi-heat-map"));

        assertThat(lines.getFirst()).contains("FY2024", "FY2024_name", "FY2024_remark");
        assertThat(lines.stream().skip(1).map(line -> line.get(lines.getFirst().indexOf("FY2024_remark"))))
                .anyMatch(text -> text.contains("目標"));
    }

    /** A trend is drawn of one indicator, of which nobody asked here. */
    @Test
    void theContentsNameTheFiguresThatAreNotThereAndWhy() {
        List<List<String>> lines = lines(workbook.getSheet("contents"));

        assertThat(lines).filteredOn(line -> line.get(1).equals("kpi-trend")).singleElement()
                .satisfies(line -> assertThat(line.getFirst()).isEmpty()).satisfies(line -> assertThat(line.get(5)).contains("指標"));
        assertThat(lines).filteredOn(line -> line.get(1).equals("effects")).as("of which Hamamatsu tells none").singleElement()
                .satisfies(line -> assertThat(line.getFirst()).isEmpty()).satisfies(line -> assertThat(line.get(5)).isNotEmpty());
        assertThat(lines.stream().skip(1).map(line -> line.get(1)).filter(id -> !id.isEmpty()).distinct())
                .containsExactlyInAnyOrderElementsOf(Packs.FIGURES.all().stream().map(FigureProvider::id).toList());
    }

    @Test
    void theSourceStatesPlanPeriodDayStateAndHash() {
        List<List<String>> lines = lines(workbook.getSheet("source"));

        assertThat(lines).startsWith(List.of("item", "value"), List.of("organization", "浜松市")).contains(List.of("period", "FY2024"),
                List.of("period_era", "令和6年度"), List.of("as_of", "2025-05-31"), List.of("as_of_era", "令和7年5月31日"),
                List.of("snapshot", "最新の状態"), List.of("made_at", "2025-06-01T10:02"));
        assertThat(lines).filteredOn(line -> line.getFirst().equals("plan")).singleElement()
                .satisfies(line -> assertThat(line.get(1)).contains("浜松市"));
    }

    @Test
    void theHashIsThatOfTheContentAlone() throws IOException {
        ReportOrder order = Packs.order("hamamatsu");
        String before = hash(order, Packs.JUNE_2025);

        assertThat(hash(order, Clock.offset(Packs.JUNE_2025, Duration.ofDays(1)))).isEqualTo(before).matches("[0-9a-f]{16}");
        order.edition().setTitle("another");
        Contents.of(order.edition(), Kpi.class).findFirst().orElseThrow().setTitle("another");
        assertThat(hash(order, Packs.JUNE_2025)).isNotEqualTo(before);
    }

    /** Hours saved, money saved and the rest each had a sheet of their own. */
    @Test
    void effectsOfAllKindsStandInOneTable() throws IOException {
        XSSFWorkbook sample = written(Packs.order("sample"), Packs.JUNE_2025);
        List<List<String>> lines = lines(sample.getSheet("effects-by-year"));

        assertThat(sample.getSheet("effects-by-year (2)")).isNull();
        assertThat(lines.getFirst()).contains("part", "part_counted", "category", "series", "value", "value_unit");
        assertThat(lines.stream().skip(1).map(List::getFirst).distinct()).hasSizeGreaterThan(3);
    }

    @Test
    void aTextThatIsLongerThanACellCanHoldIsCutWithAMarkAndTold() throws IOException {
        ReportOrder order = Packs.order("sample");
        order.edition().getTerms().getFirst().setDefinition("あ".repeat(40_000));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        List<Sentence> remarks = new DataWorkbook(Packs.FIGURES, Packs.JUNE_2025).write(order, out);

        assertThat(remarks).extracting(remark -> remark.in(Locale.JAPANESE)).singleElement().asString().contains("「glossary」", "32,767字");
        assertThat(lines(Packs.workbook(out.toByteArray()).getSheet("glossary")).stream().flatMap(List::stream)
                .filter(text -> text.length() > 999))
                .singleElement().satisfies(text -> assertThat(text).hasSize(32_767).endsWith("あ…"));
    }

    private static String hash(ReportOrder order, Clock clock) throws IOException {
        return lines(written(order, clock).getSheet("source")).stream().filter(line -> line.getFirst().equals("hash")).findFirst()
                .orElseThrow().get(1);
    }

    private static XSSFWorkbook written(ReportOrder order, Clock clock) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new DataWorkbook(Packs.FIGURES, clock).write(order, out)).isEmpty();
        return Packs.workbook(out.toByteArray());
    }

    private static List<List<String>> lines(XSSFSheet sheet) {
        int columns = sheet.getRow(0).getLastCellNum();
        return StreamSupport.stream(sheet.spliterator(), false).map(row -> IntStream.range(0, columns)
                .mapToObj(at -> row.getCell(at) == null ? "" : row.getCell(at).toString()).toList()).toList();
    }

    private static List<String> heads(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.getRow(0).spliterator(), false).map(Object::toString).toList();
    }
}
