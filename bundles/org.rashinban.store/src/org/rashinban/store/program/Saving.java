package org.rashinban.store.program;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.rashinban.store.engine.Statements;
import org.rashinban.store.history.Deletions;
import org.rashinban.store.history.TransactionHeader;
import org.rashinban.store.history.TransactionReader;
import org.rashinban.store.history.TransactionWriter;
import org.rashinban.store.mapping.Column;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Realm;
import org.rashinban.store.mapping.Sql;
import org.rashinban.store.mapping.Table;

/**
 * One save within one database transaction. A row that somebody else has written since it was read is merged when the two of them changed
 * different features; otherwise it is a conflict, and all conflicts are found before the save is given up.
 */
final class Saving {

    private static final int FEW = 50;

    private final Statements statements;
    private final ModelMapping mapping;
    private final TransactionWriter history;
    private final RowReader reader;
    private final Deletions deleted;
    private final SaveGuard.Watch watch;
    private final Map<String, Row> written = new LinkedHashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    Saving(Statements statements, ModelMapping mapping, TransactionWriter history, SaveGuard.Watch watch) {
        this.statements = statements;
        this.mapping = mapping;
        this.history = history;
        this.watch = watch;
        this.reader = new RowReader(statements, mapping);
        this.deleted = new Deletions(statements.connection());
    }

    /** Rows as they stand now, null for those that are gone. */
    Map<String, Row> written() {
        return written;
    }

    List<Conflict> write(Changes changes, ProgramRows objects) throws SQLException {
        RowWriter writer = new RowWriter(statements, mapping, history.tx());
        for (Row row : changes.deleted()) {
            deleteQueriedBelow(writer, row);
            delete(writer, row);
        }
        for (Changes.Updated update : changes.updated()) {
            update(writer, update.before(), update.after(), objects);
        }
        Map<String, Long> deletions = deletions(changes.inserted());
        for (Row row : changes.inserted()) {
            writer.insert(row, objects.object(row.id()));
            note(null, row, deletions.getOrDefault(row.id(), 0L));
        }
        writer.flush();
        return conflicts;
    }

    private void update(RowWriter writer, Row before, Row after, ProgramRows objects) throws SQLException {
        if (writer.update(before, after, objects.object(after.id()))) {
            note(before, after, before.tx());
            return;
        }
        Row theirs = reader.find(after.table(), after.id());
        if (theirs == null) {
            conflicts.add(conflict(after, Optional.empty(), null, null, null,
                    deletion(after.id())));
            return;
        }
        Row merged = merge(before, after, theirs);
        if (merged != null && writer.update(theirs, merged, objects.object(after.id()))) {
            note(theirs, merged, theirs.tx());
        }
    }

    /** Three-way merge; null and at least one conflict if both changed the same thing differently. */
    private Row merge(Row base, Row mine, Row theirs) throws SQLException {
        int found = conflicts.size();
        TransactionHeader other = new TransactionReader(statements.connection()).header(theirs.tx());
        Object[] cells = theirs.cells().clone();
        List<Column> columns = mine.table().columns();
        for (int i = 0; i < cells.length; i++) {
            boolean changedByMe = !Objects.equals(base.cells()[i], mine.cells()[i]);
            boolean changedByThem = !Objects.equals(base.cells()[i], theirs.cells()[i]);
            if (changedByMe && changedByThem && !Objects.equals(mine.cells()[i], theirs.cells()[i])) {
                String feature = i < columns.size() ? columns.get(i).feature().getName()
                        : mapping.lists(mine.table().type()).get(i - columns.size()).getName();
                conflicts.add(conflict(mine, Optional.of(feature), base.cells()[i], mine.cells()[i], theirs.cells()[i], other));
            } else if (changedByMe) {
                cells[i] = mine.cells()[i];
            }
        }
        // Of two moves the later one counts: no value is lost by it.
        Row place = mine.samePlace(base) ? theirs : mine;
        return conflicts.size() > found ? null
                : new Row(mine.table(), mine.id(), place.parent(), place.feature(), place.position(), cells, theirs.tx());
    }

    private void delete(RowWriter writer, Row row) throws SQLException {
        if (writer.delete(row)) {
            deleted.remember(row.id(), history.tx());
            note(row, null, row.tx());
            return;
        }
        Row theirs = reader.find(row.table(), row.id());
        if (theirs != null) {
            conflicts.add(conflict(row, Optional.empty(), null, null, Changes.place(theirs),
                    new TransactionReader(statements.connection()).header(theirs.tx())));
        } else {
            written.put(row.id(), null);
        }
    }

    /** Actuals that were never read go with their KPI, and the history keeps them too. */
    private void deleteQueriedBelow(RowWriter writer, Row row) throws SQLException {
        boolean hasQueried = row.table().type().getEAllContainments().stream().anyMatch(ModelMapping::isQueried);
        if (!hasQueried && row.table().realm() == Realm.STRUCTURE) {
            return;
        }
        Map<String, Row> below = new HashMap<>();
        for (Table table : mapping.tables(Realm.QUERIED)) {
            reader.select(table, " WHERE " + Sql.quote("parent") + " = ?", List.of(row.id()), found -> below.put(found.id(), found));
        }
        for (Row found : below.values()) {
            if (!written.containsKey(found.id())) {
                deleteQueriedBelow(writer, found);
                delete(writer, found);
            }
        }
    }

    /** What deleted each of these before: of a few they are asked one by one, for many all are read. */
    private Map<String, Long> deletions(List<Row> inserted) throws SQLException {
        if (inserted.size() > FEW) {
            return deleted.all();
        }
        Map<String, Long> some = new HashMap<>();
        for (Row row : inserted) {
            Optional<Long> tx = deleted.of(row.id());
            tx.ifPresent(known -> some.put(row.id(), known));
        }
        return some;
    }

    private TransactionHeader deletion(String id) throws SQLException {
        long tx = deleted.of(id).orElseThrow(() -> new IllegalStateException("no trace of " + id));
        return new TransactionReader(statements.connection()).header(tx);
    }

    private Conflict conflict(Row row, Optional<String> feature, Object base, Object mine, Object theirs, TransactionHeader other) {
        return new Conflict(row.table().type().getName(), row.id(), feature, text(base), text(mine), text(theirs), other.user(),
                other.at());
    }

    private static Optional<String> text(Object cell) {
        return Optional.ofNullable(cell).map(Object::toString);
    }

    private Optional<StoredObject> stored(Row row) {
        return Optional.ofNullable(row).map(present -> new StoredObject(mapping, present));
    }

    private void note(Row before, Row after, long previous) throws SQLException {
        Row any = after == null ? before : after;
        history.add(Changes.change(mapping, before, after, previous));
        written.put(any.id(), after == null ? null : after.writtenBy(history.tx()));
        watch.changed(new ObjectChange(stored(before), stored(after)));
    }
}
