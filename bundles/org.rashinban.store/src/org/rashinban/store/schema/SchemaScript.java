package org.rashinban.store.schema;

import java.util.ArrayList;
import java.util.List;

import org.rashinban.store.mapping.Column;
import org.rashinban.store.mapping.IndexColumn;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Realm;
import org.rashinban.store.mapping.Sql;
import org.rashinban.store.mapping.Table;

/** The tables that the metamodel asks for, as SQL: what the migrations together must arrive at. */
public final class SchemaScript {

    private SchemaScript() {
    }

    public static List<String> statements(ModelMapping mapping) {
        List<String> statements = new ArrayList<>();
        for (Realm realm : Realm.values()) {
            for (Table table : mapping.tables(realm)) {
                statements.add(create(table));
                if (realm == Realm.QUERIED) {
                    statements.add("CREATE INDEX " + Sql.quote(table.name() + "_parent") + " ON " + table.quotedName() + " (\"parent\""
                            + (table.indexes().isEmpty() ? "" : ", " + Sql.quote(table.indexes().get(0).name())) + ")");
                }
            }
        }
        return statements;
    }

    private static String create(Table table) {
        List<String> lines = new ArrayList<>(List.of("\"id\" VARCHAR(36) NOT NULL PRIMARY KEY", "\"parent\" VARCHAR(36)",
                "\"parent_feature\" VARCHAR(60)", "\"sort_order\" BIGINT NOT NULL", "\"tx\" BIGINT NOT NULL"));
        for (Column column : table.columns()) {
            lines.add(Sql.quote(column.name()) + " " + type(column));
        }
        for (IndexColumn index : table.indexes()) {
            lines.add(Sql.quote(index.name()) + " " + (index.aspect() == IndexColumn.Aspect.NUMBER ? "${number}" : "DATE"));
        }
        return "CREATE TABLE " + table.quotedName() + " (\n    " + String.join(",\n    ", lines) + "\n)";
    }

    private static String type(Column column) {
        return switch (column.kind()) {
            case TEXT -> "VARCHAR(" + column.length() + ")";
            case BOOLEAN -> "BOOLEAN";
            case INTEGER -> "INTEGER";
            case LONG -> "BIGINT";
            case DATE -> "DATE";
        };
    }

}
