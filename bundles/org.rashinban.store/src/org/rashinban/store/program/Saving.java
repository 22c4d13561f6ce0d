package org.rashinban.store.program;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rashinban.store.engine.Statements;
import org.rashinban.store.history.Deletions;
import org.rashinban.store.history.TransactionWriter;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Realm;
import org.rashinban.store.mapping.Sql;
import org.rashinban.store.mapping.Table;

/**
 * One save within one database transaction, once all that others wrote is taken into account. Every row is written on top of exactly the
 * one that it was compared with.
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

    Saving(Statements statements, ModelMapping mapping, TransactionWriter history, SaveGuard.Watch watch) {
        this.statements = statements;
        this.mapping = mapping;
        this.history = history;
        this.watch = watch;
        this.reader = new RowReader(statements, mapping);
        this.deleted = new Deletions(statements);
    }

    /** Rows as they stand now, null for those that are gone. */
    Map<String, Row> written() {
        return written;
    }

    void write(Changes changes, ProgramRows objects) throws SQLException {
        RowWriter writer = new RowWriter(statements, mapping, history.tx());
        boolean noDeletions = changes.deleted().isEmpty() && deleted.isEmpty(history.tx() - 1);
        if (noDeletions) {
            deleted.isStillEmpty(history.tx());
        }
        // First what moves, lest it goes with what it hung on.
        for (Changes.Updated update : changes.updated()) {
            update(writer, update.before(), update.after(), objects);
        }
        for (Row row : changes.deleted()) {
            if (!written.containsKey(row.id())) {
                deleteQueriedBelow(writer, row);
                delete(writer, row);
            }
        }
        Map<String, Long> deletions = noDeletions ? Map.of() : deletions(changes.inserted());
        for (Row row : changes.inserted()) {
            writer.insert(row, objects.object(row.id()));
            Long deletion = deletions.get(row.id());
            if (deletion != null) {
                deleted.forget(row.id());
            }
            note(null, row, deletion == null ? 0 : deletion);
        }
        writer.flush();
    }

    private void update(RowWriter writer, Row before, Row after, ProgramRows objects) throws SQLException {
        if (!writer.update(before, after, objects.object(after.id()))) {
            throw untold(before);
        }
        note(before, after, before.tx());
    }

    /** Whoever writes tells the history, and others wait meanwhile: a row cannot be another one than the history says. */
    private static IllegalStateException untold(Row row) {
        return new IllegalStateException("the history does not tell who wrote " + row.table().name() + " " + row.id());
    }

    private void delete(RowWriter writer, Row row) throws SQLException {
        if (!writer.delete(row)) {
            throw untold(row);
        }
        deleted.remember(row.id(), history.tx());
        note(row, null, row.tx());
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
