package org.rashinban.exchange.form;

import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The hidden sheet that tells which form this is, and what stood in it when it went out; the properties of the document say the first too. */
final class IdentitySheet {

    private static final String NAME = "_rashinban";

    private IdentitySheet() {
    }

    static void write(XSSFWorkbook workbook, FormIdentity identity, List<FormRow> rows) {
        XSSFSheet sheet = workbook.createSheet(NAME);
        int at = 0;
        line(sheet, at++, Marks.IDENTITY, FormIdentity.FORMAT);
        for (Map.Entry<String, String> field : identity.fields().entrySet()) {
            line(sheet, at++, field.getKey(), field.getValue());
            workbook.getProperties().getCustomProperties().addProperty(Marks.PROPERTY + field.getKey(), field.getValue());
        }
        for (FormRow row : rows) {
            line(sheet, at, Marks.ROW, row.key().toString(), row.asked().getPeriod().toString(), row.text(Column.CODE),
                    row.text(Column.TITLE),
                    row.text(Column.UNIT));
            XSSFRow line = sheet.getRow(at++);
            int column = line.getLastCellNum();
            for (Column input : Column.INPUTS) {
                String issued = row.issued().getOrDefault(input, "");
                if (!issued.isEmpty()) {
                    line.createCell(column + input.ordinal() - Column.VALUE.ordinal()).setCellValue(issued);
                }
            }
        }
        sheet.enableLocking();
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private static void line(XSSFSheet sheet, int at, String... texts) {
        XSSFRow row = sheet.createRow(at);
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }
}
