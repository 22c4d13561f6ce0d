package org.rashinban.bench.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The same cells with the same styles, heights, merged regions and rules, written and read with the library alone. */
final class PlainWorkbooks {

    private record Value(int column, boolean text, String words, double number, int style) {
    }

    private record Line(int row, float height, List<Value> values) {
    }

    private record Page(String name, List<Line> lines, List<CellRangeAddress> merged, List<? extends DataValidation> rules) {
    }

    private final List<Page> pages = new ArrayList<>();
    private final List<XSSFCellStyle> styles = new ArrayList<>();

    /** Remembers what a workbook holds, so that it can be written as often as wanted. */
    PlainWorkbooks(Path sample) throws IOException {
        XSSFWorkbook workbook;
        try (InputStream in = Files.newInputStream(sample)) {
            workbook = new XSSFWorkbook(in);
        }
        for (int i = 0; i < workbook.getNumCellStyles(); i++) {
            styles.add(workbook.getCellStyleAt(i));
        }
        for (Sheet sheet : workbook) {
            List<Line> lines = new ArrayList<>();
            for (Row row : sheet) {
                List<Value> values = new ArrayList<>();
                for (Cell cell : row) {
                    boolean number = cell.getCellType() == CellType.NUMERIC;
                    values.add(new Value(cell.getColumnIndex(), cell.getCellType() == CellType.STRING, number ? "" : cell.toString(),
                            number ? cell.getNumericCellValue() : 0, cell.getCellStyle().getIndex()));
                }
                lines.add(new Line(row.getRowNum(), row.getHeightInPoints(), values));
            }
            pages.add(new Page(sheet.getSheetName(), lines, sheet.getMergedRegions(), sheet.getDataValidations()));
        }
    }

    void write(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            List<XSSFCellStyle> own = new ArrayList<>();
            for (XSSFCellStyle style : styles) {
                XSSFCellStyle copy = workbook.createCellStyle();
                copy.cloneStyleFrom(style);
                own.add(copy);
            }
            for (Page page : pages) {
                XSSFSheet sheet = workbook.createSheet(page.name());
                for (Line line : page.lines()) {
                    XSSFRow row = sheet.createRow(line.row());
                    row.setHeightInPoints(line.height());
                    for (Value value : line.values()) {
                        Cell cell = row.createCell(value.column());
                        cell.setCellStyle(own.get(value.style()));
                        if (value.text()) {
                            cell.setCellValue(value.words());
                        } else if (value.number() != 0) {
                            cell.setCellValue(value.number());
                        }
                    }
                }
                page.merged().forEach(sheet::addMergedRegionUnsafe);
                page.rules().forEach(sheet::addValidationData);
            }
            workbook.write(out);
        }
    }

    /** Every cell of a file, looked at once. */
    static long read(Path file) throws IOException {
        long length = 0;
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        length += cell.toString().length();
                    }
                }
            }
        }
        return length;
    }
}
