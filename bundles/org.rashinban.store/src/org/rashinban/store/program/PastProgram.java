package org.rashinban.store.program;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Realm;
import org.rashinban.store.mapping.Table;

/** The program as it stood right after a past transaction, read from the rows of today and the history since. */
public final class PastProgram {

    private final Engine engine;
    private final ModelMapping mapping;
    private final long moment;

    /** @param moment number of the last transaction that counts */
    public PastProgram(Engine engine, ModelMapping mapping, long moment) {
        this.engine = engine;
        this.mapping = mapping;
        this.moment = moment;
    }

    /** The program with all of its reported values. */
    public Program read() {
        return engine.transactPrepared(statements -> {
            statements.connection().setTransactionIsolation(engine.consistentRead());
            PastRows rows = new PastRows(statements, engine, mapping, moment);
            Map<String, Row> all = rows.structure();
            for (Row row : List.copyOf(all.values())) {
                if (row.table().type() == RashinbanPackage.Literals.KPI) {
                    all.putAll(rows.actuals(row.id()));
                }
            }
            return (Program) new ProgramBuilder(mapping, Map.of()).build(all.values()).stream().filter(Program.class::isInstance)
                    .findFirst().orElseThrow(() -> new SQLException("there was no program then"));
        });
    }

    /** What became of each object since. */
    public List<ObjectChange> changesSince() {
        return engine.transactPrepared(statements -> {
            statements.connection().setTransactionIsolation(engine.consistentRead());
            PastRows past = new PastRows(statements, engine, mapping, moment);
            List<ObjectChange> changes = new ArrayList<>();
            for (Map.Entry<String, EClass> touched : past.touched().entrySet()) {
                Row before = past.restored(touched.getKey());
                Row now = past.now(touched.getValue(), touched.getKey());
                if (before != null || now != null) {
                    changes.add(new ObjectChange(stored(before), stored(now)));
                }
            }
            return changes;
        });
    }

    /** What became of each object from this moment to a later one. */
    public List<ObjectChange> changesUntil(long later) {
        return engine.transactPrepared(statements -> {
            statements.connection().setTransactionIsolation(engine.consistentRead());
            PastRows earlier = new PastRows(statements, engine, mapping, moment);
            PastRows until = new PastRows(statements, engine, mapping, later);
            List<ObjectChange> changes = new ArrayList<>();
            for (Map.Entry<String, EClass> touched : earlier.touched().entrySet()) {
                String id = touched.getKey();
                Row before = earlier.restored(id);
                Row after = until.touched().containsKey(id) ? until.restored(id) : until.now(touched.getValue(), id);
                if (!isSame(before, after)) {
                    changes.add(new ObjectChange(stored(before), stored(after)));
                }
            }
            return changes;
        });
    }

    private static boolean isSame(Row before, Row after) {
        return before == null || after == null ? before == after : before.samePlace(after) && before.sameFeatures(after);
    }

    /**
     * The SHA-256 of the whole state: every row of every table in the order of names and identifiers, each with its place and with the
     * features that have a value, by name. A feature that a later version adds does not change it.
     */
    public String hash(Statements statements) throws SQLException {
        MessageDigest digest = digest();
        PastRows rows = new PastRows(statements, engine, mapping, moment);
        for (Row row : rows.structure().values()) {
            add(digest, row);
        }
        for (Table table : mapping.tables(Realm.QUERIED)) {
            rows.all(table, row -> add(digest, row));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(MessageDigest digest, Row row) {
        StringBuilder text = new StringBuilder(200);
        length(text, row.table().type().getName());
        length(text, row.id());
        length(text, Changes.place(row));
        new TreeMap<>(new StoredObject(mapping, row).texts()).forEach((feature, value) -> {
            length(text, feature);
            length(text, value);
        });
        digest.update(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    /** With its length before it, no text can look like two. */
    private static void length(StringBuilder text, String part) {
        text.append(part.length()).append(':').append(part);
    }

    private Optional<StoredObject> stored(Row row) {
        return Optional.ofNullable(row).map(present -> new StoredObject(mapping, present));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
