package org.rashinban.model.period;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads periods in every spelling that plans, forms and spreadsheet cells use: 令和6年度, R6.4, 令和6年3月末, 2024年度 1Q,
 * FY2024, 2024/4/1, 令和六年四月, 令和6（2024）年度, R060401, ㋿6年 …
 *
 * <p>{@link PeriodFormat} and {@link FiscalPeriod#toString()} are among them. Nothing is guessed: what could mean two
 * things, or names two years that differ, is unreadable and says so.
 */
public final class PeriodReader {

    private static final Pattern EDGE = Pattern.compile("(?<body>.*?)の?(?<edge>末日?まで(?:に)?|末日?|まで(?:に)?|当初|初頭|初め|始め|はじめ|初"
            + "|頃|ごろ|END)?(?:現在|時点|付け?)?");
    private static final Pattern ENGLISH_EDGE = Pattern.compile("(?:THE)?(?<edge>END|START|BEGINNING)OF(?<body>.*)");
    private static final Pattern PARENTHESIS = Pattern.compile("(?<before>[^()]*)\\((?<inside>[^()]+)\\)(?<after>[^()]*)");

    /** 平成31・令和元年度: the year in which an era began, by both names. */
    private static final Pattern BOTH_ERAS = Pattern.compile("(?<one>(?:明治|大正|昭和|平成)\\d{1,2})(?:年度?)?[/・](?<other>(?:大正|昭和|平成|令和).*)");

    private PeriodReader() {
    }

    /** Reads a text that is expected to name a fiscal period. */
    public static PeriodReading read(String text) {
        return read(text, Expect.FISCAL_PERIOD);
    }

    public static PeriodReading read(String text, Expect expect) {
        return readNormalized(PeriodText.normalize(text), text.strip(), expect);
    }

    /** Reads the text of a span, such as 令和4年度～令和7年度; a single period is a span, and R1～ has no end. */
    public static SpanReading readSpan(String text) {
        return readSpan(text, Expect.FISCAL_PERIOD);
    }

    public static SpanReading readSpan(String text, Expect expect) {
        return new SpanText(text.strip(), expect).read();
    }

    /** Reads the number of a spreadsheet cell that is formatted as a date, in the usual system of 1900. */
    public static PeriodReading readSerial(double serial) {
        return readSerial(serial, ExcelDates.FROM_1900);
    }

    public static PeriodReading readSerial(double serial, ExcelDates system) {
        return system.read(serial);
    }

    /**
     * @param normalized the text in the alphabet of {@link PeriodText}
     * @param written    the same as the person wrote it, for the sentence
     */
    static PeriodReading readNormalized(String normalized, String written, Expect expect) {
        if (normalized.isEmpty()) {
            return Readings.unreadable("blank");
        }
        String text = normalized.replace('–', '-');
        Matcher english = ENGLISH_EDGE.matcher(text);
        if (english.matches()) {
            PeriodEdge edge = english.group("edge").equals("END") ? PeriodEdge.END : PeriodEdge.START;
            return withEdge(readWhole(english.group("body"), written, expect), edge);
        }
        Matcher edged = EDGE.matcher(text);
        return edged.matches()
                ? withEdge(readWhole(edged.group("body"), written, expect), edge(edged.group("edge")))
                : Readings.unreadable("unreadable", written);
    }

    private static PeriodEdge edge(String word) {
        if (word == null) {
            return PeriodEdge.WHOLE;
        }
        return switch (word.charAt(0)) {
            case '末', 'ま', 'E' -> PeriodEdge.END;
            case '頃', 'ご' -> PeriodEdge.AROUND;
            default -> PeriodEdge.START;
        };
    }

    private static PeriodReading withEdge(PeriodReading reading, PeriodEdge edge) {
        return reading instanceof PeriodReading.Read read ? new PeriodReading.Read(read.period(), edge, read.notes()) : reading;
    }

    /** Without words for an edge, but perhaps with something in brackets: the other calendar's year, or a weekday. */
    private static PeriodReading readWhole(String text, String written, Expect expect) {
        Matcher eras = BOTH_ERAS.matcher(text);
        if (eras.matches()) {
            return readWithRemark(eras.group("other"), eras.group("one"), written, expect);
        }
        Matcher found = PARENTHESIS.matcher(text);
        if (!found.matches()) {
            return PeriodSpelling.read(text, written, expect);
        }
        String outside = found.group("before") + found.group("after");
        return outside.isEmpty()
                ? PeriodSpelling.read(found.group("inside"), written, expect)
                : readWithRemark(outside, found.group("inside"), written, expect);
    }

    private static PeriodReading readWithRemark(String text, String remark, String written, Expect expect) {
        PeriodReading main = PeriodSpelling.read(text, written, expect);
        return main.asPeriod().flatMap(period -> new Remark(remark).objectionTo(period, written)).orElse(main);
    }
}
