package org.rashinban.charts.timeline;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.TimelineFigure.Line;
import org.rashinban.core.figure.Tone;

/** A plan is a pale bar that fills as work is done; what happened is a solid, what was planned earlier a hollow one. */
final class BarPainter {

    /** How high the part of a plan that is done stands. */
    static final double FOOT = 3;
    private static final float[] DASHES = {4, 2};
    private static final float[] DOTS = {1, 2};

    private BarPainter() {
    }

    static void draw(Paper paper, Rectangle2D box, Line line, Tone tone, Optional<Integer> percentDone) {
        Look look = paper.look();
        switch (line) {
            case PLANNED -> {
                paper.fill(box, planned(tone, look));
                double done = box.getWidth() * percentDone.map(percent -> Math.clamp(percent, 0, 100) / 100.0).orElse(0.0);
                // At the foot of the bar, so that the label above it stays readable.
                paper.fill(new Rectangle2D.Double(box.getX(), box.getMaxY() - FOOT, done, FOOT), done(tone, look));
                paper.outline(box, done(tone, look), 0.8);
            }
            case ACTUAL -> paper.fill(box, tone == Tone.NEUTRAL ? look.ink(Ink.ACTUAL) : look.tone(tone));
            case EARLIER -> hollow(paper, box, DASHES);
            case FIRST -> hollow(paper, box, DOTS);
        }
    }

    static Color planned(Tone tone, Look look) {
        return tone == Tone.NEUTRAL ? look.faint(look.series(0)) : look.pale(look.tone(tone));
    }

    private static Color done(Tone tone, Look look) {
        return tone == Tone.NEUTRAL ? look.series(0) : look.tone(tone);
    }

    private static void hollow(Paper paper, Rectangle2D box, float[] dashes) {
        paper.outline(box, paper.ink(Ink.FAINT), new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
    }
}
