package org.rashinban.reports.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Several;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.core.figure.TableFigure.Rank;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;

/**
 * A table with one value a cell: a column in which some cells hold several values becomes a table of its own, with a row for each value and the
 * number of the row from which it was taken.
 *
 * @param column that it was made of; empty for what remains
 */
record Separated(String column, TableFigure table) {

    private static final String ROW = "row";
    private static final int WIDTH = 6;

    static List<Separated> of(TableFigure table) {
        List<Integer> several = several(table);
        if (several.isEmpty()) {
            return List.of(new Separated("", table));
        }
        List<Separated> all = new ArrayList<>(List.of(new Separated("", rest(table, several))));
        several.forEach(at -> all.add(new Separated(table.columns().get(at).id(), values(table, at))));
        return all;
    }

    /** The same with each list of one as that one, in columns where no list is longer. */
    static TableFigure single(TableFigure table) {
        List<Integer> several = several(table);
        return new TableFigure(table.caption(), table.columns(), table.rows().stream()
                .map(row -> new Row(row.rank(), row.level(), IntStream.range(0, row.cells().size())
                        .mapToObj(at -> several.contains(at) ? row.cells().get(at) : single(row.cells().get(at))).toList()))
                .toList());
    }

    private static List<Integer> several(TableFigure table) {
        return IntStream.range(0, table.columns().size())
                .filter(at -> table.rows().stream().anyMatch(row -> values(row.cells().get(at)).size() > 1)).boxed().toList();
    }

    private static Cell single(Cell cell) {
        return values(cell).size() == 1 ? new Cell(cell(values(cell).getFirst()).content(), cell.behind(), cell.remarks()) : cell;
    }

    private static List<Localized> values(Cell cell) {
        return cell.content() instanceof Content.Words words && words.text() instanceof Several several ? several.texts() : List.of();
    }

    private static TableFigure rest(TableFigure table, List<Integer> without) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Row row : table.rows()) {
            number += row.rank() == Rank.BODY ? 1 : 0;
            // A heading says in its first cell what it heads, whatever the column.
            Cell first = row.rank() == Rank.BODY ? Cell.count(number) : row.cells().getFirst();
            rows.add(new Row(row.rank(), row.level(), Stream.concat(Stream.of(first), kept(row.cells(), without)).toList()));
        }
        return new TableFigure(table.caption(), Stream.concat(Stream.of(number()), kept(table.columns(), without)).toList(), rows);
    }

    private static <T> Stream<T> kept(List<T> all, List<Integer> without) {
        return IntStream.range(0, all.size()).filter(at -> !without.contains(at)).mapToObj(all::get);
    }

    private static TableFigure values(TableFigure table, int at) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Row row : table.rows()) {
            if (row.rank() == Rank.BODY) {
                number++;
                Cell cell = row.cells().get(at);
                List<Localized> values = values(cell);
                Stream<Cell> own =
                        values.isEmpty() ? Stream.of(cell).filter(one -> !one.equals(Cell.EMPTY)) : values.stream().map(Separated::cell);
                int from = number;
                own.forEach(value -> rows.add(Row.of(Cell.count(from), value)));
            }
        }
        return new TableFigure(table.caption(), List.of(number(), table.columns().get(at)), rows);
    }

    private static Cell cell(Localized value) {
        return value instanceof FiscalPeriod period ? Cell.period(period) : Cell.words(value);
    }

    /** Only the id is written: {@link TidySheet} heads its columns with it. */
    private static Column number() {
        return new Column(ROW, locale -> ROW, Kind.NUMBER, WIDTH);
    }
}
