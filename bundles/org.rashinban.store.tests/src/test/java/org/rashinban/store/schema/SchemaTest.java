package org.rashinban.store.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.util.Map;
import java.util.TreeMap;

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
    }

    @Test
    void migratingAgainChangesNothing() {
        Map<String, String> before = columns(migrated.engine());
        new Migrations(migrated.engine()).migrate();
        assertThat(columns(migrated.engine())).isEqualTo(before);
        assertThat(new Migrations(migrated.engine()).format()).isEqualTo(Migrations.FORMAT);
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
