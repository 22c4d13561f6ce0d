package org.rashinban.reports.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashinban.reports.Packs;
import org.rashinban.reports.Plans;
import org.rashinban.reports.design.SingleTemplates;

/** The lists of the committee's workbook, and all single reports, on paper. */
class ListPagesTest {

    /** Of the letters of nine points in which tables are written. */
    private static final double SMALLEST = 8 / 9.0;

    /** KPI一覧, which everybody reads, was printed in letters of seven points. */
    @ParameterizedTest
    @MethodSource("org.rashinban.reports.Plans#all")
    void everyListIsPrintedInLettersOfEightPoints(String plan) {
        assertThat(lists(Plans.workbook(plan))).hasSizeGreaterThan(3)
                .allSatisfy(sheet -> assertThat(scale(sheet)).as(sheet.getSheetName()).isGreaterThan(SMALLEST - 0.01));
    }

    /** 版の系譜, which is a picture with its words, lay on too small a paper. */
    @ParameterizedTest
    @MethodSource("org.rashinban.reports.Plans#all")
    void soIsEverySingleReport(String plan) {
        for (SingleTemplates single : SingleTemplates.values()) {
            XSSFWorkbook report = Packs.workbook(Packs.bytes(Packs.report(single), Packs.order(plan)));

            assertThat(lists(report)).isNotEmpty()
                    .allSatisfy(sheet -> assertThat(scale(sheet)).as(single + " " + sheet.getSheetName()).isGreaterThan(SMALLEST - 0.01));
        }
    }

    private static List<XSSFSheet> lists(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt)
                .filter(sheet -> !sheet.getFitToPage() || sheet.getPrintSetup().getFitHeight() == 0).toList();
    }

    private static double scale(XSSFSheet sheet) {
        if (!sheet.getFitToPage()) {
            return sheet.getPrintSetup().getScale() / 100.0;
        }
        CellRangeAddress printed = CellRangeAddress
                .valueOf(sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet)).replaceAll("^.*!|\\$", ""));
        double wide = IntStream.rangeClosed(0, printed.getLastColumn()).mapToDouble(sheet::getColumnWidthInPixels).sum() * 72 / 96;
        double paper = sheet.getPrintSetup().getPaperSize() == PrintSetup.A3_PAPERSIZE ? 1190.55 : 841.89;
        return Math.min(1, (paper - (sheet.getMargin(PageMargin.LEFT) + sheet.getMargin(PageMargin.RIGHT)) * 72) / wide);
    }
}
