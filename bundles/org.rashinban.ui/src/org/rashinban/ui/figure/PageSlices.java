package org.rashinban.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.MatrixFigure;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Rank;
import org.rashinban.core.figure.TimelineFigure;

/** Cuts what is longer than a page between its rows. Each slice has the headings of the whole. */
public final class PageSlices {

    private final ToDoubleFunction<Figure> proportions;
    private final double page;

    /**
     * @param proportions of a figure when it is drawn, its height by its width
     * @param page        the same of the paper
     */
    public PageSlices(ToDoubleFunction<Figure> proportions, double page) {
        this.proportions = proportions;
        this.page = page;
    }

    /** The figure itself, if it fits on a page or knows no rows. A row that is longer than a page has one for itself. */
    public List<Figure> of(Figure figure) {
        if (rows(figure) < 2 || fits(figure)) {
            return List.of(figure);
        }
        List<Figure> slices = new ArrayList<>();
        for (int from = 0; from < rows(figure);) {
            int to = end(figure, from);
            slices.add(slice(figure, from, to));
            from = to;
        }
        return slices;
    }

    /** After the last row that fits on a page which begins with this one. */
    private int end(Figure figure, int from) {
        int fitting = from + 1;
        int tooFar = rows(figure) + 1;
        while (tooFar - fitting > 1) {
            int middle = (fitting + tooFar) / 2;
            if (fits(slice(figure, from, middle))) {
                fitting = middle;
            } else {
                tooFar = middle;
            }
        }
        while (fitting - 1 > from && fitting < rows(figure) && isHeading(figure, fitting - 1)) {
            fitting--;
        }
        return fitting;
    }

    private static boolean isHeading(Figure figure, int row) {
        return figure instanceof TableFigure table && table.rows().get(row).rank() == Rank.HEADING;
    }

    private boolean fits(Figure figure) {
        return proportions.applyAsDouble(figure) <= page;
    }

    private static int rows(Figure figure) {
        return switch (figure) {
            case TimelineFigure timeline -> timeline.lanes().size();
            case MatrixFigure matrix -> matrix.rows().size();
            case TableFigure table -> table.rows().size();
            default -> 0;
        };
    }

    private static Figure slice(Figure figure, int from, int to) {
        return switch (figure) {
            case TimelineFigure timeline -> new TimelineFigure(timeline.caption(), timeline.axis(), timeline.scale(), timeline.asOf(),
                    timeline.lanes().subList(from, to), timeline.dependencies());
            case MatrixFigure matrix -> new MatrixFigure(matrix.caption(), matrix.rows().subList(from, to), matrix.columns(),
                    matrix.cells().subList(from, to),
                    matrix.rowTotals().isEmpty() ? List.of() : matrix.rowTotals().subList(from, to),
                    to == matrix.rows().size() ? matrix.columnTotals() : List.of(), matrix.total());
            case TableFigure table -> new TableFigure(table.caption(), table.columns(), table.rows().subList(from, to));
            default -> figure;
        };
    }
}
