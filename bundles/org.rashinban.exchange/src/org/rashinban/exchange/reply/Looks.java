package org.rashinban.exchange.reply;

import org.rashinban.exchange.reply.CellContent.Shown;

/**
 * How a cell looks, as far as it says something about its content.
 *
 * @param index  by which formats are known that a file does not write out
 * @param struck whether all of it is struck through
 */
record Looks(int index, String format, boolean struck) {

    static final Looks NONE = new Looks(0, "General", false);

    CellContent of(double number) {
        Shown shown = shown();
        return new CellContent.Number(number, shown, shown == Shown.PLAIN ? NumberFormats.seen(number, index, format) : "");
    }

    Shown shown() {
        if (!DateFormats.isDate(index, format)) {
            return DateFormats.signs(format).contains("%") ? Shown.PERCENT : Shown.PLAIN;
        }
        if (DateFormats.isTime(index, format)) {
            return Shown.TIME;
        }
        return DateFormats.isMonth(index, format) ? Shown.MONTH
                : DateFormats.lacksYear(index, format) ? Shown.DATE_WITHOUT_YEAR : Shown.DATE;
    }
}
