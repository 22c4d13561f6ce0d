package org.rashinban.reports.look;

import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How things look where no template gives a sample: dark on pale, so that it stays legible when printed without colour. */
final class StandardLooks {

    /** Made for signs and forms, in every Windows since 2018, and easy to read in small sizes. */
    private static final String FONT = "BIZ UDPGothic";
    private static final String INK = "1F2937";
    private static final String GREY = "6B7280";
    private static final String LINE = "9CA3AF";

    private static final Map<Look, String> FILLS = Map.ofEntries(
            Map.entry(Look.COLUMN_HEAD, "DCE6F1"), Map.entry(Look.HEADING, "EEF2F7"), Map.entry(Look.TOTAL, "F3F4F6"),
            Map.entry(Look.FACT_NAME, "EEF2F7"),
            Map.entry(Look.PLANNED, "9DC3E6"), Map.entry(Look.ACTUAL, "2E75B6"), Map.entry(Look.EARLIER, "D9D9D9"),
            Map.entry(Look.AS_OF, "F8CBAD"),
            Map.entry(Look.TONE_BEST, "BBDFC8"), Map.entry(Look.TONE_GOOD, "DDEFE3"), Map.entry(Look.TONE_FAIR, "FFF2CC"),
            Map.entry(Look.TONE_POOR, "FBD9B5"), Map.entry(Look.TONE_WORST, "F4B6B0"), Map.entry(Look.TONE_NEUTRAL, "F3F4F6"),
            Map.entry(Look.TONE_OPEN, "E4DFEC"),
            Map.entry(Look.SERIES_ACTUAL, "1F4E79"), Map.entry(Look.SERIES_TARGET, "C55A11"), Map.entry(Look.SERIES_BASELINE, "7F7F7F"),
            Map.entry(Look.SERIES_FORECAST, "5B9BD5"), Map.entry(Look.SERIES_RANGE, "BDD7EE"), Map.entry(Look.SERIES_PREVIOUS, "A6A6A6"),
            Map.entry(Look.SERIES_CONTEXT, "548235"),
            Map.entry(Look.PART_1, "1F4E79"), Map.entry(Look.PART_2, "5B9BD5"), Map.entry(Look.PART_3, "A5C8E4"),
            Map.entry(Look.PART_4, "C55A11"), Map.entry(Look.PART_5, "F4B183"), Map.entry(Look.PART_6, "7F7F7F"));

    private StandardLooks() {
    }

    static XSSFCellStyle style(XSSFWorkbook workbook, Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(workbook, look));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (FILLS.containsKey(look)) {
            style.setFillForegroundColor(Ink.color(FILLS.get(look)));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        switch (look) {
            case COLUMN_HEAD -> {
                framed(style);
                style.setAlignment(HorizontalAlignment.CENTER);
            }
            case HEADING, BODY, TOTAL, GAP, FACT_NAME, FACT -> framed(style);
            case EVENT -> {
                framed(style);
                style.setAlignment(HorizontalAlignment.CENTER);
            }
            case PLANNED, ACTUAL, EARLIER -> {
                // Bars that are below one another must not run into one.
                style.setBorderTop(BorderStyle.THIN);
                style.setBorderBottom(BorderStyle.THIN);
                style.setTopBorderColor(Ink.color(LINE));
                style.setBottomBorderColor(Ink.color(LINE));
            }
            case BIG_NUMBER -> style.setAlignment(HorizontalAlignment.CENTER);
            case SECTION -> {
                style.setBorderBottom(BorderStyle.MEDIUM);
                style.setBottomBorderColor(Ink.color("1F4E79"));
            }
            default -> {
                // A title or a paint: its font and fill are all there is to it.
            }
        }
        return style;
    }

    private static XSSFFont font(XSSFWorkbook workbook, Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) switch (look) {
            case TITLE -> 16;
            case SUBJECT, SECTION -> 12;
            case BIG_NUMBER -> 24;
            case PARAGRAPH, FACT, FACT_NAME -> 10;
            default -> 9;
        });
        font.setBold(switch (look) {
            case TITLE, SECTION, COLUMN_HEAD, HEADING, TOTAL, FACT_NAME, BIG_NUMBER -> true;
            default -> false;
        });
        font.setColor(Ink.color(switch (look) {
            case GAP, NOTE -> GREY;
            case EVENT -> "C00000";
            case LINK -> "1F4E79";
            default -> INK;
        }));
        return font;
    }

    private static void framed(XSSFCellStyle style) {
        Ink.frame(style, Ink.color(LINE));
    }
}
