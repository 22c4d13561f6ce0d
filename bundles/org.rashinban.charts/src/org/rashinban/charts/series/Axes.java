package org.rashinban.charts.series;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;

/** The axis of values: quiet lines, numbers at them, the unit at its end. */
final class Axes {

    static final double GAP = 6;

    private final ValueScale scale;
    private final String unit;
    private final Medium medium;

    Axes(ValueScale scale, String unit, Medium medium) {
        this.scale = scale;
        this.unit = unit;
        this.medium = medium;
    }

    double tickWidth() {
        return scale.ticks().stream().mapToDouble(tick -> tick(tick).width()).max().orElse(0) + GAP;
    }

    double tickHeight() {
        return medium.line("0", Style.SMALL).height();
    }

    /** With where the axis begins, if that is not zero and could be taken for it. */
    TextBlock unit(double width) {
        String from = scale.text(scale.from());
        if (scale.beginsAboveZero()) {
            return medium.block(unit.isEmpty() ? SeriesTexts.CATALOGUE.sentence("unit.fromOnly", from)
                    : SeriesTexts.CATALOGUE.sentence("unit.from", unit, from), Style.SMALL, width);
        }
        return unit.isEmpty() ? new TextBlock(List.of(), medium.font(Style.SMALL), 0)
                : medium.block(SeriesTexts.CATALOGUE.sentence("unit", unit), Style.SMALL, width);
    }

    void lines(Paper paper, Coordinates at) {
        for (double tick : scale.ticks()) {
            paper.outline(at.across(tick), paper.ink(Ink.GRID), 0.8);
        }
    }

    /** Over the marks, which begin at it. Where the axis does not begin at zero, nothing does. */
    void base(Paper paper, Coordinates at) {
        if (!scale.beginsAboveZero()) {
            paper.outline(at.across(at.base()), paper.ink(Ink.RULE), 1.2);
        }
    }

    void numbers(Paper paper, Coordinates at) {
        for (double value : scale.ticks()) {
            TextBlock text = tick(value);
            double along = at.along(value);
            Rectangle2D box = at.lying()
                    ? new Rectangle2D.Double(along - text.width() / 2, at.area().getMaxY() + 3, text.width(), text.height())
                    : new Rectangle2D.Double(at.area().getX() - GAP - text.width(), along - text.height() / 2, text.width(), text.height());
            paper.text(text, box, Align.CENTRE, paper.ink(Ink.FAINT));
        }
    }

    private TextBlock tick(double value) {
        return medium.line(scale.text(value), Style.SMALL);
    }
}
