package org.rashinban.reports.look;

import java.util.HexFormat;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours and frames of cells. */
public final class Ink {

    private Ink() {
    }

    /** @param hex red, green and blue: {@code 1F4E79} */
    public static XSSFColor color(String hex) {
        return color(HexFormat.of().parseHex(hex));
    }

    /** With a first byte for its opacity: POI writes colours of three bytes, which the format does not know. */
    static XSSFColor color(byte[] rgb) {
        return new XSSFColor(new byte[] {-1, rgb[0], rgb[1], rgb[2]}, null);
    }

    public static void frame(XSSFCellStyle style, XSSFColor line) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
    }
}
