package org.rashinban.reports.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Ways between the sheets of a workbook: from what is told about an object to the sheet that is about it. Set when all sheets stand. */
public final class Links {

    private final Map<String, String> sheets = new HashMap<>();
    private final List<Wish> wishes = new ArrayList<>();

    private record Wish(XSSFSheet sheet, SheetCell cell, String id) {
    }

    /** What has this identifier is told on that sheet. */
    public void tells(String sheet, String id) {
        sheets.put(id, sheet);
    }

    /** Of another sheet. */
    Optional<String> from(XSSFSheet sheet, String id) {
        return Optional.ofNullable(sheets.get(id)).filter(other -> !other.equals(sheet.getSheetName()));
    }

    void wish(XSSFSheet sheet, SheetCell cell, String id) {
        wishes.add(new Wish(sheet, cell, id));
    }

    public void set() {
        wishes.forEach(wish -> set(wish.sheet(), wish.cell(), sheets.get(wish.id())));
    }

    static void set(XSSFSheet sheet, SheetCell cell, String target) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target.replace("'", "''") + "'!A1");
        link.setCellReference(new CellReference(cell.row(), cell.column()).formatAsString());
        sheet.addHyperlink(link);
    }
}
