package org.rashinban.charts.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.rashinban.core.figure.Heading;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.PeriodFormat;
import org.rashinban.model.period.YearNotation;
import org.rashinban.model.text.Languages;

/** The ways to write the fiscal years of a row, the fullest first: 令和6年度 with FY2024 below, R6 with FY2024 below, R6. */
public final class YearLabel {

    private YearLabel() {
    }

    /** The same way for all of them; the first that fits should be taken. */
    public static List<List<String>> ways(List<Heading> years, Locale locale) {
        Stream<String> ways = Stream.of("long", "short", "shortest");
        return ways.map(way -> years.stream().map(year -> label((FiscalPeriod) year.title(), way, locale)).toList()).toList();
    }

    public static boolean suits(List<Heading> headings) {
        return !headings.isEmpty()
                && headings.stream().allMatch(heading -> heading.title() instanceof FiscalPeriod && heading.code().isEmpty());
    }

    private static String label(FiscalPeriod year, String way, Locale locale) {
        if (YearNotation.of(locale) != YearNotation.BOTH) {
            return (way.equals("long") ? PeriodFormat.usual(locale) : PeriodFormat.narrow(locale)).format(year);
        }
        String western = PeriodFormat.WESTERN_ENGLISH.format(year);
        String era = PeriodFormat.ERA_SHORT.format(year);
        boolean japanese = Languages.isJapanese(locale);
        return switch (way) {
            case "long" -> japanese ? PeriodFormat.ERA_LONG.format(year) + "\n" + western : western + "\n" + era;
            case "short" -> japanese ? era + "\n" + western : western;
            default -> japanese ? era : western;
        };
    }
}
