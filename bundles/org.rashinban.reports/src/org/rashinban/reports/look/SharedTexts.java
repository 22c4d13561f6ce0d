package org.rashinban.reports.look;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** The texts of a workbook, each kept once. POI would write each out as XML to find out whether it knows it already. */
public final class SharedTexts {

    private final XSSFWorkbook workbook;
    private final Map<String, String> places = new HashMap<>();

    SharedTexts(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    public void write(XSSFCell cell, String text) {
        String place = places.computeIfAbsent(text,
                unknown -> Integer.toString(workbook.getSharedStringSource().addSharedStringItem(new XSSFRichTextString(unknown))));
        cell.getCTCell().setT(STCellType.S);
        cell.getCTCell().setV(place);
    }
}
