package org.rashinban.reports.draw;

import java.util.List;
import java.util.stream.Stream;

import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.MatrixFigure;
import org.rashinban.core.figure.NumberFigure;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TextFigure;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.figure.TreeFigure;
import org.rashinban.model.text.Localized;
import org.rashinban.reports.look.Look;
import org.rashinban.reports.sheet.Page;
import org.rashinban.reports.sheet.Region;

/** Draws a figure of any type onto a sheet, its title and notes above it. */
public final class FigureDrawing {

    private final Page page;
    private final Region region;
    private final Options options;

    public FigureDrawing(Region region, Options options) {
        page = region.page();
        this.region = region;
        this.options = options;
    }

    /** Whether there is anything in it but notes. */
    public static boolean isEmpty(Figure figure) {
        return switch (figure) {
            case TableFigure table -> table.rows().isEmpty();
            case SeriesFigure series -> series.categories().isEmpty() || series.series().isEmpty();
            case MatrixFigure matrix -> matrix.rows().isEmpty() || matrix.columns().isEmpty();
            case TimelineFigure timeline -> timeline.lanes().isEmpty();
            case TreeFigure tree -> tree.roots().isEmpty();
            case NumberFigure number -> false;
            case TextFigure text -> text.blocks().isEmpty();
            case PageFigure parts -> parts.parts().stream().allMatch(FigureDrawing::isEmpty);
        };
    }

    /** Whether it tells no more than that nothing is known. */
    public static boolean tellsNothing(Figure figure) {
        return switch (figure) {
            case TextFigure text -> text.blocks().stream().allMatch(block -> block instanceof TextFigure.Block.Fact fact
                    && fact.value().content() instanceof Content.Nothing);
            case PageFigure parts -> parts.parts().stream().allMatch(FigureDrawing::tellsNothing);
            default -> isEmpty(figure);
        };
    }

    /** @return the first row below it */
    public int draw(Figure figure, int from) {
        boolean setsWidths = figure instanceof TableFigure || figure instanceof TimelineFigure || figure instanceof MatrixFigure;
        if (isEmpty(figure)) {
            region.sentence();
        } else if (!setsWidths) {
            region.grid();
        }
        int row = captions(figure, from);
        if (isEmpty(figure)) {
            return row;
        }
        return switch (figure) {
            case TableFigure table -> new TableDrawing(region, options).draw(table, row);
            case SeriesFigure series -> new SeriesDrawing(region, options).draw(series, row);
            case MatrixFigure matrix -> new MatrixDrawing(region).draw(matrix, row);
            case TimelineFigure timeline -> new TimelineDrawing(region).draw(timeline, row);
            case TreeFigure tree -> new TreeDrawing(region, options).draw(tree, row);
            case NumberFigure number -> new TextDrawing(region).draw(number, row);
            case TextFigure text -> new TextDrawing(region).draw(text, row);
            case PageFigure charts when ChartsDrawing.suits(charts, region) -> new ChartsDrawing(region, options).draw(charts, row);
            case PageFigure parts -> parts(parts, row);
        };
    }

    private int parts(PageFigure figure, int from) {
        int row = from;
        Options titled =
                new Options(true, options.notes(), List.of(), options.rows(), options.lines(), options.chartRows(), options.numbers(),
                        options.samples());
        for (Figure part : figure.parts()) {
            boolean whole = !(part instanceof PageFigure);
            if (whole) {
                page.parts().begin(row);
            }
            int end = new FigureDrawing(region, titled).draw(part, row);
            if (whole) {
                page.parts().end(end);
            }
            row = end + 1;
        }
        return row - 1;
    }

    private int captions(Figure figure, int from) {
        int row = from;
        if (options.title()) {
            line(row++, Look.SECTION, figure.caption().title());
        }
        Stream<? extends Localized> notes = options.notes() || isEmpty(figure) ? figure.caption().notes().stream() : Stream.empty();
        for (Localized note : notes.toList()) {
            line(row++, Look.NOTE, note);
        }
        return row;
    }

    private void line(int row, Look look, Localized text) {
        page.keepWithNext(row);
        if (region.isFree()) {
            // The widths are not known yet; the text runs on over the empty cells beside it.
            page.running(row, region.first(), text.in(page.locale()), page.looks().style(look));
        } else {
            page.text(row, region.first(), region.count(), text.in(page.locale()), page.looks().style(look));
        }
    }
}
