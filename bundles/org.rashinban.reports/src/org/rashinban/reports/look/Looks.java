package org.rashinban.reports.look;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of one workbook: those that its sheet of samples shows, else the standard ones. Each style is made once. */
public final class Looks {

    /** Stands in the first cell of the sheet of samples. */
    public static final String MARK = "{{looks}}";

    /** Excel's sign for letters below one another. */
    private static final short UPRIGHT = 255;
    private static final int KEY = 0;
    private static final int SAMPLE = 1;

    private final XSSFWorkbook workbook;
    private final SharedTexts texts;
    private final Map<Look, XSSFCellStyle> samples = new EnumMap<>(Look.class);
    private final Map<Trimmed, XSSFCellStyle> trimmed = new HashMap<>();
    private final Map<String, XSSFCellStyle> lined = new HashMap<>();
    private final Map<String, XSSFFont> inked = new HashMap<>();

    private record Trimmed(int base, Trim trim) {
    }

    public Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        texts = new SharedTexts(workbook);
        for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
            if (isSamples(workbook.getSheetAt(at))) {
                read(workbook.getSheetAt(at));
            }
        }
    }

    public static boolean isSamples(XSSFSheet sheet) {
        return MARK.equals(text(sheet.getRow(0)));
    }

    private void read(XSSFSheet sheet) {
        for (Row row : sheet) {
            Look.of(text((XSSFRow) row)).ifPresent(look -> Optional.ofNullable(((XSSFRow) row).getCell(SAMPLE))
                    .ifPresent(sample -> samples.put(look, sample.getCellStyle())));
        }
    }

    private static String text(XSSFRow row) {
        XSSFCell cell = row == null ? null : row.getCell(KEY);
        return cell == null ? "" : cell.toString().strip();
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    public SharedTexts texts() {
        return texts;
    }

    public XSSFCellStyle style(Look look) {
        return samples.computeIfAbsent(look, missing -> StandardLooks.style(workbook, missing));
    }

    public XSSFCellStyle style(Look look, Trim trim) {
        return style(style(look), trim);
    }

    public XSSFCellStyle style(XSSFCellStyle base, Trim trim) {
        return trim.equals(Trim.NONE) ? base : trimmed.computeIfAbsent(new Trimmed(base.getIndex(), trim), key -> make(base, trim));
    }

    private XSSFCellStyle make(XSSFCellStyle base, Trim trim) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(base);
        trim.across().ifPresent(style::setAlignment);
        trim.down().ifPresent(style::setVerticalAlignment);
        if (trim.indent() > 0) {
            style.setIndention((short) trim.indent());
        }
        if (!trim.format().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(trim.format()));
        }
        trim.font().map(look -> style(look).getFont()).ifPresent(style::setFont);
        switch (trim.flow()) {
            case UPRIGHT -> style.setRotation(UPRIGHT);
            case SHRUNK -> {
                style.setWrapText(false);
                style.setShrinkToFit(true);
            }
            case AS_SAMPLE -> {
                // As the sample has it.
            }
        }
        return style;
    }

    /** With a line along the right edge, in the colour of the letters of a look. */
    public XSSFCellStyle lined(XSSFCellStyle base, BorderStyle line, Look ink) {
        return lined.computeIfAbsent(base.getIndex() + " " + line + " " + ink, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(base);
            style.setBorderRight(line);
            style.setRightBorderColor(font(ink).getXSSFColor());
            return style;
        });
    }

    /** In the colour of links, underlined: Excel itself gives a link no look of its own. */
    public XSSFCellStyle linked(XSSFCellStyle base) {
        return lined.computeIfAbsent(base.getIndex() + " linked", key -> {
            XSSFFont letters = base.getFont();
            XSSFFont font = workbook.createFont();
            font.setFontName(letters.getFontName());
            font.setFontHeightInPoints(letters.getFontHeightInPoints());
            font.setBold(letters.getBold());
            font.setColor(font(Look.LINK).getXSSFColor());
            font.setUnderline(FontUnderline.SINGLE);
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(base);
            style.setFont(font);
            return style;
        });
    }

    public XSSFCellStyle unwrapped(XSSFCellStyle base) {
        return lined.computeIfAbsent(base.getIndex() + " unwrapped", key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(base);
            style.setWrapText(false);
            return style;
        });
    }

    public XSSFFont font(Look look) {
        return style(look).getFont();
    }

    /** The letters of a look in another colour. */
    public XSSFFont font(Look look, XSSFColor color) {
        return inked.computeIfAbsent(look + color.getARGBHex(), key -> {
            XSSFFont letters = font(look);
            XSSFFont font = workbook.createFont();
            font.setFontName(letters.getFontName());
            font.setFontHeightInPoints(letters.getFontHeightInPoints());
            font.setColor(color);
            return font;
        });
    }

    /** The ground of a look, for what is painted like it. */
    public XSSFColor ground(Look look) {
        return Ink.color(fill(look));
    }

    /** The ground of a look, as red, green and blue; white if the sample has none. */
    public byte[] fill(Look look) {
        XSSFCellStyle style = style(look);
        XSSFColor color = style.getFillPattern() == FillPatternType.NO_FILL ? null : style.getFillForegroundColorColor();
        byte[] known = color == null ? null : color.getRGBWithTint();
        return known == null ? new byte[] {-1, -1, -1} : known;
    }
}
