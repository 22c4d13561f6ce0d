package org.rashinban.reports.draw;

import java.util.List;

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

    /** One more where the last would else stand alone, unless the numbers below them need the room. */
    private int abreast(int charts) {
        return !options.numbers() && charts > 1 && charts % ABREAST == 1 ? ABREAST + 1 : ABREAST;
    }

    int draw(PageFigure figure, int from) {
        int abreast = abreast(figure.parts().size());
        int each = region.count() / abreast;
        int row = from;
        for (int first = 0; first < figure.parts().size(); first += abreast) {
            List<SeriesFigure> beside = figure.parts().subList(first, Math.min(figure.parts().size(), first + abreast)).stream()
                    .map(SeriesFigure.class::cast).toList();
            int high = beside.stream().mapToInt(chart -> SeriesDrawing.rows(chart, CHART_ROWS)).max().orElse(CHART_ROWS);
            page.parts().begin(row);
            int end = row + 1;
            for (int at = 0; at < beside.size(); at++) {
                // One column stays free between two charts.
                int column = region.first() + at * each;
                int columns = each - 1;
                page.text(row, column, columns, beside.get(at).caption().title().in(page.locale()), page.looks().style(Look.HEADING));
                end = Math.max(end, new SeriesDrawing(new Region(page, column, columns), options.high(high)).draw(beside.get(at), row + 1));
            }
            page.keepWithNext(row);
            page.parts().end(end);
            row = end + 1;
        }
        return row - 1;
    }
}
