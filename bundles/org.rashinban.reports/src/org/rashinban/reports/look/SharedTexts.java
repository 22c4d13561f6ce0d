package org.rashinban.reports.look;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The texts of a workbook, each kept once. POI would write each out as XML to find out whether it knows it already. */
public final class SharedTexts {

    private final XSSFWorkbook workbook;
    private final Map<String, String> places = new HashMap<>();

    SharedTexts(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Where the text stands among them, as cells name it. */
    public String place(String text) {
        return places.computeIfAbsent(text, unknown -> place(new XSSFRichTextString(unknown)));
    }

    /** One in letters of several kinds. */
    public String place(XSSFRichTextString text) {
        return Integer.toString(workbook.getSharedStringSource().addSharedStringItem(text));
    }
}
