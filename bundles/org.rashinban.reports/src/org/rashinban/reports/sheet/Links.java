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

    /** Of a text in a formula. */
    private static final int LONGEST_TEXT = 255;

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

    /**
     * Some programs show a link in a single line, however long it is; one that is calculated is broken like any text.
     *
     * @return whether it leads there
     */
    boolean lead(XSSFSheet sheet, SheetCell cell, String id, boolean inOneLine) {
        if (inOneLine) {
            wishes.add(new Wish(sheet, cell, id));
            return true;
        }
        Optional<String> calculated = calculated(sheets.get(id), cell.text());
        calculated.ifPresent(formula -> cell.formula(formula, cell.text()));
        return calculated.isPresent();
    }

    public void set() {
        wishes.forEach(wish -> set(wish.sheet(), wish.cell(), sheets.get(wish.id())));
    }

    /** What Excel calculates to a way with these words; none for what it does not take as a text in a formula. */
    private static Optional<String> calculated(String target, String words) {
        return Optional.of(words).filter(text -> text.length() <= LONGEST_TEXT && text.indexOf('\n') < 0)
                .map(text -> "HYPERLINK(" + quoted("#" + place(target)) + "," + quoted(text) + ")");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String place(String target) {
        return "'" + target.replace("'", "''") + "'!A1";
    }

    static void set(XSSFSheet sheet, SheetCell cell, String target) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(place(target));
        link.setCellReference(new CellReference(cell.row(), cell.column()).formatAsString());
        sheet.addHyperlink(link);
    }
}
