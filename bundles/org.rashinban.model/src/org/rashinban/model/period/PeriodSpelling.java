package org.rashinban.model.period;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One period in normalized text, without words for an edge and without brackets. */
final class PeriodSpelling {

    private static final String FIRST_HALF = "上半期|上期|前半期|前期|前半|第?1半期|H1|1H";
    private static final String SECOND_HALF = "下半期|下期|後半期|後期|後半|第?2半期|H2|2H";
    private static final String PART = "(?<first>" + FIRST_HALF + ")|(?<second>" + SECOND_HALF + ")"
            + "|(?:第?(?<quarter>[1-4])Q期?|Q(?<q>[1-4]))";

    private static final List<String> PART_GROUPS = List.of("first", "second", "quarter", "q");

    /** 令和6年度, R6, FY2024, 2024年度上期, R6 Q1. */
    private static final Pattern FISCAL =
            Pattern.compile(NamedYear.REGEX + "(?<unit>年度|年|FY)?(?:[ -]?の?(?:" + PART + "|(?<month>\\d{1,2})月))?");

    /** 令和6年4月1日, R6.4, 2024/4/1; no word between, no FY. */
    private static final Pattern CALENDAR = Pattern.compile(NamedYear.REGEX
            + "(?:年(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?|年?[./-](?<monthNumber>\\d{1,2})(?:[./-](?<dayNumber>\\d{1,2})日?|月?))");

    /** R060401, R0604, 20240401, 202404. */
    private static final Pattern COMPACT = Pattern.compile("(?:(?<era>[RHSTM])(?<yearOfEra>\\d{2})|(?<western>\\d{4}))"
            + "(?<month>\\d{2})(?<day>\\d{2})?");

    private static final List<String> ENGLISH_MONTHS = List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN",
            "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final String ENGLISH_MONTH = "(?<name>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)"
            + "(?:UARY|RUARY|CH|IL|E|Y|UST|T|TEMBER|OBER|EMBER)?\\.?";
    private static final Pattern ENGLISH = Pattern.compile("(?:(?<before>\\d{1,2})(?:ST|ND|RD|TH)?-?)?" + ENGLISH_MONTH
            + "(?:-?|(?<after>\\d{1,2})(?:ST|ND|RD|TH)?,)?(?<year>\\d{4})");

    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}/\\d{1,2}|年度|" + PART);

    private final String text;
    private final String written;
    private final Expect expect;

    private PeriodSpelling(String text, String written, Expect expect) {
        this.text = text;
        this.written = written;
        this.expect = expect;
    }

    static PeriodReading read(String text, String written, Expect expect) {
        PeriodSpelling spelling = new PeriodSpelling(text, written, expect);
        return Stream.<Optional<PeriodReading>>of(spelling.fiscal(), spelling.calendar(), spelling.compact(), spelling.english())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Readings.unreadable(WITHOUT_YEAR.matcher(text).matches() ? "year.missing" : "unreadable", written));
    }

    private Optional<PeriodReading> fiscal() {
        Matcher found = FISCAL.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean marked = found.group("fiscal") != null || List.of("年度", "FY").contains(String.valueOf(found.group("unit")));
        boolean part = PART_GROUPS.stream().anyMatch(group -> found.group(group) != null);
        // "R6 Q1" is the usual short form, while 令和6年第1四半期 and 令和6年 may also be meant by the calendar.
        boolean bare = !marked && (!part || found.group("unit") != null);
        if (found.group("month") != null) {
            return marked ? Optional.of(year(found, year -> monthOfFiscalYear(year, found.group("month")))) : Optional.empty();
        }
        if (bare && expect == Expect.DATE) {
            return Optional.of(Readings.unreadable("year.bare", written));
        }
        return Optional.of(year(found, year -> read(fiscalPeriod(year.year(), found), year, bare)));
    }

    private static FiscalPeriod fiscalPeriod(int year, Matcher found) {
        if (found.group("first") != null) {
            return FiscalPeriod.half(year, 1);
        }
        if (found.group("second") != null) {
            return FiscalPeriod.half(year, 2);
        }
        String quarter = found.group("quarter") != null ? found.group("quarter") : found.group("q");
        return quarter == null ? FiscalPeriod.fiscalYear(year) : FiscalPeriod.quarter(year, Integer.parseInt(quarter));
    }

    /** 令和5年度3月 is March 2024. */
    private PeriodReading monthOfFiscalYear(NamedYear year, String month) {
        int number = Integer.parseInt(month);
        return FiscalPeriod.fiscalYear(year.year()).parts(Granularity.MONTH).stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst()
                .map(period -> read(period, year, false))
                .orElseGet(() -> Readings.unreadable("month", written, month));
    }

    private Optional<PeriodReading> calendar() {
        Matcher found = CALENDAR.matcher(text);
        if (!found.matches() || found.group("fiscal") != null) {
            return Optional.empty();
        }
        String month = found.group("month") != null ? found.group("month") : found.group("monthNumber");
        String day = found.group("day") != null ? found.group("day") : found.group("dayNumber");
        return Optional.of(year(found, year -> date(year, month, day)));
    }

    private Optional<PeriodReading> compact() {
        Matcher found = COMPACT.matcher(text);
        return found.matches()
                ? Optional.of(year(found, year -> date(year, found.group("month"), found.group("day"))))
                : Optional.empty();
    }

    private Optional<PeriodReading> english() {
        Matcher found = ENGLISH.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        String day = found.group("before") != null ? found.group("before") : found.group("after");
        NamedYear year = new NamedYear(Integer.parseInt(found.group("year")), Optional.empty(), false);
        return Optional.of(inRange(year, named -> date(named, String.valueOf(ENGLISH_MONTHS.indexOf(found.group("name")) + 1), day)));
    }

    private PeriodReading year(Matcher found, Function<NamedYear, PeriodReading> rest) {
        return NamedYear.in(found).map(year -> inRange(year, rest)).orElseGet(() -> Readings.unreadable("year.zero", written));
    }

    private PeriodReading inRange(NamedYear year, Function<NamedYear, PeriodReading> rest) {
        boolean usable = year.year() >= FiscalPeriod.FIRST_YEAR && year.year() <= FiscalPeriod.LAST_YEAR;
        return usable ? rest.apply(year) : Readings.unreadable("year.range", written, String.valueOf(year.year()));
    }

    private PeriodReading date(NamedYear year, String month, String day) {
        int monthNumber = Integer.parseInt(month);
        if (monthNumber < 1 || monthNumber > 12) {
            return Readings.unreadable("month", written, month);
        }
        YearMonth yearMonth = YearMonth.of(year.year(), monthNumber);
        if (day == null) {
            return read(FiscalPeriod.month(yearMonth), year, false);
        }
        int dayNumber = Integer.parseInt(day);
        return yearMonth.isValidDay(dayNumber)
                ? read(FiscalPeriod.day(yearMonth.atDay(dayNumber)), year, false)
                : Readings.unreadable("day", written, day, FiscalPeriod.month(yearMonth));
    }

    private static PeriodReading read(FiscalPeriod period, NamedYear year, boolean bare) {
        Set<PeriodNote> notes = EnumSet.noneOf(PeriodNote.class);
        if (bare) {
            notes.add(PeriodNote.BARE_YEAR);
        }
        if (year.era().isPresent() && !year.era().get().touches(period)) {
            notes.add(PeriodNote.OUTSIDE_ERA);
        }
        return new PeriodReading.Read(period, PeriodEdge.WHOLE, notes);
    }
}
