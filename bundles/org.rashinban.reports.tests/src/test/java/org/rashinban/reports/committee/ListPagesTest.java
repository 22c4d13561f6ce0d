package org.rashinban.reports.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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

    /** Where Excel fits a sheet to its paper it pays no heed to the ends of pages that are set: a heading could be the last row of one. */
    @ParameterizedTest
    @MethodSource("org.rashinban.reports.Plans#all")
    void thePagesOfAListEndWhereTheyAreSetToEndAndNotBelowAHeading(String plan) {
        assertThat(lists(Plans.workbook(plan))).hasSizeGreaterThan(3).allSatisfy(sheet -> {
            assertThat(sheet.getFitToPage() && sheet.getRowBreaks().length > 0).as(sheet.getSheetName()).isFalse();
            assertThat(pages(sheet)).as(sheet.getSheetName()).allSatisfy(page -> {
                assertThat(high(sheet, page) * scale(sheet)).as(page.formatAsString()).isLessThan(room(sheet));
                assertThat(isHeading(sheet, page.getLastRow())).as(page.formatAsString()).isFalse();
            });
        });
    }

    /** Its words run over all columns, and nothing else stands in it. */
    private static boolean isHeading(XSSFSheet sheet, int row) {
        return sheet.getRepeatingRows() != null && row > sheet.getRepeatingRows().getLastRow()
                && sheet.getMergedRegions().stream().anyMatch(region -> region.isInRange(row, 0)
                        && region.getLastColumn() == printed(sheet).getLastColumn())
                && sheet.getRow(row).getCell(0).getCellStyle().getFont().getBold();
    }

    private static List<CellRangeAddress> pages(XSSFSheet sheet) {
        List<Integer> lasts = IntStream.concat(Arrays.stream(sheet.getRowBreaks()), IntStream.of(sheet.getLastRowNum())).sorted().boxed()
                .toList();
        return IntStream.range(0, lasts.size())
                .mapToObj(at -> new CellRangeAddress(at == 0 ? 0 : lasts.get(at - 1) + 1, lasts.get(at), -1, -1)).toList();
    }

    /** With what every page but the first repeats. */
    private static double high(XSSFSheet sheet, CellRangeAddress page) {
        CellRangeAddress repeated = sheet.getRepeatingRows();
        IntStream again = repeated == null || page.getFirstRow() <= repeated.getLastRow() ? IntStream.empty()
                : IntStream.rangeClosed(repeated.getFirstRow(), repeated.getLastRow());
        return IntStream.concat(again, IntStream.rangeClosed(page.getFirstRow(), page.getLastRow())).mapToObj(sheet::getRow)
                .mapToDouble(row -> row == null ? sheet.getDefaultRowHeightInPoints() : row.getZeroHeight() ? 0 : row.getHeightInPoints())
                .sum();
    }

    private static double room(XSSFSheet sheet) {
        double paper = sheet.getPrintSetup().getPaperSize() == PrintSetup.A3_PAPERSIZE ? 841.89 : 595.28;
        return paper - (sheet.getMargin(PageMargin.TOP) + sheet.getMargin(PageMargin.BOTTOM)) * 72;
    }

    private static CellRangeAddress printed(XSSFSheet sheet) {
        return CellRangeAddress
                .valueOf(sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet)).replaceAll("^.*!|\\$", ""));
    }

    private static List<XSSFSheet> lists(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt)
                .filter(sheet -> !sheet.getFitToPage() || sheet.getPrintSetup().getFitHeight() == 0).toList();
    }

    private static double scale(XSSFSheet sheet) {
        if (!sheet.getFitToPage()) {
            return sheet.getPrintSetup().getScale() / 100.0;
        }
        double wide = IntStream.rangeClosed(0, printed(sheet).getLastColumn()).mapToDouble(sheet::getColumnWidthInPixels).sum() * 72 / 96;
        double paper = sheet.getPrintSetup().getPaperSize() == PrintSetup.A3_PAPERSIZE ? 1190.55 : 841.89;
        return Math.min(1, (paper - (sheet.getMargin(PageMargin.LEFT) + sheet.getMargin(PageMargin.RIGHT)) * 72) / wide);
    }
}
