package org.rashinban.store.program;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.mapping.Column;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Realm;
import org.rashinban.store.mapping.Sql;
import org.rashinban.store.mapping.Table;

/** Reads rows of any table. Plain JDBC: this is the path on which opening a plan and reading actuals are measured. */
final class RowReader {

    private static final String ALL_LISTS = "SELECT \"owner\", \"feature\", \"value\" FROM " + Sql.quote(ModelMapping.VALUES);

    private final Statements statements;
    private final ModelMapping mapping;

    RowReader(Statements statements, ModelMapping mapping) {
        this.statements = statements;
        this.mapping = mapping;
    }

    /** Every row of the table, without its many-valued features. */
    void all(Table table, Consumer<Row> rows) throws SQLException {
        select(table, "", List.of(), rows);
    }

    /** @param condition beginning with " WHERE " or " ORDER BY ", or empty */
    void select(Table table, String condition, List<?> parameters, Consumer<Row> rows) throws SQLException {
        int listCount = mapping.lists(table.type()).size();
        List<Column> columns = table.columns();
        PreparedStatement statement = statements.prepare(table.selectAll() + condition);
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
        statement.setFetchSize(1000);
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                Object[] cells = new Object[columns.size() + listCount];
                for (int i = 0; i < columns.size(); i++) {
                    cells[i] = columns.get(i).kind().read(result, Table.FIXED.size() + 1 + i);
                }
                rows.accept(new Row(table, result.getString(1), result.getString(2), result.getString(3), result.getLong(4), cells,
                        result.getLong(5)));
            }
        }
    }

    /** The stored row with this identifier, complete; null when there is none. */
    Row find(Table table, String id) throws SQLException {
        List<Row> found = new ArrayList<>(1);
        select(table, " WHERE \"id\" = ?", List.of(id), found::add);
        if (found.isEmpty()) {
            return null;
        }
        Map<String, Row> byId = Map.of(id, found.get(0));
        fillLists(byId, ALL_LISTS + " WHERE \"owner\" = ? ORDER BY \"owner\", \"feature\", \"position\"", List.of(id));
        return found.get(0);
    }

    /** Whether there is a row for which the condition holds. */
    boolean any(Table table, Among some) throws SQLException {
        PreparedStatement statement = statements
                .prepare("SELECT \"id\" FROM " + table.quotedName() + " WHERE " + some.condition() + " FETCH FIRST 1 ROWS ONLY");
        for (int i = 0; i < some.parameters().size(); i++) {
            statement.setObject(i + 1, some.parameters().get(i));
        }
        try (ResultSet result = statement.executeQuery()) {
            return result.next();
        }
    }

    boolean exists(Table table, String id) throws SQLException {
        PreparedStatement statement = statements.prepare("SELECT \"tx\" FROM " + table.quotedName() + " WHERE \"id\" = ?");
        statement.setString(1, id);
        try (ResultSet result = statement.executeQuery()) {
            return result.next();
        }
    }

    /** The stored row of an object of this class, wherever it occurs; null when there is none. */
    Row find(EClass type, String id) throws SQLException {
        for (Realm realm : Realm.values()) {
            for (Table table : mapping.tables(realm)) {
                Row row = table.type() == type ? find(table, id) : null;
                if (row != null) {
                    return row;
                }
            }
        }
        return null;
    }

    /** Fills the many-valued features into rows that were read before. */
    void fillLists(Map<String, Row> rows) throws SQLException {
        fillLists(rows, ALL_LISTS + " ORDER BY \"owner\", \"feature\", \"position\"", List.of());
    }

    private void fillLists(Map<String, Row> rows, String query, List<String> parameters) throws SQLException {
        Map<String, Map<String, List<String>>> lists = new HashMap<>();
        PreparedStatement statement = statements.prepare(query);
        for (int i = 0; i < parameters.size(); i++) {
            statement.setString(i + 1, parameters.get(i));
        }
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                lists.computeIfAbsent(result.getString(1), id -> new HashMap<>())
                        .computeIfAbsent(result.getString(2), feature -> new ArrayList<>()).add(result.getString(3));
            }
        }
        lists.forEach((owner, features) -> {
            Row row = rows.get(owner);
            if (row != null) {
                List<EStructuralFeature> many = mapping.lists(row.table().type());
                for (int i = 0; i < many.size(); i++) {
                    List<String> values = features.get(ModelMapping.featureName(many.get(i)));
                    row.cells()[row.table().columns().size() + i] = values == null ? null : Lists.join(values);
                }
            }
        });
    }
}
