package org.rashinban.charts.theme;

/** The sizes of text, in points. */
public enum Style {

    NUMBER(40, true), TITLE(15, true), HEADING(10.5, true), SUBJECT(11, false), LABEL(9.5, false), STRONG(9.5, true), SMALL(8.5, false);

    private final double size;
    private final boolean bold;

    Style(double size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    double size() {
        return size;
    }

    boolean bold() {
        return bold;
    }
}
