package org.rashinban.charts.series;

import org.rashinban.charts.paper.Blank;
import org.rashinban.charts.paper.Body;
import org.rashinban.charts.paper.Medium;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Shape;

/** The body for each shape of a series figure. */
public final class SeriesBodies {

    /** Fewer rays make no surface, more leave no room for their names; bars say the same. */
    private static final int LEAST_RAYS = 3;
    private static final int MOST_RAYS = 12;

    private SeriesBodies() {
    }

    public static Body of(SeriesFigure figure, Medium medium) {
        if (figure.series().stream().flatMap(series -> series.points().stream()).allMatch(SeriesBodies::isNothing)) {
            return new Blank();
        }
        return switch (figure.shape()) {
            case LINES, COLUMNS, STACKED_COLUMNS -> new UprightBody(figure, medium);
            case BARS, STACKED_BARS, SHARES, BULLETS -> new LyingBody(figure, medium);
            case RADAR -> figure.categories().size() < LEAST_RAYS || figure.categories().size() > MOST_RAYS
                    ? new LyingBody(as(Shape.BARS, figure), medium)
                    : new RadarBody(figure, medium);
        };
    }

    private static boolean isNothing(Point point) {
        return point.amount().isEmpty() && point.gap() == Gap.NONE;
    }

    private static SeriesFigure as(Shape shape, SeriesFigure figure) {
        return new SeriesFigure(figure.caption(), shape, figure.categories(), figure.unit(), figure.series(), figure.scale());
    }
}
