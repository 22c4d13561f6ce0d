package org.rashinban.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.rashinban.reports.look.Look;

/** A list that fits on the width of a lying A4: 42 rows of 15 points would need 27 of them on a page. */
class PaperTest {

    private static final double ROOM = 842 - 2 * 0.7 * 72;

    private static XSSFSheet printed(int rows, double... digits) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("一覧");
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        Page page = new Page(new Book(workbook, Locale.JAPANESE), sheet);
        int[] bounds = new Region(page, 0, 0).share(digits, column -> column == 1);
        for (int row = 0; row < rows; row++) {
            for (int at = 0; at < digits.length; at++) {
                page.cell(row, bounds[at], 1, page.looks().style(Look.BODY));
            }
        }
        page.finish();
        return sheet;
    }

    private static double points(XSSFSheet sheet, int columns) {
        return IntStream.range(0, columns).mapToDouble(sheet::getColumnWidthInPixels).sum() * 0.75;
    }

    @Test
    void aListIsPrintedALittleSmallerWhereOneRowWouldStandAloneOnItsLastPage() {
        XSSFSheet fits = printed(27, 10, 20);
        XSSFSheet oneMore = printed(29, 10, 20);
        XSSFSheet twoPages = printed(50, 10, 20);

        assertThat(fits.getRowBreaks()).isEmpty();
        assertThat(fits.getFitToPage()).isTrue();
        assertThat(oneMore.getRowBreaks()).isEmpty();
        assertThat((int) oneMore.getPrintSetup().getScale()).isBetween(88, 99);
        assertThat(twoPages.getRowBreaks()).hasSize(1);
        assertThat(twoPages.getPrintSetup().getScale()).as("it would be no shorter if it were smaller")
                .isEqualTo((short) Math.min(100, (int) (ROOM * 0.96 / points(twoPages, 2) * 100)));
    }

    /** Excel pays no heed to the ends of pages of a sheet that it fits to the paper. */
    @Test
    void aListOfSeveralPagesHasAScaleOfItsOwnAtWhichItFitsOnTheWidthOfThePaper() {
        for (XSSFSheet sheet : List.of(printed(50, 10, 20), printed(50, 10, 120))) {
            assertThat(sheet.getFitToPage()).isFalse();
            assertThat(points(sheet, 2) * sheet.getPrintSetup().getScale() / 100).isLessThan(ROOM);
        }
    }

    @Test
    void aListThatIsWiderThanThePaperHasNarrowerColumnsOfWordsBeforeItsLettersAreTooSmall() {
        XSSFSheet sheet = printed(3, 20, 60);

        assertThat(9 * ROOM / points(sheet, 2)).as("points of its letters").isGreaterThanOrEqualTo(8);
        assertThat(sheet.getColumnWidth(0)).as("the code is as wide as it needs").isEqualTo(printed(3, 20, 20).getColumnWidth(0));
    }

    @Test
    void aListThatIsNarrowerThanThePaperGivesItsWordsMoreRoom() {
        double wished = 20 * 2.15 + 1.6;

        assertThat(printed(3, 10, 20).getColumnWidth(1) / 256.0).isGreaterThan(wished * 1.2);
        assertThat(points(printed(3, 10, 20), 2)).isLessThanOrEqualTo(ROOM);
    }
}
