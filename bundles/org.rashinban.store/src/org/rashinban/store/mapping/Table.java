package org.rashinban.store.mapping;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

/**
 * Where the objects of one class are kept. Every table begins with the same fixed columns, then has one for each single-valued feature.
 * A mapping has one instance of each.
 */
public final class Table {

    /** Identifier, containing object, containing feature ("Kpi.targets"), place among its siblings, transaction that wrote the row. */
    public static final List<String> FIXED = List.of("id", "parent", "parent_feature", "sort_order", "tx");

    private final String name;
    private final EClass type;
    private final Realm realm;
    private final List<Column> columns;
    private final List<IndexColumn> indexes;
    private final String selectAll;
    private final String insert;

    /** @param indexes derived columns that let SQL order and add up what the canonical text hides; never read back */
    Table(String name, EClass type, Realm realm, List<Column> columns, List<IndexColumn> indexes) {
        this.name = name;
        this.type = type;
        this.realm = realm;
        this.columns = List.copyOf(columns);
        this.indexes = List.copyOf(indexes);
        List<String> image = Stream.concat(FIXED.stream(), columns.stream().map(Column::name)).toList();
        List<String> all = Stream.concat(image.stream(), indexes.stream().map(IndexColumn::name)).toList();
        selectAll = "SELECT " + quoted(image) + " FROM " + quotedName();
        insert = "INSERT INTO " + quotedName() + " (" + quoted(all) + ") VALUES ("
                + all.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    public String name() {
        return name;
    }

    public EClass type() {
        return type;
    }

    public Realm realm() {
        return realm;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<IndexColumn> indexes() {
        return indexes;
    }

    public String quotedName() {
        return Sql.quote(name);
    }

    /** All that a row image consists of. */
    public String selectAll() {
        return selectAll;
    }

    public String insert() {
        return insert;
    }

    private static String quoted(List<String> names) {
        return names.stream().map(Sql::quote).collect(Collectors.joining(", "));
    }
}
