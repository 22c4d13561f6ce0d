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
        all.get(at).map(pattern -> pattern.preset).filter(preset -> !preset.isEmpty()).ifPresent(preset -> {
            // Written as XML, because POI's smaller set of schemas does not hold the type of hatches.
            try (XmlCursor cursor = shape.newCursor()) {
                cursor.toChild(DRAWING, "solidFill");
                cursor.removeXml();
                cursor.beginElement("pattFill", DRAWING);
                cursor.insertAttributeWithValue("prst", preset);
                colour(cursor, "fgClr", darker(colour));
                colour(cursor, "bgClr", colour);
            }
        });
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

    private static byte[] darker(byte[] colour) {
        byte[] ink = new byte[colour.length];
        for (int at = 0; at < colour.length; at++) {
            ink[at] = (byte) Math.round((colour[at] & 0xFF) * INK);
        }
        return ink;
    }
}
