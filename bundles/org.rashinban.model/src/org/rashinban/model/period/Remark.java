package org.rashinban.model.period;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text adds to a period in brackets: it says the same again, or else the text contradicts itself. */
record Remark(String text) {

    private static final String WEEKDAYS = "月火水木金土日";
    private static final Pattern WEEKDAY = Pattern.compile("([" + WEEKDAYS + "])(?:曜日?)?(?:・?祝日?)?");
    private static final Pattern YEAR = Pattern.compile(NamedYear.REGEX + "(?<unit>年度|年)?");

    Optional<PeriodReading> objectionTo(FiscalPeriod period, String written) {
        Matcher weekday = WEEKDAY.matcher(text);
        if (weekday.matches()) {
            DayOfWeek named = DayOfWeek.of(WEEKDAYS.indexOf(weekday.group(1)) + 1);
            boolean right = period.granularity() == Granularity.DAY && period.first().getDayOfWeek() == named;
            return right ? Optional.empty() : Optional.of(Readings.unreadable("weekday", written, weekday.group(1)));
        }
        boolean agrees = statesYear().map(year -> year.markedFiscal() ? year.year() == period.fiscalYear() : year.year() == yearIn(period))
                .orElseGet(() -> PeriodSpelling.read(text, text, Expect.FISCAL_PERIOD).asPeriod().map(period::equals).orElse(false));
        return agrees ? Optional.empty() : Optional.of(Readings.unreadable("disagree", written, text));
    }

    private Optional<NamedYear> statesYear() {
        Matcher year = YEAR.matcher(text);
        return year.matches()
                ? NamedYear.in(year).map(named -> "年度".equals(year.group("unit")) ? named.asFiscal() : named)
                : Optional.empty();
    }

    /** The year by which the period is called: the fiscal one or, for months and days, the calendar's. */
    private static int yearIn(FiscalPeriod period) {
        return period.granularity().isCoarserThan(Granularity.MONTH) ? period.fiscalYear() : period.first().getYear();
    }
}
