package org.rashinban.store.program;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.mapping.Column;
import org.rashinban.store.mapping.IndexColumn;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Sql;
import org.rashinban.store.mapping.Table;

/** Writes rows of any table within the caller's transaction. Inserts are batched a table; updates and deletes check who wrote last. */
final class RowWriter {

    private static final int BATCH = 1000;

    private final Statements statements;
    private final ModelMapping mapping;
    private final long tx;
    private final Map<Table, Batch> inserts = new HashMap<>();

    RowWriter(Statements statements, ModelMapping mapping, long tx) {
        this.statements = statements;
        this.mapping = mapping;
        this.tx = tx;
    }

    /** Rows on their way into one table. The last one bound is not in the batch yet: one alone goes faster without. */
    private static final class Batch {
        private final PreparedStatement statement;
        private int bound;

        Batch(PreparedStatement statement) {
            this.statement = statement;
        }

        PreparedStatement next() throws SQLException {
            if (bound > 0) {
                statement.addBatch();
            }
            if (bound == BATCH) {
                statement.executeBatch();
                bound = 0;
            }
            bound++;
            return statement;
        }

        void flush() throws SQLException {
            if (bound == 1) {
                statement.executeUpdate();
            } else if (bound > 1) {
                statement.addBatch();
                statement.executeBatch();
            }
            bound = 0;
        }
    }

    void insert(Row row, EObject object) throws SQLException {
        Batch batch = inserts.get(row.table());
        if (batch == null) {
            batch = new Batch(statements.prepare(row.table().insert()));
            inserts.put(row.table(), batch);
        }
        PreparedStatement statement = batch.next();
        statement.setString(1, row.id());
        statement.setString(2, row.parent());
        statement.setString(3, row.feature());
        statement.setLong(4, row.position());
        statement.setLong(5, tx);
        int index = Table.FIXED.size();
        List<Column> columns = row.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).kind().bind(statement, ++index, row.cells()[i]);
        }
        for (IndexColumn derived : row.table().indexes()) {
            derived.bind(statement, ++index, object);
        }
        for (int i = columns.size(); i < row.cells().length; i++) {
            insertList(row, i - columns.size(), (String) row.cells()[i]);
        }
    }

    /** @return false if somebody else has written or removed the row since it was read */
    boolean update(Row before, Row after, EObject object) throws SQLException {
        Table table = after.table();
        List<Column> columns = table.columns();
        List<String> sets = new ArrayList<>(List.of("parent", "parent_feature", "sort_order", "tx"));
        List<Integer> changed = new ArrayList<>();
        List<IndexColumn> derived = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!Objects.equals(before.cells()[i], after.cells()[i])) {
                Column column = columns.get(i);
                changed.add(i);
                sets.add(column.name());
                table.indexes().stream().filter(index -> index.of() == column).forEach(derived::add);
            }
        }
        derived.forEach(index -> sets.add(index.name()));
        String sql = "UPDATE " + table.quotedName() + " SET "
                + sets.stream().map(name -> Sql.quote(name) + " = ?").collect(Collectors.joining(", "))
                + " WHERE \"id\" = ? AND \"tx\" = ?";
        PreparedStatement statement = statements.prepare(sql);
        statement.setString(1, after.parent());
        statement.setString(2, after.feature());
        statement.setLong(3, after.position());
        statement.setLong(4, tx);
        int index = 4;
        for (int i : changed) {
            columns.get(i).kind().bind(statement, ++index, after.cells()[i]);
        }
        for (IndexColumn column : derived) {
            column.bind(statement, ++index, object);
        }
        statement.setString(++index, after.id());
        statement.setLong(++index, before.tx());
        if (statement.executeUpdate() == 0) {
            return false;
        }
        for (int i = columns.size(); i < after.cells().length; i++) {
            if (!Objects.equals(before.cells()[i], after.cells()[i])) {
                EStructuralFeature feature = mapping.lists(table.type()).get(i - columns.size());
                deleteLists(after.id(), " AND \"feature\" = ?", ModelMapping.featureName(feature));
                insertList(after, i - columns.size(), (String) after.cells()[i]);
            }
        }
        return true;
    }

    /** @return false if somebody else has written or removed the row since it was read */
    boolean delete(Row row) throws SQLException {
        PreparedStatement statement = statements.prepare("DELETE FROM " + row.table().quotedName() + " WHERE \"id\" = ? AND \"tx\" = ?");
        statement.setString(1, row.id());
        statement.setLong(2, row.tx());
        if (statement.executeUpdate() == 0) {
            return false;
        }
        if (!mapping.lists(row.table().type()).isEmpty()) {
            deleteLists(row.id(), "", null);
        }
        return true;
    }

    void flush() throws SQLException {
        for (Batch batch : inserts.values()) {
            batch.flush();
        }
    }

    private void insertList(Row row, int list, String cell) throws SQLException {
        List<String> values = Lists.split(cell);
        if (values.isEmpty()) {
            return;
        }
        String feature = ModelMapping.featureName(mapping.lists(row.table().type()).get(list));
        PreparedStatement statement = statements.prepare("INSERT INTO " + Sql.quote(ModelMapping.VALUES)
                + " (\"owner\", \"feature\", \"position\", \"value\") VALUES (?, ?, ?, ?)");
        for (int i = 0; i < values.size(); i++) {
            statement.setString(1, row.id());
            statement.setString(2, feature);
            statement.setInt(3, i);
            statement.setString(4, values.get(i));
            statement.addBatch();
        }
        statement.executeBatch();
    }

    private void deleteLists(String owner, String condition, String feature) throws SQLException {
        PreparedStatement statement =
                statements.prepare("DELETE FROM " + Sql.quote(ModelMapping.VALUES) + " WHERE \"owner\" = ?" + condition);
        statement.setString(1, owner);
        if (feature != null) {
            statement.setString(2, feature);
        }
        statement.executeUpdate();
    }
}
