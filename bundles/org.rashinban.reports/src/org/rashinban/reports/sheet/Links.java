package org.rashinban.reports.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;

/** Ways between the sheets of a workbook: from what is told about an object to the sheet that is about it. Set when all sheets stand. */
public final class Links {

    private final Map<String, String> sheets = new HashMap<>();
    private final List<Wish> wishes = new ArrayList<>();

    private record Wish(XSSFCell cell, String id) {
    }

    /** What has this identifier is told on that sheet. */
    public void tells(String sheet, String id) {
        sheets.put(id, sheet);
    }

    public void wish(XSSFCell cell, String id) {
        wishes.add(new Wish(cell, id));
    }

    public void set() {
        wishes.forEach(wish -> {
            String sheet = sheets.get(wish.id());
            if (sheet != null && !sheet.equals(wish.cell().getSheet().getSheetName())) {
                to(sheet, wish.cell());
            }
        });
    }

    public static void to(String sheet, XSSFCell cell) {
        XSSFHyperlink link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheet.replace("'", "''") + "'!A1");
        cell.setHyperlink(link);
    }
}
