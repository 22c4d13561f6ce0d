package org.rashinban.reports.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Composed;
import org.rashinban.core.figure.Composed.Part;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.core.figure.TableFigure.Rank;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.core.tree.CodedName;

/** A table in which each of several things that people read as one text has a column of its own: a code, a title, an amount, a year. */
final class TakenApart {

    private static final String CODE = "code";

    private TakenApart() {
    }

    static TableFigure of(TableFigure table) {
        List<Set<String>> names = IntStream.range(0, table.columns().size()).mapToObj(at -> names(table, at)).toList();
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            int place = at;
            names.get(at).forEach(name -> columns.add(column(table, place, name)));
        }
        return new TableFigure(table.caption(), columns, table.rows().stream().map(row -> row(row, names)).toList());
    }

    private static Set<String> names(TableFigure table, int at) {
        Set<String> names = table.rows().stream().filter(row -> row.rank() == Rank.BODY).map(row -> row.cells().get(at))
                .filter(cell -> !cell.equals(Cell.EMPTY)).flatMap(cell -> parts(cell).stream()).map(Part::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return names.isEmpty() ? Set.of("") : names;
    }

    private static List<Part> parts(Cell cell) {
        if (!(cell.content() instanceof Content.Words words)) {
            return List.of(new Part("", cell));
        }
        return switch (words.text()) {
            case Composed composed -> remarked(composed.parts(), cell);
            case CodedName name -> remarked(List.of(new Part(CODE, Cell.text(name.code())), new Part("", Cell.words(name.title()))), cell);
            default -> List.of(new Part("", cell));
        };
    }

    /** What is remarked of the whole stands beside the part that bears its name. */
    private static List<Part> remarked(List<Part> parts, Cell whole) {
        return parts.stream().map(part -> part.name().isEmpty() ? new Part("", part.cell().with(whole.remarks())) : part).toList();
    }

    private static Column column(TableFigure table, int at, String name) {
        Column whole = table.columns().get(at);
        String id = name.isEmpty() ? whole.id() : whole.id() + "_" + name;
        boolean counted =
                table.rows().stream().filter(row -> row.rank() == Rank.BODY).flatMap(row -> part(row.cells().get(at), name).stream())
                        .map(Cell::content).filter(content -> !(content instanceof Content.Nothing))
                        .allMatch(Content.Quantity.class::isInstance);
        return new Column(id, locale -> id, name.isEmpty() && !counted ? whole.kind() : counted ? Kind.NUMBER : Kind.TEXT, whole.width());
    }

    private static Optional<Cell> part(Cell cell, String name) {
        return parts(cell).stream().filter(part -> part.name().equals(name)).map(Part::cell).findFirst();
    }

    /** A heading stands in the first column, whatever it is called. */
    private static Row row(Row row, List<Set<String>> names) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            Cell cell = row.cells().get(at);
            if (row.rank() == Rank.BODY) {
                names.get(at).forEach(name -> cells.add(part(cell, name).orElse(Cell.EMPTY)));
            } else {
                Stream.concat(Stream.of(cell), Stream.generate(() -> Cell.EMPTY)).limit(names.get(at).size()).forEach(cells::add);
            }
        }
        return new Row(row.rank(), row.level(), cells);
    }
}
