package org.rashinban.model.period;

import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A year as it is written: by era, Western, or marked as fiscal (FY2024).
 *
 * @param year the Western number
 */
record NamedYear(int year, Optional<Era> era, boolean markedFiscal) {

    static final String ERA = "令和|平成|昭和|大正|明治|REIWA|HEISEI|SHOWA|TAISHO|MEIJI|[令平昭大明RHSTM]\\.?";

    /** Finds a year in normalized text; the groups are for {@link #in(Matcher)}. */
    static final String REGEX = "(?:(?<era>" + ERA + ")(?<yearOfEra>元|\\d{1,3})|(?:西暦)?(?<western>\\d{4})|FY-?(?<fiscal>\\d{4}|\\d{2}))";

    private static final int CENTURY_OF_TWO_DIGITS = 2000;

    /** Empty for the year 0 of an era. */
    static Optional<NamedYear> in(Matcher found) {
        if (found.group("era") != null) {
            String number = found.group("yearOfEra");
            return byEra(found.group("era"), number.equals("元") ? 1 : Integer.parseInt(number));
        }
        if (found.group("western") != null) {
            return Optional.of(new NamedYear(Integer.parseInt(found.group("western")), Optional.empty(), false));
        }
        int number = Integer.parseInt(found.group("fiscal"));
        return Optional.of(new NamedYear(number < 100 ? CENTURY_OF_TWO_DIGITS + number : number, Optional.empty(), true));
    }

    static Optional<NamedYear> byEra(String name, int yearOfEra) {
        Era era = Era.named(name.replace(".", "")).orElseThrow();
        return yearOfEra == 0 ? Optional.empty() : Optional.of(new NamedYear(era.calendarYear(yearOfEra), Optional.of(era), false));
    }

    NamedYear asFiscal() {
        return new NamedYear(year, era, true);
    }
}
