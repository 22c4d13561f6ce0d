package org.rashinban.reports.single;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.rashinban.core.figure.CellText;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.reports.Packs;
import org.rashinban.reports.Plans;
import org.rashinban.reports.design.SingleTemplates;
import org.rashinban.reports.report.ReportTables;

class SingleReportsTest {

    private static Stream<Arguments> everyReportOfEveryPlan() {
        return Arrays.stream(SingleTemplates.values())
                .flatMap(single -> Plans.all()
                        .map(plan -> Arguments.of(single, plan)));
    }

    @ParameterizedTest
    @MethodSource("everyReportOfEveryPlan")
    void everyReportOfEveryPlanCanBeWrittenAndPrinted(SingleTemplates single, String plan) {
        XSSFWorkbook workbook = Packs.workbook(Packs.bytes(Packs.report(single), Packs.order(plan)));

        assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt)).isNotEmpty().allSatisfy(sheet -> {
            assertThat(sheet.getLastRowNum()).isPositive();
            assertThat(workbook.getPrintArea(workbook.getSheetIndex(sheet))).isNotNull();
            assertThat(texts(sheet)).noneMatch(text -> text.contains("{{") || text.contains("{plan}"));
        });
    }

    @Test
    void theSheetsOfTheSixteenItemsBecomeTablesWhoseRowsNameTheirItem() {
        List<TableFigure> tables = tables(SingleTemplates.ITEM_SHEETS, "hamamatsu");

        List<TableFigure> ofItems = tables.stream().filter(table -> table.columns().getFirst().id().equals("sheet")).toList();
        assertThat(ofItems.stream().map(table -> table.rows().size())).isNotEmpty().doesNotContain(0);
        assertThat(ofItems.getFirst().rows().stream().map(SingleReportsTest::first).distinct()).hasSize(16).startsWith("HAM-A01")
                .endsWith("HAM-B06");
        assertThat(ofItems.stream().map(table -> table.columns().stream().map(Column::id).toList())).doesNotHaveDuplicates();
    }

    /** MH-01 has five indicators that are counted: values, targets and where it began, of the costs (K04) values alone; a year without one is a gap. */
    @Test
    void theSheetOfAMeasureHasAChartOfEachIndicatorThatExcelCanEdit() {
        XSSFSheet sheet = Packs.workbook(Packs.bytes(Packs.report(SingleTemplates.ITEM_SHEETS), Packs.order("sample"))).getSheet("MH-01");
        List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();

        assertThat(charts).extracting(chart -> chart.getChartSeries().getFirst().getSeriesCount()).containsExactly(3, 3, 3, 1, 3);
        assertThat(charts).allSatisfy(chart -> assertThat(chart.getCTChart().getDispBlanksAs().getVal()).isEqualTo(STDispBlanksAs.GAP));
        assertThat(texts(sheet)).contains("K01 オンラインで申請できる手続の数");
    }

    @Test
    void theGlossaryOfKisarazuHasItsTwentyTerms() {
        assertThat(tables(SingleTemplates.GLOSSARY, "kisarazu")).singleElement()
                .satisfies(table -> assertThat(table.rows()).hasSize(20));
    }

    private static String first(Row row) {
        return CellText.of(row.cells().getFirst().content(), Locale.JAPANESE);
    }

    private static List<TableFigure> tables(SingleTemplates single, String plan) {
        try {
            return ((ReportTables.Reading.Read) new ReportTables(Packs.FIGURES).of(Packs.report(single), Packs.order(plan))).tables();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> texts(XSSFSheet sheet) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum()).mapToObj(sheet::getRow).filter(row -> row != null)
                .flatMap(row -> IntStream.range(0, Math.max(0, row.getLastCellNum())).mapToObj(row::getCell)).filter(cell -> cell != null)
                .map(Object::toString).toList();
    }
}
