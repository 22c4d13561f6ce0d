package org.rashinban.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.rashinban.reports.Packs;
import org.rashinban.reports.Plans;
import org.rashinban.reports.design.SingleTemplates;

/** What a reader in Excel sees of the charts of effects, of training and of indicators. */
class ReadableChartTest {

    private static List<XSSFChart> charts(String sheet) {
        return Plans.workbook("sample").getSheet(sheet).getDrawingPatriarch().getCharts();
    }

    private static List<CTBarSer> bars(XSSFChart chart) {
        return chart.getCTChart().getPlotArea().getBarChartList().stream().flatMap(all -> all.getSerList().stream()).toList();
    }

    private static XSSFChart named(String sheet, String name) {
        return charts(sheet).stream().filter(chart -> properties(chart).getName().equals(name)).findFirst().orElseThrow();
    }

    private static CTNonVisualDrawingProps properties(XSSFChart chart) {
        return frame(chart).getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    }

    /** The one that names the part of the chart. */
    private static XSSFGraphicFrame frame(XSSFChart chart) {
        XSSFDrawing drawing = (XSSFDrawing) chart.getParent();
        String named = "\"" + drawing.getRelationId(chart) + "\"";
        return drawing.getShapes().stream().map(XSSFGraphicFrame.class::cast)
                .filter(frame -> frame.getCTGraphicalObjectFrame().getGraphic().getGraphicData().xmlText().contains(named)).findFirst()
                .orElseThrow();
    }

    /** Three courses for all staff stood in one blue. */
    @Test
    void theCoursesOfOneAudienceHaveColoursOfTheirOwn() {
        assertThat(charts("研修の推移")).anyMatch(chart -> bars(chart).size() > 2).allSatisfy(
                chart -> assertThat(bars(chart)).extracting(bar -> bar.getSpPr().getSolidFill().xmlText()).doesNotHaveDuplicates());
    }

    /** As on screen: no line leads from one estimate to the next. */
    @Test
    void whatIsExpectedIsAHatchedBarBesideWhatIsReached() {
        XSSFChart hours = named("効果の推移", "削減時間");

        assertThat(hours.getCTChart().getPlotArea().getLineChartList()).isEmpty();
        assertThat(bars(hours)).extracting(bar -> bar.getTx().getStrRef().getStrCache().getPtArray(0).getV())
                .containsExactly("実績", "見込み");
        assertThat(bars(hours).getLast().getSpPr().xmlText()).contains("pattFill");
    }

    /** The steps of an axis took over 約 and 延べ from the cells. */
    @ParameterizedTest
    @ValueSource(strings = {"総括", "効果の推移", "研修の推移"})
    void theStepsOfAnAxisAreBareNumbersAndItsCategoriesUpright(String sheet) {
        assertThat(charts(sheet)).isNotEmpty().allSatisfy(chart -> {
            CTPlotArea area = chart.getCTChart().getPlotArea();
            assertThat(area.getValAxArray(0).getNumFmt().getFormatCode()).isEqualTo("#,##0");
            assertThat(area.getValAxArray(0).getNumFmt().getSourceLinked()).isFalse();
            assertThat(area.getCatAxArray(0).getTxPr().getBodyPr().xmlText()).contains("rot=\"0\"");
        });
    }

    @Test
    void theUnitStandsOnceBesideTheAxis() {
        CTPlotArea hours = named("効果の推移", "削減時間").getCTChart().getPlotArea();

        assertThat(hours.getValAxArray(0).getTitle().xmlText()).contains(">時間<");
        assertThat(hours.getValAxArray(0).getTitle().getOverlay().getVal()).isFalse();
    }

    @Test
    void eachChartIsCalledWhatItShowsAndTellsItToThoseWhoDoNotSeeIt() {
        assertThat(Stream.of("総括", "効果の推移", "研修の推移").flatMap(sheet -> charts(sheet).stream()).map(ReadableChartTest::properties))
                .extracting(CTNonVisualDrawingProps::getName, CTNonVisualDrawingProps::getDescr)
                .noneMatch(said -> said.toString().contains("Diagramm"))
                .anyMatch(said -> said.toString().contains("図「削減時間」：実績、見込み"));
        assertThat(charts("効果の推移")).extracting(chart -> properties(chart).getId()).doesNotHaveDuplicates().doesNotContain(0L);
    }

    /** What Excel does where nothing is said: rounded frames, and bars below zero without a ground. */
    @Test
    void excelAddsNothingOfItsOwn() {
        assertThat(charts("効果の推移")).allSatisfy(chart -> {
            assertThat(chart.getCTChartSpace().getRoundedCorners().getVal()).isFalse();
            assertThat(bars(chart)).allMatch(bar -> bar.isSetInvertIfNegative() && !bar.getInvertIfNegative().getVal());
        });
    }

    /** The fifth indicator of MH-01 had a page of its own. */
    @Test
    void noChartOfAnIndicatorIsLeftOverInARowOfItsOwn() {
        List<XSSFChart> charts = Packs.workbook(Packs.bytes(Packs.report(SingleTemplates.ITEM_SHEETS), Packs.order("sample")))
                .getSheet("MH-01").getDrawingPatriarch().getCharts();

        assertThat(charts).hasSize(5).extracting(chart -> frame(chart).getAnchor().getRow1()).containsOnly(
                frame(charts.getFirst()).getAnchor().getRow1());
    }

    /** K04 is observed without a target, and of A03 in Hamamatsu nothing has been reported. */
    @ParameterizedTest
    @CsvSource({"sample, MH-01, K04, 実績", "sample, MH-01, K01, 実績 目標 基準値", "hamamatsu, HAM-A03, A03, 目標 基準値"})
    void aChartNamesOnlyWhatItHasNumbersOf(String plan, String measure, String kpi, String names) {
        XSSFChart chart = Packs.workbook(Packs.bytes(Packs.report(SingleTemplates.ITEM_SHEETS), Packs.order(plan))).getSheet(measure)
                .getDrawingPatriarch().getCharts().stream().filter(one -> properties(one).getName().startsWith(kpi)).findFirst()
                .orElseThrow();

        assertThat(chart.getCTChart().getPlotArea().getLineChartList().stream().flatMap(all -> all.getSerList().stream())
                .map(line -> line.getTx().getStrRef().getStrCache().getPtArray(0).getV())).containsExactly(names.split(" "));
        assertThat(chart.getCTChart().isSetLegend()).isEqualTo(names.contains(" "));
        assertThat(properties(chart).getDescr()).endsWith("：" + names.replace(" ", "、"));
    }

    /** K04 is counted in thousands of yen. */
    @Test
    void theChartOfAnIndicatorSaysItsUnitAtTheAxisAndNotInItsNameToo() {
        List<XSSFChart> charts = Packs.workbook(Packs.bytes(Packs.report(SingleTemplates.ITEM_SHEETS), Packs.order("sample")))
                .getSheet("MH-01").getDrawingPatriarch().getCharts();

        assertThat(charts).hasSize(5).anySatisfy(chart -> {
            assertThat(properties(chart).getName()).startsWith("K04").doesNotContain("千円");
            assertThat(chart.getCTChart().getPlotArea().getValAxArray(0).getTitle().xmlText()).contains(">千円<");
        });
    }
}
