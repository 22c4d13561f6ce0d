package org.rashinban.reports.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    void wish(XSSFSheet sheet, SheetCell cell, String id) {
        wishes.add(new Wish(sheet, cell, id));
    }

    public void set() {
        wishes.forEach(wish -> {
            String sheet = sheets.get(wish.id());
            if (sheet != null && !sheet.equals(wish.sheet().getSheetName())) {
                set(wish.sheet(), wish.cell(), sheet);
            }
        });
    }

    static void set(XSSFSheet sheet, SheetCell cell, String target) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target.replace("'", "''") + "'!A1");
        link.setCellReference(new CellReference(cell.row(), cell.column()).formatAsString());
        sheet.addHyperlink(link);
    }
}
