package org.rashinban.reports.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Rank;
import org.rashinban.core.figure.TableFigure.Row;

/** Tables that are told of several things become one if they have the same columns; a column in front names of what each row tells. */
public final class AlikeTables {

    private final Column name;
    private final boolean alsoHeadings;
    private final Map<List<String>, List<TableFigure>> alike = new LinkedHashMap<>();

    /** @param alsoHeadings whether headings too begin with the name; else their words stay in the first cell */
    public AlikeTables(Column name, boolean alsoHeadings) {
        this.name = name;
        this.alsoHeadings = alsoHeadings;
    }

    public void add(String of, TableFigure table) {
        TableFigure named = named(of, table);
        alike.computeIfAbsent(named.columns().stream().map(Column::id).toList(), ids -> new ArrayList<>()).add(named);
    }

    /** In the order in which the first of each came. */
    public List<TableFigure> together() {
        return alike.values().stream().map(AlikeTables::together).filter(table -> !table.rows().isEmpty()).toList();
    }

    private TableFigure named(String of, TableFigure table) {
        List<Row> rows = table.rows().stream().map(row -> new Row(row.rank(), row.level(), Stream.concat(
                Stream.of(row.rank() == Rank.HEADING && !alsoHeadings ? row.cells().getFirst() : Cell.text(of)), row.cells().stream())
                .toList())).toList();
        return new TableFigure(table.caption(), Stream.concat(Stream.of(name), table.columns().stream()).toList(), rows);
    }

    private static TableFigure together(List<TableFigure> alike) {
        TableFigure first = alike.getFirst();
        return new TableFigure(first.caption(), first.columns(), alike.stream().flatMap(table -> table.rows().stream()).toList());
    }
}
