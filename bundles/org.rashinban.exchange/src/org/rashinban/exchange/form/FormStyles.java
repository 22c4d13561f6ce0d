package org.rashinban.exchange.form;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rashinban.reports.look.Ink;

/** How a form looks: calm and pale, with nothing yellow but what is to be filled in. */
final class FormStyles {

    /** Made for signs and forms, in every Windows since 2018, and easy to read in small sizes. */
    private static final String FONT = "BIZ UDPGothic";
    private static final String INK = "1F2937";
    private static final String GREY = "6B7280";
    private static final String NAVY = "1F3A5F";
    private static final String LINE = "B4BCC8";
    private static final String YELLOW = "FFF8C5";
    private static final String PALE = "F3F5F8";

    enum Style {
        TITLE, SUBTITLE, TO, LABEL, FACT, DUE, PARAGRAPH, SECTION, NUMBER, SAMPLE, SAMPLE_INPUT, LEGEND_UNUSED,
        HEAD, HEAD_INPUT, FIXED, FIXED_CENTER, FIXED_RIGHT, PART, INPUT_NUMBER, INPUT_FREE, INPUT_TEXT, INPUT_DATE, INPUT_CHOICE, UNUSED,
        GUIDE
    }

    private final XSSFWorkbook workbook;
    private final Map<Style, XSSFCellStyle> styles = new EnumMap<>(Style.class);
    private final Map<String, XSSFCellStyle> numbers = new HashMap<>();
    private final Map<String, XSSFFont> fonts = new HashMap<>();

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) 10);
        standard.setColor(Ink.color(INK));
    }

    XSSFCellStyle of(Style style) {
        return styles.computeIfAbsent(style, this::make);
    }

    /** For numbers with so many decimals; fewer decimals typed are shown with zeros, more are shown rounded. */
    XSSFCellStyle number(int decimals) {
        String format = decimals <= 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return numbers.computeIfAbsent(format, code -> {
            XSSFCellStyle style = make(Style.INPUT_NUMBER);
            style.setDataFormat(workbook.createDataFormat().getFormat(code));
            return style;
        });
    }

    XSSFFont small() {
        return font(8, false, GREY);
    }

    XSSFFont plain() {
        return font(10, false, INK);
    }

    private XSSFCellStyle make(Style kind) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(switch (kind) {
            case TITLE -> font(18, true, NAVY);
            case SUBTITLE, TO -> font(13, true, INK);
            case SECTION -> font(12, true, NAVY);
            case DUE -> font(13, true, "B42318");
            case LABEL, HEAD, HEAD_INPUT -> font(10, true, kind == Style.HEAD ? "FFFFFF" : INK);
            case FACT, PARAGRAPH, NUMBER, SAMPLE_INPUT, SAMPLE, LEGEND_UNUSED -> font(11, kind == Style.NUMBER, INK);
            case GUIDE -> font(10, false, GREY);
            default -> plain();
        });
        style.setWrapText(kind != Style.TITLE && kind != Style.SUBTITLE && kind != Style.GUIDE && kind != Style.TO);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(switch (kind) {
            case HEAD, HEAD_INPUT, FIXED_CENTER, INPUT_CHOICE, NUMBER, UNUSED, LEGEND_UNUSED, SAMPLE_INPUT, INPUT_DATE ->
                HorizontalAlignment.CENTER;
            case INPUT_NUMBER, INPUT_FREE, FIXED_RIGHT -> HorizontalAlignment.RIGHT;
            default -> HorizontalAlignment.LEFT;
        });
        switch (kind) {
            case HEAD -> fill(style, NAVY);
            case HEAD_INPUT -> fill(style, "F2D64B");
            case LABEL -> {
                fill(style, "E4EAF2");
                style.setIndention((short) 1);
            }
            case UNUSED, LEGEND_UNUSED -> fill(style, "E5E7EB");
            case PART -> style.setIndention((short) 2);
            case SECTION -> {
                style.setBorderBottom(BorderStyle.MEDIUM);
                style.setBottomBorderColor(Ink.color(NAVY));
            }
            case INPUT_DATE, INPUT_CHOICE, SAMPLE_INPUT -> fill(style, YELLOW);
            case INPUT_NUMBER, INPUT_FREE, INPUT_TEXT -> {
                fill(style, YELLOW);
                style.setIndention((short) 1);
            }
            case FIXED_CENTER -> fill(style, "FFFFFF");
            case FIXED, FIXED_RIGHT, FACT, DUE -> {
                fill(style, "FFFFFF");
                style.setIndention((short) 1);
            }
            case SAMPLE -> {
                fill(style, PALE);
                style.setIndention((short) 1);
            }
            default -> {
                // Letters alone.
            }
        }
        if (isFramed(kind)) {
            Ink.frame(style, Ink.color(LINE));
        }
        if (kind == Style.PART) {
            fill(style, PALE);
        }
        if (kind == Style.INPUT_TEXT) {
            // Otherwise Excel makes a number of 001 and a day of 1/2.
            style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        }
        style.setLocked(!isInput(kind));
        return style;
    }

    private static boolean isInput(Style kind) {
        return switch (kind) {
            case INPUT_NUMBER, INPUT_FREE, INPUT_TEXT, INPUT_DATE, INPUT_CHOICE -> true;
            default -> false;
        };
    }

    private static boolean isFramed(Style kind) {
        return switch (kind) {
            case TITLE, SUBTITLE, TO, PARAGRAPH, SECTION, NUMBER, GUIDE -> false;
            default -> true;
        };
    }

    private static void fill(XSSFCellStyle style, String hex) {
        style.setFillForegroundColor(Ink.color(hex));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(int points, boolean bold, String hex) {
        return fonts.computeIfAbsent(points + (bold ? "b" : "") + hex, key -> {
            XSSFFont font = workbook.createFont();
            font.setFontName(FONT);
            font.setFontHeightInPoints((short) points);
            font.setBold(bold);
            font.setColor(Ink.color(hex));
            return font;
        });
    }
}
