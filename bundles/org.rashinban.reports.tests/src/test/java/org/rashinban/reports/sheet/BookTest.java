package org.rashinban.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.rashinban.reports.Packs;
import org.rashinban.reports.look.Look;

/** What goes into a file past POI is what POI reads there. */
class BookTest {

    @Test
    void cellsOfEveryKindAreReadAsTheyWereWritten() throws IOException {
        XSSFSheet read = written(page -> {
            page.text(0, 0, 2, "A & B <C>", page.looks().style(Look.BODY));
            page.cell(1, 0, 1, page.looks().style(Look.BODY)).number(0.1);
            page.cell(1, 1, 1, page.looks().style(Look.BODY)).number(1_200_000_000);
            SheetCell sum = page.cell(1, 30, 1, page.looks().style(Look.TOTAL));
            sum.number(2);
            sum.formula("IF(A2<B2,2,\"a&b\")");
            page.cell(4, 1, 1, page.looks().style(Look.BODY)).truth(true);
        }, false);

        assertThat(read.getRow(0).getCell(0).getStringCellValue()).isEqualTo("A & B <C>");
        assertThat(read.getMergedRegions()).singleElement().hasToString("org.apache.poi.ss.util.CellRangeAddress [A1:B1]");
        assertThat(read.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(0.1);
        assertThat(read.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1.2e9);
        assertThat(read.getRow(1).getCell(30).getCellFormula()).isEqualTo("IF(A2<B2,2,\"a&b\")");
        assertThat(read.getRow(1).getCell(30).getNumericCellValue()).isEqualTo(2);
        assertThat(read.getRow(4).getCell(1).getBooleanCellValue()).isTrue();
        assertThat(read.getCTWorksheet().getDimension().getRef()).isEqualTo("A1:AE5");
    }

    @Test
    void rowsKeepWhatIsSaidAboutThem() throws IOException {
        XSSFSheet read = written(page -> {
            page.setHeight(0, 42);
            page.cell(1, 0, 1, page.looks().style(Look.BODY));
            page.outline(1, 2);
            page.hide(1);
        }, false);

        assertThat(read.getRow(0).getHeightInPoints()).isEqualTo(42);
        assertThat(read.getRow(1).getCTRow().getOutlineLevel()).isEqualTo((short) 2);
        assertThat(read.getRow(1).getZeroHeight()).isTrue();
        assertThat(read.getLastRowNum()).isEqualTo(1);
    }

    @Test
    void aDayStaysTheSameDayWhereTheTemplateCountsFrom1904() throws IOException {
        LocalDate day = LocalDate.parse("2025-05-31");

        for (boolean from1904 : new boolean[] {false, true}) {
            XSSFSheet read = written(page -> page.cell(0, 0, 1, page.looks().style(Look.BODY)).number(page.day(day)), from1904);
            assertThat(read.getRow(0).getCell(0).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(day);
        }
    }

    private interface Content {
        void write(Page page);
    }

    private static XSSFSheet written(Content content, boolean from1904) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(from1904);
            Book book = new Book(workbook, Locale.JAPANESE);
            Page page = new Page(book, workbook.createSheet("シート"));
            content.write(page);
            page.finish();
            book.save(out);
        }
        return Packs.workbook(out.toByteArray()).getSheetAt(0);
    }
}
