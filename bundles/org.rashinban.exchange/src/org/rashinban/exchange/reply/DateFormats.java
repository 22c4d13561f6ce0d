package org.rashinban.exchange.reply;

import java.util.Set;
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
    private static final Pattern ANY = Pattern.compile("General", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELAPSED = Pattern.compile("\\[(?:h+|m+|s+)\\]", Pattern.CASE_INSENSITIVE);
    /** Of the formats that Japanese files do not write out: 2024年10月, and 10月1日. */
    private static final Set<Integer> MONTHS = Set.of(34, 52, 55);
    private static final Set<Integer> DAYS_OF_A_YEAR = Set.of(35, 53, 56);
    private static final Set<Integer> TIMES = Set.of(32, 33);

    private DateFormats() {
    }

    static boolean isDate(int index, String format) {
        if (isJapanese(index) && !isSaid(format)) {
            return true;
        }
        String signs = signs(format);
        return TIME.matcher(EXPONENT.matcher(signs).replaceAll("")).find() || format != null && DateUtil.isADateFormat(index, format);
    }

    /** Whether the format of a day shows no more of it than year and month. */
    static boolean isMonth(int index, String format) {
        return isJapanese(index) && !isSaid(format) ? MONTHS.contains(index)
                : has(format, "[YyGgEe]") && has(format, "[Mm]") && !has(format, "[DdHhSs]");
    }

    /** Whether the format of a day shows month and day alone. */
    static boolean lacksYear(int index, String format) {
        return isJapanese(index) && !isSaid(format) ? DAYS_OF_A_YEAR.contains(index)
                : has(format, "[Mm]") && has(format, "[Dd]") && !has(format, "[YyGgEe]");
    }

    /** Whether the format of a day shows a time or a length of time alone. */
    static boolean isTime(int index, String format) {
        return isJapanese(index) && !isSaid(format) ? TIMES.contains(index)
                : format != null && ELAPSED.matcher(format).find() || has(format, "[HhSs]") && !has(format, "[YyGgEeDd]");
    }

    private static boolean has(String format, String signs) {
        return Pattern.compile(signs).matcher(signs(format)).find();
    }

    private static boolean isSaid(String format) {
        return format != null && !format.startsWith("reserved");
    }

    private static boolean isJapanese(int index) {
        return index >= 27 && index <= 36 || index >= 50 && index <= 58;
    }

    /** What of a format is no text. */
    static String signs(String format) {
        return format == null ? "" : ANY.matcher(BESIDE.matcher(format).replaceAll("")).replaceAll("");
    }
}
