package org.rashinban.store.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rashinban.store.TestDatabase;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.mapping.ModelMapping;

class SchemaTest {

    @RegisterExtension
    final TestDatabase migrated = new TestDatabase();

    @RegisterExtension
    final TestDatabase derived = new TestDatabase();

    /** What the migrations arrive at is what the model asks for: the same tables with the same columns, types and lengths. */
    @Test
    void theMigratedSchemaAndTheModelAgree() {
        Engine engine = derived.engine();
        engine.transact(connection -> {
            try (var statement = connection.createStatement()) {
                for (String sql : SchemaScript.statements(ModelMapping.ofModel())) {
                    String name = sql.replaceAll("(?s)CREATE (TABLE|INDEX) (\"[a-z_]+\").*", "$2");
                    statement.execute(sql.startsWith("CREATE TABLE") ? "DROP TABLE " + name : "SELECT 1 FROM SYSIBM.SYSDUMMY1");
                }
                for (String sql : SchemaScript.statements(ModelMapping.ofModel())) {
                    statement.execute(engine.columnTypes(sql));
                }
            }
            return null;
        });
        assertThat(columns(migrated.engine())).isEqualTo(columns(engine)).hasSizeGreaterThan(700);
        assertThat(indexes(migrated.engine())).as("keys and indexes").isEqualTo(indexes(engine)).hasSizeGreaterThan(70);
    }

    @Test
    void migratingAgainChangesNothing() {
        Map<String, String> before = columns(migrated.engine());
        new Migrations(migrated.engine()).migrate();
        assertThat(columns(migrated.engine())).isEqualTo(before);
        assertThat(new Migrations(migrated.engine()).format()).isEqualTo(Migrations.FORMAT);
    }

    /** What each table is sorted by, of keys and indexes alike; their names are of no interest. */
    private static Map<String, Set<String>> indexes(Engine engine) {
        return engine.transact(connection -> {
            Map<String, Set<String>> indexes = new TreeMap<>();
            try (ResultSet tables = connection.getMetaData().getTables(null, "APP", null, new String[] {"TABLE"})) {
                while (tables.next()) {
                    indexes.put(tables.getString("TABLE_NAME"), indexes(connection, tables.getString("TABLE_NAME")));
                }
            }
            return indexes;
        });
    }

    private static Set<String> indexes(Connection connection, String table) throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        try (ResultSet row = connection.getMetaData().getIndexInfo(null, "APP", table, false, false)) {
            while (row.next()) {
                String kind = row.getBoolean("NON_UNIQUE") ? "index" : "key";
                columns.merge(row.getString("INDEX_NAME"), kind + " " + row.getString("COLUMN_NAME"),
                        (before, next) -> before + ", " + column(next));
            }
        }
        return new TreeSet<>(columns.values());
    }

    private static String column(String kindAndColumn) {
        return kindAndColumn.substring(kindAndColumn.indexOf(' ') + 1);
    }

    private static Map<String, String> columns(Engine engine) {
        return engine.transact(connection -> {
            Map<String, String> columns = new TreeMap<>();
            try (ResultSet row = connection.getMetaData().getColumns(null, "APP", null, null)) {
                while (row.next()) {
                    columns.put(row.getString("TABLE_NAME") + "." + row.getString("COLUMN_NAME"),
                            row.getString("TYPE_NAME") + "(" + row.getInt("COLUMN_SIZE") + ") " + row.getString("IS_NULLABLE"));
                }
            }
            return columns;
        });
    }
}
