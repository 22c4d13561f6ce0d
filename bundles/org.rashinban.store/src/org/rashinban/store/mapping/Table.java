package org.rashinban.store.mapping;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

/**
 * Where the objects of one class are kept. Every table begins with the same fixed columns, then has one for each single-valued feature.
 *
 * @param indexes derived columns that let SQL order and add up what the canonical text hides; never read back
 */
public record Table(String name, EClass type, Realm realm, List<Column> columns, List<IndexColumn> indexes) {

    /** Identifier, containing object, containing feature ("Kpi.targets"), place among its siblings, transaction that wrote the row. */
    public static final List<String> FIXED = List.of("id", "parent", "parent_feature", "sort_order", "tx");

    /** All columns that a row image consists of, in their order. */
    public List<String> imageColumns() {
        return Stream.concat(FIXED.stream(), columns.stream().map(Column::name)).toList();
    }

    public String quotedName() {
        return Sql.quote(name);
    }

    public String selectAll() {
        return "SELECT " + quoted(imageColumns()) + " FROM " + quotedName();
    }

    public String insert() {
        List<String> names = Stream.concat(imageColumns().stream(), indexes.stream().map(IndexColumn::name)).toList();
        return "INSERT INTO " + quotedName() + " (" + quoted(names) + ") VALUES ("
                + names.stream().map(name -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private static String quoted(List<String> names) {
        return names.stream().map(Sql::quote).collect(Collectors.joining(", "));
    }
}
