package org.rashinban.reports.sheet;

import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.rashinban.reports.look.SharedTexts;

/** A cell that is being written. POI's own are parts of an XML document, and take many times as long to make and to save. */
public final class SheetCell {

    /** What is in it, as the format names it. */
    enum Kind {
        NOTHING(""), NUMBER(""), TRUTH(" t=\"b\""), TEXT(" t=\"s\""),
        /** Words that a formula comes to. */
        RESULT(" t=\"str\"");

        private final String attribute;

        Kind(String attribute) {
            this.attribute = attribute;
        }

        String attribute() {
            return attribute;
        }
    }

    private final int row;
    private final int column;
    private XSSFCellStyle style;
    private Kind kind = Kind.NOTHING;
    private String value = "";
    private String text = "";
    private String formula = "";

    SheetCell(int row, int column, XSSFCellStyle style) {
        this.row = row;
        this.column = column;
        this.style = style;
    }

    public int row() {
        return row;
    }

    public int column() {
        return column;
    }

    public XSSFCellStyle style() {
        return style;
    }

    public void style(XSSFCellStyle other) {
        style = other;
    }

    public void number(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        put(Kind.NUMBER, whole ? Long.toString((long) number) : Double.toString(number));
    }

    public void truth(boolean truth) {
        put(Kind.TRUTH, truth ? "1" : "0");
    }

    void text(String words, SharedTexts texts) {
        put(Kind.TEXT, texts.place(words));
        text = words;
    }

    /** In letters of several kinds. */
    void text(XSSFRichTextString words, SharedTexts texts) {
        put(Kind.TEXT, texts.place(words));
        text = words.getString();
    }

    /** A formula that comes to words. */
    public void formula(String calculation, String words) {
        put(Kind.RESULT, words);
        text = words;
        formula = calculation;
    }

    /** Calculates what the cell holds already, which stays as the result. */
    public void formula(String calculation) {
        formula = calculation;
    }

    private void put(Kind other, String written) {
        kind = other;
        value = written;
        text = "";
    }

    Kind kind() {
        return kind;
    }

    /** As the file has it: a text by its place among all texts. */
    String value() {
        return value;
    }

    String text() {
        return text;
    }

    String formula() {
        return formula;
    }
}
