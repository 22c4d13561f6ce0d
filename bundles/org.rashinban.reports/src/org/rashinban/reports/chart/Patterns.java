package org.rashinban.reports.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.Tone;

/** How parts of a chart that tell how well something goes are hatched: each in its own way, so that they are told apart in black and white. */
final class Patterns {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    /** Of the ink of a hatch, so that the number upon it stays legible. */
    private static final double INK = 0.62;
    private static final double PALE = 0.3;
    private static final int WHITE = 0xFF;

    /** The better, the plainer; of two parts with one tone the second takes the next one. */
    private static final Map<Tone, List<Pattern>> WISHED = Map.of(Tone.BEST, List.of(Pattern.PLAIN), Tone.GOOD, List.of(Pattern.DASHES),
            Tone.FAIR, List.of(Pattern.FALLING), Tone.POOR, List.of(Pattern.RISING), Tone.WORST, List.of(Pattern.CROSSED),
            Tone.NEUTRAL, List.of(Pattern.BRICKS, Pattern.FALLING, Pattern.GRID), Tone.OPEN, List.of(Pattern.UPRIGHT, Pattern.LYING));

    private final List<Optional<Pattern>> all;

    /** Those that Excel and LibreOffice alike draw so that no two of them look the same. */
    private enum Pattern {

        PLAIN(""), DASHES("dashHorz"), FALLING("wdDnDiag"), RISING("wdUpDiag"), CROSSED("diagCross"), BRICKS("horzBrick"), GRID("cross"),
        UPRIGHT("vert"), LYING("horz");

        /** As the format names it. */
        private final String preset;

        Pattern(String preset) {
            this.preset = preset;
        }
    }

    Patterns(List<Series> series) {
        List<Pattern> taken = new ArrayList<>();
        List<Optional<Pattern>> found = new ArrayList<>();
        for (Series one : series) {
            Optional<Pattern> pattern = one.tone().map(tone -> Stream.concat(WISHED.get(tone).stream(), Arrays.stream(Pattern.values()))
                    .filter(free -> !taken.contains(free)).findFirst().orElse(WISHED.get(tone).getFirst()))
                    // What is only expected is told from what is reached.
                    .or(() -> Optional.of(Pattern.RISING).filter(expected -> one.role() == Role.FORECAST));
            pattern.ifPresent(taken::add);
            found.add(pattern);
        }
        all = List.copyOf(found);
    }

    /** Hatches the series at this place, which is filled with its colour already. */
    void hatch(int at, CTShapeProperties shape, byte[] colour) {
        all.get(at).filter(pattern -> pattern != Pattern.PLAIN).ifPresent(pattern -> hatch(shape, pattern, darker(colour), colour));
    }

    /** What is only planned: paler than what is reported, with lines of its colour. */
    static void plan(CTShapeProperties shape, byte[] colour) {
        hatch(shape, Pattern.RISING, colour, pale(colour));
    }

    /** Written as XML, because POI's smaller set of schemas does not hold the type of hatches. */
    private static void hatch(CTShapeProperties shape, Pattern pattern, byte[] lines, byte[] ground) {
        try (XmlCursor cursor = shape.newCursor()) {
            if (!cursor.toChild(DRAWING, "solidFill")) {
                cursor.toChild(DRAWING, "pattFill");
            }
            cursor.removeXml();
            cursor.beginElement("pattFill", DRAWING);
            cursor.insertAttributeWithValue("prst", pattern.preset);
            colour(cursor, "fgClr", lines);
            colour(cursor, "bgClr", ground);
        }
    }

    private static void colour(XmlCursor cursor, String name, byte[] colour) {
        cursor.beginElement(name, DRAWING);
        cursor.beginElement("srgbClr", DRAWING);
        cursor.insertAttributeWithValue("val", HexFormat.of().withUpperCase().formatHex(colour));
        cursor.toEndToken();
        cursor.toNextToken();
        cursor.toEndToken();
        cursor.toNextToken();
    }

    private static byte[] pale(byte[] colour) {
        byte[] ground = new byte[colour.length];
        for (int at = 0; at < colour.length; at++) {
            ground[at] = (byte) Math.round(WHITE - (WHITE - (colour[at] & WHITE)) * PALE);
        }
        return ground;
    }

    private static byte[] darker(byte[] colour) {
        byte[] ink = new byte[colour.length];
        for (int at = 0; at < colour.length; at++) {
            ink[at] = (byte) Math.round((colour[at] & WHITE) * INK);
        }
        return ink;
    }
}
