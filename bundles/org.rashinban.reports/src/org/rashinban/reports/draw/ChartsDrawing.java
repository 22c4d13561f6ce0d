package org.rashinban.reports.draw;

import java.util.List;

import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.reports.look.Look;
import org.rashinban.reports.sheet.Page;
import org.rashinban.reports.sheet.Region;

/** Charts of several things of one kind, some of them side by side. */
final class ChartsDrawing {

    private static final int ABREAST = 4;
    /** Fewer columns leave no room for the numbers from which a chart is drawn. */
    private static final int NARROWEST = 48;
    private static final int CHART_ROWS = 9;

    private final Page page;
    private final Region region;
    private final Options options;

    ChartsDrawing(Region region, Options options) {
        page = region.page();
        this.region = region;
        this.options = options;
    }

    static boolean suits(PageFigure figure, Region region) {
        return region.count() >= NARROWEST && !figure.parts().isEmpty() && figure.parts().stream()
                .allMatch(part -> part instanceof SeriesFigure && !FigureDrawing.isEmpty(part));
    }

    int draw(PageFigure figure, int from) {
        int[] bounds = region.share(1, 1, 1, 1);
        int row = from;
        for (int first = 0; first < figure.parts().size(); first += ABREAST) {
            List<Figure> beside = figure.parts().subList(first, Math.min(figure.parts().size(), first + ABREAST));
            page.parts().begin(row);
            int end = row + 1;
            for (int at = 0; at < beside.size(); at++) {
                // One column stays free between two charts.
                int columns = bounds[at + 1] - bounds[at] - 1;
                page.text(row, bounds[at], columns, beside.get(at).caption().title().in(page.locale()), page.looks().style(Look.HEADING));
                end = Math.max(end, new SeriesDrawing(new Region(page, bounds[at], columns), options.high(CHART_ROWS))
                        .draw((SeriesFigure) beside.get(at), row + 1));
            }
            page.keepWithNext(row);
            page.parts().end(end);
            row = end + 1;
        }
        return row - 1;
    }
}
