package org.rashinban.reports.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room a text takes, in halves of a full-width character and without asking any font. Letters and digits are counted as wide as in
 * the fonts made to be read from afar, whose digits take three quarters of a full width; where a line would be broken is judged so that the
 * text rather gets a line too many than one too few.
 */
public final class TextMeasure {

    private static final String NARROW = " !'(),-./:;I[]`fijlrt|";
    private static final String WIDE = "#%&@MWmw";

    private TextMeasure() {
    }

    public static double width(String line) {
        return width(line, 0, line.length());
    }

    private static double width(String text, int from, int to) {
        double width = 0;
        for (int at = from; at < to;) {
            int letter = text.codePointAt(at);
            width += width(letter);
            at += Character.charCount(letter);
        }
        return width;
    }

    /** @param capacity how wide a line may be; see {@link #width} */
    public static int lines(String text, double capacity) {
        return fits(text, capacity) ? 1 : wrapped(text, capacity).size();
    }

    /** Most texts of a table do, and need not be taken apart. */
    private static boolean fits(String text, double capacity) {
        return text.indexOf('\n') < 0 && width(text) <= Math.max(2, capacity);
    }

    /** The text in pieces of at most so many lines each. */
    public static List<String> pieces(String text, double capacity, int most) {
        if (fits(text, capacity)) {
            return List.of(text);
        }
        List<Line> lines = wrapped(text, capacity);
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += most) {
            int to = Math.min(lines.size(), from + most);
            pieces.add(text.substring(lines.get(from).from(), lines.get(to - 1).to()));
        }
        return pieces;
    }

    /** As much of the text as so many lines hold, with a mark where it goes on. */
    public static String begin(String text, double capacity, int lines) {
        String begin = pieces(text, capacity, lines).getFirst();
        if (begin.length() == text.length()) {
            return text;
        }
        int end = Math.max(0, begin.length() - 2);
        return begin.substring(0, end > 0 && Character.isHighSurrogate(begin.charAt(end - 1)) ? end - 1 : end).stripTrailing() + "…";
    }

    private record Line(int from, int to) {
    }

    private static List<Line> wrapped(String text, double capacity) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            paragraph(text, start, end, Math.max(2, capacity), lines);
            start = end + 1;
        }
        return lines;
    }

    private static void paragraph(String text, int from, int to, double capacity, List<Line> lines) {
        int line = from;
        double filled = 0;
        int at = from;
        while (at < to) {
            int end = unitEnd(text, at, to);
            double unit = width(text, at, end);
            if (filled > 0 && filled + unit > capacity) {
                lines.add(new Line(line, at));
                line = at;
                filled = 0;
            }
            while (unit > capacity) {
                int letter = at + Character.charCount(text.codePointAt(at));
                double one = width(text, at, letter);
                if (filled > 0 && filled + one > capacity) {
                    lines.add(new Line(line, at));
                    line = at;
                    filled = 0;
                }
                filled += one;
                unit -= one;
                at = letter;
            }
            if (filled > 0 && filled + unit > capacity) {
                lines.add(new Line(line, at));
                line = at;
                filled = 0;
            }
            filled += unit;
            at = end;
        }
        lines.add(new Line(line, to));
    }

    /** What is not broken: a word, or one character of a script without blanks, and the mark that must not begin a line. */
    private static int unitEnd(String text, int from, int to) {
        int at = from + Character.charCount(text.codePointAt(from));
        if (isWordPart(text.codePointAt(from))) {
            while (at < to && isWordPart(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        while (at < to && neverFirst(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isWordPart(int letter) {
        return letter > ' ' && letter < 0x2000;
    }

    private static boolean neverFirst(int letter) {
        int type = Character.getType(letter);
        return type == Character.END_PUNCTUATION || letter == 0x3001 || letter == 0x3002 || letter == 0x30FC;
    }

    private static double width(int letter) {
        if (letter < 0x20) {
            return 0;
        }
        if (letter >= 0xFF61 && letter <= 0xFF9F) {
            return 1;
        }
        if (letter >= 0x2000) {
            return 2;
        }
        return NARROW.indexOf(letter) >= 0 ? 0.85 : WIDE.indexOf(letter) >= 0 ? 2.1 : 1.55;
    }
}
