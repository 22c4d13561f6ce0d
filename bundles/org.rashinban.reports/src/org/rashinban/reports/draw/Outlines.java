package org.rashinban.reports.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.core.figure.TableFigure.Rank;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.core.figure.TreeFigure;
import org.rashinban.core.figure.TreeFigure.Branch;

/** A tree as rows below rows: what a sheet can show of any diagram without losing a word. */
final class Outlines {

    private Outlines() {
    }

    static TableFigure of(TreeFigure tree) {
        List<Branch> all = tree.roots().stream().flatMap(Branch::all).toList();
        boolean details = all.stream().anyMatch(branch -> branch.detail().isPresent());
        List<Column> columns = new ArrayList<>(List.of(new Column("title", Texts.CATALOGUE.sentence("outline.title"), Kind.TEXT, 30)));
        if (details) {
            columns.add(new Column("detail", Texts.CATALOGUE.sentence("outline.detail"), Kind.TEXT, 30));
        }
        List<Row> rows = new ArrayList<>();
        tree.roots().forEach(root -> add(root, 0, details, rows));
        tree.across().forEach(line -> rows.add(new Row(Rank.BODY, 0, cells(
                Cell.words(Texts.CATALOGUE.sentence("outline.across", title(all, line.from()), title(all, line.to()))),
                line.label().map(Cell::words), details))));
        return new TableFigure(tree.caption(), columns, rows);
    }

    private static void add(Branch branch, int level, boolean details, List<Row> rows) {
        Cell title = branch.code().<Cell>map(code -> Cell.words(locale -> code + " " + branch.title().in(locale)))
                .orElseGet(() -> Cell.words(branch.title()));
        rows.add(new Row(Rank.BODY, level, cells(new Cell(title.content(), branch.behind(), List.of()), branch.detail().map(Cell::words),
                details)));
        branch.children().forEach(child -> add(child, level + 1, details, rows));
    }

    private static List<Cell> cells(Cell title, Optional<Cell> detail, boolean details) {
        return details ? List.of(title, detail.orElse(Cell.EMPTY)) : List.of(title);
    }

    private static Object title(List<Branch> all, String id) {
        return all.stream().filter(branch -> branch.id().equals(id)).findFirst().<Object>map(Branch::title).orElse(id);
    }
}
