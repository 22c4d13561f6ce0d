package org.rashinban.bench.reports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What stands in a workbook, so that it can be written once more by nothing but POI: every cell with its value and style, merged cells, heights, widths
 * and links. Charts and conditional formats are left out, which makes it the faster.
 */
final class PlainWorkbook {

    private final byte[] original;
    private final List<Sheet> sheets = new ArrayList<>();

    private record Sheet(String name, int[] widths, List<Row> rows, List<CellRangeAddress> merged, List<Link> links) {
    }

    private record Row(int at, float height, List<Cell> cells) {
    }

    private record Cell(int at, int style, boolean formula, Object value) {
    }

    private record Link(String cell, String target) {
    }

    PlainWorkbook(byte[] original) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(original))) {
            workbook.forEach(sheet -> sheets.add(read((XSSFSheet) sheet)));
            for (int at = workbook.getNumberOfSheets() - 1; at > 0; at--) {
                workbook.removeSheetAt(at);
            }
            XSSFSheet only = workbook.getSheetAt(0);
            for (int row = only.getLastRowNum(); row >= 0; row--) {
                if (only.getRow(row) != null) {
                    only.removeRow(only.getRow(row));
                }
            }
            workbook.setSheetName(0, "styles");
            ByteArrayOutputStream styles = new ByteArrayOutputStream();
            workbook.write(styles);
            this.original = styles.toByteArray();
        }
    }

    long cells() {
        return sheets.stream().flatMap(sheet -> sheet.rows().stream()).mapToLong(row -> row.cells().size()).sum();
    }

    private static Sheet read(XSSFSheet sheet) {
        List<Row> rows = new ArrayList<>();
        int last = 0;
        for (int at = 0; at <= sheet.getLastRowNum(); at++) {
            XSSFRow row = sheet.getRow(at);
            if (row != null) {
                List<Cell> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(read((XSSFCell) cell)));
                last = Math.max(last, row.getLastCellNum());
                rows.add(new Row(at, row.getHeightInPoints(), cells));
            }
        }
        int[] widths = new int[last];
        for (int at = 0; at < last; at++) {
            widths[at] = sheet.getColumnWidth(at);
        }
        List<Link> links = sheet.getHyperlinkList().stream().map(link -> new Link(link.getCellRef(), link.getAddress())).toList();
        return new Sheet(sheet.getSheetName(), widths, rows, List.copyOf(sheet.getMergedRegions()), links);
    }

    private static Cell read(XSSFCell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        Object value = switch (cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            case FORMULA -> cell.getCellFormula();
            case BOOLEAN, BLANK, ERROR, _NONE -> "";
        };
        return new Cell(cell.getColumnIndex(), cell.getCellStyle().getIndex(), formula, value);
    }

    /** Begins with the styles, as a report begins with its template. */
    void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(original))) {
            for (Sheet sheet : sheets) {
                write(sheet, workbook.createSheet(sheet.name()));
            }
            workbook.removeSheetAt(0);
            workbook.write(out);
        }
    }

    private static void write(Sheet from, XSSFSheet to) {
        XSSFWorkbook workbook = to.getWorkbook();
        for (int at = 0; at < from.widths().length; at++) {
            to.setColumnWidth(at, from.widths()[at]);
        }
        for (Row row : from.rows()) {
            XSSFRow line = to.createRow(row.at());
            line.setHeightInPoints(row.height());
            for (Cell cell : row.cells()) {
                XSSFCell place = line.createCell(cell.at());
                place.setCellStyle(workbook.getCellStyleAt(cell.style()));
                if (cell.formula()) {
                    place.setCellFormula((String) cell.value());
                } else if (cell.value() instanceof Double number) {
                    place.setCellValue(number);
                } else if (!cell.value().equals("")) {
                    place.setCellValue((String) cell.value());
                }
            }
        }
        from.merged().forEach(to::addMergedRegionUnsafe);
        for (Link link : from.links()) {
            XSSFHyperlink hyperlink = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            hyperlink.setAddress(link.target());
            CellReference place = new CellReference(link.cell());
            to.getRow(place.getRow()).getCell(place.getCol()).setHyperlink(hyperlink);
        }
    }
}
