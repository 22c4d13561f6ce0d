package org.rashinban.reports.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rashinban.reports.Packs;

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
    void theNumberItsUnitAndItsQualifierStandApart() {
        XSSFSheet kpis = workbook.getSheet("kpi-list");
        List<String> heads = heads(kpis);
        Row a03 = StreamSupport.stream(kpis.spliterator(), false)
                .filter(row -> "A03".equals(String.valueOf(row.getCell(heads.indexOf("code")))))
                .findFirst().orElseThrow();

        assertThat(a03.getCell(heads.indexOf("target")).getNumericCellValue()).isEqualTo(184);
        assertThat(a03.getCell(heads.indexOf("target_unit")).getStringCellValue()).isEqualTo("窓口");
        assertThat(a03.getCell(heads.indexOf("target_note")).getStringCellValue()).isEqualTo("CUMULATIVE");
        assertThat(a03.getCell(heads.indexOf("group")).getStringCellValue()).contains("A03");
    }

    @Test
    void theContentsNameEverySheet() {
        List<String> named = StreamSupport.stream(workbook.getSheet("contents").spliterator(), false).skip(1)
                .map(row -> row.getCell(0).getStringCellValue()).toList();

        assertThat(named).hasSize(workbook.getNumberOfSheets() - 1).contains("kpi-list", "glossary");
    }

    private static List<String> heads(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.getRow(0).spliterator(), false).map(Object::toString).toList();
    }
}
