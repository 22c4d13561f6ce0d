package org.rashinban.reports.valid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashinban.reports.Packs;
import org.rashinban.reports.Plans;
import org.rashinban.reports.design.SingleTemplates;
import org.rashinban.reports.report.Report;

/** Every text of every report of every plan has the room that it needs, and no number becomes a row of crosses. */
class NothingIsCutTest {

    /** Of the workbook's own font, whose digits are half as wide as high. */
    private static final double DIGIT = 5;
    /** What a cell leaves free at its left and right together. */
    private static final double PADDING = 3;
    private static final double LINE = 1.3;

    private static Stream<Arguments> reports() {
        return Plans.all().flatMap(plan -> Stream.concat(Stream.of(Arguments.of(plan, Packs.committee())),
                Arrays.stream(SingleTemplates.values()).map(single -> Arguments.of(plan, Packs.report(single)))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyTextAndEveryNumberHasItsRoom(String plan, Report report) {
        List<Room> fonts = Room.installed();
        assertThat(fonts).as("a Japanese font").isNotEmpty();
        XSSFWorkbook workbook = Packs.workbook(Packs.bytes(report, Packs.order(plan)));

        List<String> cut = new ArrayList<>();
        int looked = 0;
        for (Sheet sheet : workbook) {
            Map<CellAddress, CellRangeAddress> merged = new HashMap<>();
            sheet.getMergedRegions().forEach(region -> merged.put(new CellAddress(region.getFirstRow(), region.getFirstColumn()), region));
            for (Row row : sheet) {
                for (Cell cell : row) {
                    CellRangeAddress own = new CellRangeAddress(cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(),
                            cell.getColumnIndex());
                    CellRangeAddress place = merged.getOrDefault(cell.getAddress(), own);
                    looked += row.getZeroHeight() ? 0 : 1;
                    fonts.stream().filter(font -> !row.getZeroHeight() && !fits((XSSFCell) cell, place, font))
                            .forEach(font -> cut.add(sheet.getSheetName() + " " + cell.getAddress() + " in " + font.name() + ": " + cell));
                }
            }
        }

        assertThat(looked).isPositive();
        assertThat(cut).isEmpty();
    }

    private static boolean fits(XSSFCell cell, CellRangeAddress place, Room font) {
        String text = text(cell);
        XSSFCellStyle style = cell.getCellStyle();
        if (text.isEmpty() || style.getShrinkToFit() || style.getRotation() != 0) {
            return true;
        }
        XSSFSheet sheet = cell.getSheet();
        double points = style.getFont().getFontHeightInPoints();
        double high = IntStream.rangeClosed(place.getFirstRow(), place.getLastRow())
                .mapToDouble(row -> sheet.getRow(row) == null ? sheet.getDefaultRowHeightInPoints() : sheet.getRow(row).getHeightInPoints())
                .sum();
        double wide = wide(sheet, place.getFirstColumn(), place.getLastColumn()) - style.getIndention() * DIGIT * 2;
        boolean number = type(cell) != CellType.STRING;
        if (style.getWrapText() && !number) {
            return font.lines(text, style.getFont(), wide) * points * LINE <= high;
        }
        double room = number || place.getNumberOfCells() > 1 ? wide : wide(sheet, place.getFirstColumn(), lastFree(cell));
        return font.width(text, style.getFont()) <= room && points * LINE <= high;
    }

    private static double wide(XSSFSheet sheet, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToDouble(sheet::getColumnWidth).sum() / 256 * DIGIT - PADDING;
    }

    /** A text in one line runs on over empty cells, as far as is printed. */
    private static int lastFree(XSSFCell cell) {
        XSSFSheet sheet = cell.getSheet();
        int last = CellRangeAddress.valueOf(sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet)).replaceAll(".*!", "")
                .replace("$", "")).getLastColumn();
        return IntStream.rangeClosed(cell.getColumnIndex() + 1, last)
                .filter(column -> cell.getRow().getCell(column) != null && !text(cell.getRow().getCell(column)).isEmpty()).findFirst()
                .orElse(last + 1) - 1;
    }

    private static CellType type(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static String text(XSSFCell cell) {
        return switch (type(cell)) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> new DataFormatter(Locale.JAPANESE, false)
                    .formatRawCellContents(cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(),
                            cell.getCellStyle().getDataFormatString());
            default -> "";
        };
    }
}
