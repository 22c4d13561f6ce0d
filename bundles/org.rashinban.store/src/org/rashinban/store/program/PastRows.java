package org.rashinban.store.program;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.history.Change;
import org.rashinban.store.history.History;
import org.rashinban.store.history.TransactionReader;
import org.rashinban.store.mapping.Column;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Realm;
import org.rashinban.store.mapping.Table;

/**
 * The rows as they stood right after a past transaction: those that nobody has written since, and for the others what the history takes
 * back, from the last change to the first after that moment. Only what was changed since is held in memory.
 */
final class PastRows {

    private final ModelMapping mapping;
    private final RowReader reader;
    private final long moment;
    private final String byCodePoint;
    private final Map<String, Row> restored;
    private final Map<String, EClass> touched;

    PastRows(Statements statements, Engine engine, ModelMapping mapping, long moment) throws SQLException {
        byCodePoint = engine.byCodePoint("\"id\"");
        this.mapping = mapping;
        this.moment = moment;
        restored = new TreeMap<>();
        touched = new LinkedHashMap<>();
        reader = new RowReader(statements, mapping);
        new TransactionReader(statements.connection()).backwards(moment, this::takeBack);
    }

    private PastRows(PastRows known, Statements statements) {
        byCodePoint = known.byCodePoint;
        mapping = known.mapping;
        moment = known.moment;
        restored = known.restored;
        touched = known.touched;
        reader = new RowReader(statements, mapping);
    }

    /** The same for a later transaction before which nothing was written, without reading the history again. */
    PastRows on(Statements statements) {
        return new PastRows(this, statements);
    }

    /** Objects that were created, changed or removed since, with their classes. */
    Map<String, EClass> touched() {
        return touched;
    }

    /** How an object that was touched since stood then; null if it was not there. */
    Row restored(String id) {
        return restored.get(id);
    }

    /** All rows of a table in the order of their identifiers, without many-valued features that were not touched. */
    void all(Table table, Consumer<Row> rows) throws SQLException {
        TreeMap<String, Row> waiting = new TreeMap<>();
        restored.forEach((id, row) -> {
            if (row.table() == table) {
                waiting.put(id, row);
            }
        });
        reader.select(table, " WHERE \"tx\" <= ? ORDER BY " + byCodePoint, List.of(moment), row -> {
            while (!waiting.isEmpty() && waiting.firstKey().compareTo(row.id()) < 0) {
                rows.accept(waiting.pollFirstEntry().getValue());
            }
            rows.accept(row);
        });
        waiting.values().forEach(rows);
    }

    /** The whole structure. */
    Map<String, Row> structure() throws SQLException {
        Map<String, Row> rows = new TreeMap<>();
        for (Table table : mapping.tables(Realm.STRUCTURE)) {
            reader.select(table, " WHERE \"tx\" <= ?", List.of(moment), row -> rows.put(row.id(), row));
        }
        reader.fillLists(rows);
        restored.forEach((id, row) -> {
            if (row.table().realm() == Realm.STRUCTURE) {
                rows.put(id, row);
            }
        });
        return rows;
    }

    /** Rows of a table that were not touched. */
    void untouched(Table table, Among some, Consumer<Row> rows) throws SQLException {
        Among then = some.and("\"tx\" <= ?", moment);
        reader.select(table, " WHERE " + then.condition(), then.parameters(), rows);
    }

    /** Whether there is a row of a table that was not touched. */
    boolean anyUntouched(Table table, Among some) throws SQLException {
        return reader.any(table, some.and("\"tx\" <= ?", moment));
    }

    /** Rows of a table that were touched, as they stood then. */
    Stream<Row> restored(Table table) {
        return restored.values().stream().filter(row -> row.table() == table);
    }

    private void takeBack(Change change) throws SQLException {
        if (!(RashinbanPackage.eINSTANCE.getEClassifier(change.type()) instanceof EClass type)) {
            return;
        }
        touched.put(change.id(), type);
        switch (change.kind()) {
            case INSERT -> restored.remove(change.id());
            case UPDATE -> restored.put(change.id(), before(change, restored.containsKey(change.id()) ? restored.get(change.id())
                    : present(type, change.id())));
            case DELETE -> restored.put(change.id(), before(change, null));
        }
    }

    private Row present(EClass type, String id) throws SQLException {
        Row row = now(type, id);
        if (row == null) {
            throw new SQLException("the history changes what is not there: " + id);
        }
        return row;
    }

    /** The object as it stands today; null if it is gone. */
    Row now(EClass type, String id) throws SQLException {
        return reader.find(type, id);
    }

    private Row before(Change change, Row after) throws SQLException {
        Map<String, String> cells = new HashMap<>();
        change.cells().forEach(cell -> cells.put(cell.feature(), cell.before()));
        String[] place = cells.containsKey(History.PLACE) ? cells.get(History.PLACE).split(" ") : null;
        String parent = place == null ? after.parent() : place.length == 3 ? place[0] : null;
        String feature = place == null ? after.feature() : place.length == 3 ? place[1] : null;
        long position = place == null ? after.position() : Long.parseLong(place[place.length - 1]);
        Table table = after != null && Objects.equals(parent, after.parent()) ? after.table() : table(change.type(), parent, feature);
        List<Column> columns = table.columns();
        List<EStructuralFeature> lists = mapping.lists(table.type());
        Object[] values = new Object[columns.size() + lists.size()];
        for (int i = 0; i < values.length; i++) {
            String name = i < columns.size() ? columns.get(i).feature().getName() : lists.get(i - columns.size()).getName();
            if (!cells.containsKey(name)) {
                values[i] = after == null ? null : after.cells()[i];
            } else {
                values[i] = i < columns.size() ? columns.get(i).kind().fromText(cells.get(name)) : cells.get(name);
            }
        }
        return new Row(table, change.id(), parent, feature, position, values, change.previous());
    }

    /** Of a class that occurs in the structure and below values, the table follows from what the object hung on. */
    private Table table(String type, String parent, String feature) throws SQLException {
        EClass eClass = (EClass) RashinbanPackage.eINSTANCE.getEClassifier(type);
        List<Table> structure = mapping.tables(Realm.STRUCTURE).stream().filter(table -> table.type() == eClass).toList();
        List<Table> queried = mapping.tables(Realm.QUERIED).stream().filter(table -> table.type() == eClass).toList();
        if (structure.isEmpty() || queried.isEmpty()) {
            return structure.isEmpty() ? queried.getFirst() : structure.getFirst();
        }
        return feature != null && isQueried(parent) ? queried.getFirst() : structure.getFirst();
    }

    private boolean isQueried(String id) throws SQLException {
        if (restored.containsKey(id)) {
            return restored.get(id).table().realm() == Realm.QUERIED;
        }
        for (Table table : mapping.tables(Realm.QUERIED)) {
            if (reader.find(table, id) != null) {
                return true;
            }
        }
        return false;
    }
}
