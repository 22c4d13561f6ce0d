package org.rashinban.exchange.reply;

import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Whether a format shows a number as a day or a time. The library knows the Western formats alone: not the eras, not the signs 年, 月 and 日,
 * and not the numbers under which Japanese files keep their formats without saying what they are.
 */
final class DateFormats {

    /** Quoted and escaped letters, what fills or leaves room, and what stands in brackets: languages, colours, conditions. */
    private static final Pattern BESIDE = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*\\]");
    private static final Pattern EXPONENT = Pattern.compile("[Ee][+-]");
    /** Year, era, year of an era, month, day, hour, second; a minute looks like a month. */
    private static final Pattern TIME = Pattern.compile("[YyGgEeMmDdHhSs]");
    private static final String ANY = "General";

    private DateFormats() {
    }

    static boolean isDate(int index, String format) {
        if (isJapanese(index) && (format == null || format.startsWith("reserved"))) {
            return true;
        }
        String signs = signs(format);
        return !ANY.equalsIgnoreCase(signs) && (TIME.matcher(EXPONENT.matcher(signs).replaceAll("")).find()
                || format != null && DateUtil.isADateFormat(index, format));
    }

    private static boolean isJapanese(int index) {
        return index >= 27 && index <= 36 || index >= 50 && index <= 58;
    }

    /** What of a format is no text. */
    static String signs(String format) {
        return format == null ? "" : BESIDE.matcher(format).replaceAll("");
    }
}
