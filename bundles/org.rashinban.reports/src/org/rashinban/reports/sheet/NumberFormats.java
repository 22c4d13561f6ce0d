package org.rashinban.reports.sheet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Locale;

import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Languages;

/** Formats that show a number as it reads elsewhere, while the cell holds the bare number. */
public final class NumberFormats {

    private NumberFormats() {
    }

    /** With what qualifies it and its unit around it, and as many decimals as were stated. */
    public static String of(Amount amount, String unit, Locale locale) {
        int scale = Math.max(0, amount.value().scale());
        BigDecimal model = new BigDecimal(BigInteger.ZERO, scale);
        String digits = AmountFormat.number(model);
        String text = AmountFormat.format(amount.withValue(model), unit, locale);
        int at = text.indexOf(digits);
        String before = quoted(text.substring(0, at));
        String after = quoted(text.substring(at + digits.length()));
        String number = "#,##0" + (scale > 0 ? "." + "0".repeat(scale) : "");
        String positive = before + number + after;
        return before.isEmpty() ? positive : positive + ";" + before + "-" + number + after;
    }

    /** A date in the calendar of the language; the year of an era is written out, because Excel would number the first one. */
    public static String of(LocalDate day, Locale locale) {
        if (!Languages.isJapanese(locale)) {
            return "d mmm yyyy";
        }
        String text = FiscalPeriod.day(day).in(locale);
        String date = Integer.toString(day.getDayOfMonth());
        String month = Integer.toString(day.getMonthValue());
        int dateAt = text.lastIndexOf(date);
        int monthAt = text.lastIndexOf(month, dateAt - 1);
        return quoted(text.substring(0, monthAt)) + "m" + quoted(text.substring(monthAt + month.length(), dateAt)) + "d"
                + quoted(text.substring(dateAt + date.length()));
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : '"' + text.replace("\"", "") + '"';
    }
}
