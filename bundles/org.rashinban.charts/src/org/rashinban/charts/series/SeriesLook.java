package org.rashinban.charts.series;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.rashinban.charts.theme.Fill;
import org.rashinban.charts.theme.Hatch;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Look;
import org.rashinban.charts.theme.ToneSign;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.Tone;
import org.rashinban.core.figure.Tones;

/** Colour, hatch, stroke and sign of each series, by what it tells. */
final class SeriesLook {

    private static final double MARK = 3.6;
    private static final float[] DASHES = {5, 3};
    private static final Hatch[] HATCHES = Hatch.values();

    private static final Set<Role> CLEAR = EnumSet.of(Role.ACTUAL, Role.PART, Role.CONTEXT, Role.TARGET);

    private final Plotted plotted;
    private final Look look;

    SeriesLook(Plotted plotted, Look look) {
        this.plotted = plotted;
        this.look = look;
    }

    Color colour(int at) {
        Series series = plotted.series(at);
        if (series.tone().isPresent()) {
            return look.tone(series.tone().get());
        }
        int rank = rank(at);
        return switch (series.role()) {
            case ACTUAL, PART, CONTEXT -> look.series(rank);
            case FORECAST, LOW, HIGH -> look.series(0);
            case TARGET -> rank == 0 || isSingle() ? look.ink(Ink.MARK) : look.series(rank);
            case BASELINE -> look.ink(Ink.RULE);
            case TOTAL -> look.ink(Ink.TEXT);
            case PREVIOUS -> look.dim(look.series(rank));
        };
    }

    /** Of text that names the series: pale colours are too pale for it. */
    Color textColour(int at) {
        Series series = plotted.series(at);
        boolean clear = series.tone().isEmpty() && CLEAR.contains(series.role());
        return clear ? colour(at) : look.ink(series.role() == Role.TOTAL ? Ink.TEXT : Ink.FAINT);
    }

    Fill fill(int at) {
        if (plotted.series(at).role() == Role.FORECAST) {
            return new Fill(look.faint(colour(at)), Hatch.RISING);
        }
        boolean open = plotted.series(at).tone().filter(tone -> tone == Tone.OPEN).isPresent();
        long alike =
                IntStream.range(0, at).filter(other -> colour(other).equals(colour(at)) && plotted.kind(other) == plotted.kind(at)).count();
        return new Fill(colour(at), HATCHES[(int) ((alike + (open ? 1 : 0)) % HATCHES.length)]);
    }

    /** What is only planned is told from what is reported as what is only expected is. */
    Fill fill(int at, int category) {
        return plotted.point(at, category).planned() ? new Fill(look.pale(colour(at)), Hatch.RISING) : fill(at);
    }

    BasicStroke stroke(int at) {
        Series series = plotted.series(at);
        return switch (series.role()) {
            case ACTUAL, PART, CONTEXT -> round(2.4f);
            case TOTAL -> round(1.2f);
            case TARGET -> new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
            case BASELINE -> round(1f);
            case PREVIOUS -> round(1.6f);
            case FORECAST, LOW, HIGH -> new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, DASHES, 0);
        };
    }

    boolean hasMarks(int at) {
        return plotted.series(at).role() != Role.BASELINE;
    }

    /** Around the origin; a shape for each of several lines, as colours alone are not enough. */
    Shape mark(int at) {
        return switch (rank(at) % 4) {
            case 0 -> new Ellipse2D.Double(-MARK, -MARK, 2 * MARK, 2 * MARK);
            case 1 -> new Rectangle2D.Double(-MARK + 0.3, -MARK + 0.3, 2 * MARK - 0.6, 2 * MARK - 0.6);
            case 2 -> polygon(0, -MARK - 1, MARK + 0.6, MARK - 0.4, -MARK - 0.6, MARK - 0.4);
            default -> polygon(0, -MARK - 1, MARK + 1, 0, 0, MARK + 1, -MARK - 1, 0);
        };
    }

    /** What tells it without colour, for series that have a tone. */
    Optional<String> sign(int at) {
        Series series = plotted.series(at);
        return series.tone().flatMap(tone -> Tones.sign(series.name())
                .or(() -> Optional.of(tone).filter(some -> some != Tone.NEUTRAL).map(ToneSign::of)));
    }

    /** Whether all that is aimed at is of one thing, and both ends of a range belong together. */
    private boolean isSingle() {
        return IntStream.range(0, plotted.count()).filter(at -> plotted.series(at).role() == Role.ACTUAL).count() == 1;
    }

    /** The how-manieth it is of its role. */
    private int rank(int at) {
        return (int) IntStream.range(0, at).filter(other -> plotted.series(other).role() == plotted.series(at).role()).count();
    }

    private static BasicStroke round(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static Shape polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int at = 2; at < corners.length; at += 2) {
            path.lineTo(corners[at], corners[at + 1]);
        }
        path.closePath();
        return path;
    }
}
