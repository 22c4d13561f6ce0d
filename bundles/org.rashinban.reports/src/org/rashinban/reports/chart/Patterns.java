package org.rashinban.reports.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.xddf.usermodel.PresetPattern;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPatternFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.Tone;

/** How the parts of a chart that tell how well something goes are hatched: each in its own way, so that they are told apart in black and white. */
final class Patterns {

    /** Of the ink of a hatch, so that the number upon it stays legible. */
    private static final double INK = 0.62;

    /** The better, the plainer; of two parts with one tone the second takes the next one. */
    private static final Map<Tone, List<Pattern>> WISHED = Map.of(Tone.BEST, List.of(Pattern.PLAIN), Tone.GOOD, List.of(Pattern.DASHES),
            Tone.FAIR, List.of(Pattern.FALLING), Tone.POOR, List.of(Pattern.RISING), Tone.WORST, List.of(Pattern.CROSSED),
            Tone.NEUTRAL, List.of(Pattern.BRICKS, Pattern.FALLING, Pattern.GRID), Tone.OPEN, List.of(Pattern.UPRIGHT, Pattern.LYING));

    private final List<Optional<Pattern>> all;

    /** Those that Excel and LibreOffice alike draw so that no two of them look the same. */
    private enum Pattern {

        PLAIN(Optional.empty()), DASHES(PresetPattern.DASH_HORIZONTAL), FALLING(PresetPattern.WIDE_DOWNWARD_DIAGONAL),
        RISING(PresetPattern.WIDE_UPWARD_DIAGONAL), CROSSED(PresetPattern.DIAGONAL_CROSS), BRICKS(PresetPattern.HORIZONTAL_BRICK),
        GRID(PresetPattern.CROSS), UPRIGHT(PresetPattern.VERTICAL), LYING(PresetPattern.HORIZONTAL);

        private final Optional<PresetPattern> preset;

        Pattern(PresetPattern preset) {
            this(Optional.of(preset));
        }

        Pattern(Optional<PresetPattern> preset) {
            this.preset = preset;
        }
    }

    Patterns(List<Series> series) {
        List<Pattern> taken = new ArrayList<>();
        List<Optional<Pattern>> found = new ArrayList<>();
        for (Series one : series) {
            Optional<Pattern> pattern = one.tone().map(tone -> Stream.concat(WISHED.get(tone).stream(), Arrays.stream(Pattern.values()))
                    .filter(free -> !taken.contains(free)).findFirst().orElse(WISHED.get(tone).getFirst()));
            pattern.ifPresent(taken::add);
            found.add(pattern);
        }
        all = List.copyOf(found);
    }

    /** The fill of the series at this place, in its colour. */
    XDDFFillProperties fill(int at, byte[] colour) {
        return all.get(at).flatMap(pattern -> pattern.preset).<XDDFFillProperties>map(preset -> {
            XDDFPatternFillProperties hatched = new XDDFPatternFillProperties();
            hatched.setPresetPattern(preset);
            // POI's own setters leave the colours out.
            hatched.getXmlObject().addNewFgClr().addNewSrgbClr().setVal(darker(colour));
            hatched.getXmlObject().addNewBgClr().addNewSrgbClr().setVal(colour);
            return hatched;
        }).orElseGet(() -> new XDDFSolidFillProperties(XDDFColor.from(colour)));
    }

    private static byte[] darker(byte[] colour) {
        byte[] ink = new byte[colour.length];
        for (int at = 0; at < colour.length; at++) {
            ink[at] = (byte) Math.round((colour[at] & 0xFF) * INK);
        }
        return ink;
    }
}
