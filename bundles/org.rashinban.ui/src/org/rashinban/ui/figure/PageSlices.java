package org.rashinban.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.MatrixFigure;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Rank;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.core.figure.TextFigure;
import org.rashinban.core.figure.TextFigure.Block;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.figure.TreeFigure;
import org.rashinban.core.figure.TreeFigure.Branch;
import org.rashinban.core.figure.TreeFigure.Layout;

/** Cuts what is longer than a page between its rows, its bars, its parts or its branches. Each slice has the headings of the whole. */
public final class PageSlices {

    private final ToDoubleFunction<Figure> proportions;
    private final double page;

    /** @param to after the last row */
    private record Cut(int from, int to) {
    }

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
        return of(figure, UnaryOperator.identity());
    }

    /** @param placed a figure as it stands on its page: under the heading of what it is a part of */
    private List<Figure> of(Figure figure, UnaryOperator<Figure> placed) {
        if (fits(placed.apply(figure))) {
            return List.of(figure);
        }
        Figure whole = pieces(figure, placed);
        if (rows(whole) < 2) {
            return List.of(whole);
        }
        return cuts(rows(whole), (from, to) -> placed.apply(slice(whole, from, to)), row -> isHeading(whole, row)).stream()
                .map(cut -> slice(whole, cut.from(), cut.to())).toList();
    }

    /** The same with those parts or branches cut that are longer than a page by themselves. */
    private Figure pieces(Figure figure, UnaryOperator<Figure> placed) {
        return switch (figure) {
            case PageFigure all -> new PageFigure(all.caption(), all.parts().stream()
                    .flatMap(part -> of(part, one -> placed.apply(new PageFigure(all.caption(), List.of(one)))).stream()).toList());
            case TreeFigure tree when isCut(tree) -> with(tree, tree.roots().stream()
                    .flatMap(root -> branches(root, one -> placed.apply(with(tree, List.of(one)))).stream()).toList());
            default -> figure;
        };
    }

    /** One branch several times, each time with some of what is below it. */
    private List<Branch> branches(Branch branch, Function<Branch, Figure> placed) {
        if (branch.children().isEmpty() || fits(placed.apply(branch))) {
            return List.of(branch);
        }
        List<Branch> below = branch.children().stream()
                .flatMap(child -> branches(child, one -> placed.apply(above(branch, List.of(one)))).stream()).toList();
        return cuts(below.size(), (from, to) -> placed.apply(above(branch, below.subList(from, to))), row -> false).stream()
                .map(cut -> above(branch, below.subList(cut.from(), cut.to()))).toList();
    }

    private List<Cut> cuts(int rows, BiFunction<Integer, Integer, Figure> slice, IntPredicate heading) {
        List<Cut> cuts = new ArrayList<>();
        for (int from = 0; from < rows;) {
            int to = end(from, rows, slice, heading);
            cuts.add(new Cut(from, to));
            from = to;
        }
        return cuts;
    }

    /** After the last row that fits on a page which begins with this one. */
    private int end(int from, int rows, BiFunction<Integer, Integer, Figure> slice, IntPredicate heading) {
        int fitting = from + 1;
        int tooFar = rows + 1;
        while (tooFar - fitting > 1) {
            int middle = (fitting + tooFar) / 2;
            if (fits(slice.apply(from, middle))) {
                fitting = middle;
            } else {
                tooFar = middle;
            }
        }
        while (fitting - 1 > from && fitting < rows && heading.test(fitting - 1)) {
            fitting--;
        }
        return fitting;
    }

    private static boolean isHeading(Figure figure, int row) {
        return switch (figure) {
            case TableFigure table -> table.rows().get(row).rank() == Rank.HEADING;
            case TextFigure text -> text.blocks().get(row) instanceof Block.Title;
            default -> false;
        };
    }

    private boolean fits(Figure figure) {
        return proportions.applyAsDouble(figure) <= page;
    }

    /** Only where branches stand below each other, and can be read without those above and below. */
    private static boolean isCut(TreeFigure tree) {
        return tree.layout() == Layout.ACROSS && tree.across().isEmpty();
    }

    private static int rows(Figure figure) {
        return switch (figure) {
            case TimelineFigure timeline -> timeline.lanes().size();
            case MatrixFigure matrix -> matrix.rows().size();
            case TableFigure table -> table.rows().size();
            case TextFigure text -> text.blocks().size();
            case PageFigure all -> all.parts().size();
            case TreeFigure tree when isCut(tree) -> tree.roots().size();
            case SeriesFigure bars when bars.shape().isLying() -> bars.categories().size();
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
            case TableFigure table -> new TableFigure(table.caption(), table.columns(), rows(table, from, to));
            case TextFigure text -> new TextFigure(text.caption(), text.blocks().subList(from, to));
            case PageFigure all -> new PageFigure(all.caption(), all.parts().subList(from, to));
            case TreeFigure tree -> with(tree, tree.roots().subList(from, to));
            case SeriesFigure bars -> bars.part(from, to);
            default -> figure;
        };
    }

    /** The first of them says what on the page before stood in the row above. */
    private static List<Row> rows(TableFigure table, int from, int to) {
        List<Row> rows = new ArrayList<>(table.rows().subList(from, to));
        rows.set(0, table.complete().rows().get(from));
        return rows;
    }

    private static TreeFigure with(TreeFigure tree, List<Branch> roots) {
        return new TreeFigure(tree.caption(), tree.layout(), roots, tree.across());
    }

    private static Branch above(Branch branch, List<Branch> children) {
        return new Branch(branch.id(), branch.title(), branch.code(), branch.detail(), branch.standing(), branch.behind(), children);
    }
}
