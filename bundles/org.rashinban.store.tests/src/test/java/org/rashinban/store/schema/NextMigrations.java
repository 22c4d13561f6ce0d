package org.rashinban.store.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.rashinban.store.engine.Engine;
import org.rashinban.store.history.ChainCheck;

/** Two formats after the current one, as they might come: every reported value gets a column, and its comment a table of its own. */
public final class NextMigrations {

    public static final int FORMAT = Migrations.FORMAT + 2;

    private static final Map<Integer, String> SCRIPTS = Map.of(Migrations.FORMAT + 1, """
            CREATE TABLE "actual_comment" ("id" VARCHAR(36) NOT NULL PRIMARY KEY, "comment" VARCHAR(4000));
            INSERT INTO "actual_comment" ("id", "comment") SELECT "id", "comment" FROM "actual";
            ALTER TABLE "actual" ADD COLUMN "reported_for" VARCHAR(120);
            UPDATE "actual" SET "reported_for" = "period";
            """, Migrations.FORMAT + 2, """
            CREATE INDEX "actual_reported_for" ON "actual" ("reported_for");
            UPDATE "actual" SET "comment" = NULL;
            UPDATE "actual_comment" SET "comment" = '(' || "comment" || ')';
            """);

    private NextMigrations() {
    }

    /** The runner that stores are opened with, with more scripts. */
    public static Migrations of(Engine engine) {
        return new Migrations(engine, FORMAT, number -> number <= Migrations.FORMAT ? Migrations.text(number) : SCRIPTS.get(number));
    }

    /** All that was reported, wherever this format keeps it, after a look whether the database is wholly in this format. */
    public static List<String> values(Engine engine) {
        int format = of(engine).format();
        List<String> faults = new ArrayList<>();
        List<String> values = engine.transact(connection -> {
            boolean later = format > Migrations.FORMAT;
            assertThat(exists(connection, "actual_comment")).as("table at format " + format).isEqualTo(later);
            assertThat(column(connection, "reported_for")).as("column at format " + format).isEqualTo(later);
            assertThat(index(connection, "actual_reported_for")).as("index at format " + format).isEqualTo(format == FORMAT);
            if (later) {
                assertThat(
                        all(connection, "SELECT \"id\" FROM \"actual\" WHERE \"reported_for\" IS NULL OR \"reported_for\" <> \"period\""))
                        .isEmpty();
            }
            if (format == FORMAT) {
                assertThat(all(connection, "SELECT \"id\" FROM \"actual\" WHERE \"comment\" IS NOT NULL")).isEmpty();
            }
            new ChainCheck(connection, () -> {
                // As long as it takes.
            }).run(fault -> faults.add(fault.toString()));
            String comment = format == FORMAT ? "n.\"comment\"" : later ? "'(' || n.\"comment\" || ')'" : "'(' || a.\"comment\" || ')'";
            return all(connection, "SELECT a.\"id\" || ' ' || a.\"period\" || ' ' || a.\"amount\" || " + comment + " FROM \"actual\" a "
                    + (later ? "JOIN \"actual_comment\" n ON n.\"id\" = a.\"id\" " : "") + "ORDER BY a.\"id\"");
        });
        assertThat(faults).as("the history at format " + format).isEmpty();
        return values;
    }

    private static List<String> all(Connection connection, String sql) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                all.add(row.getString(1));
            }
        }
        return all;
    }

    private static boolean exists(Connection connection, String table) throws SQLException {
        try (ResultSet row = connection.getMetaData().getTables(null, "APP", table, null)) {
            return row.next();
        }
    }

    private static boolean column(Connection connection, String name) throws SQLException {
        try (ResultSet row = connection.getMetaData().getColumns(null, "APP", "actual", name)) {
            return row.next();
        }
    }

    private static boolean index(Connection connection, String name) throws SQLException {
        try (ResultSet row = connection.getMetaData().getIndexInfo(null, "APP", "actual", false, true)) {
            while (row.next()) {
                if (name.equals(row.getString("INDEX_NAME"))) {
                    return true;
                }
            }
        }
        return false;
    }
}
