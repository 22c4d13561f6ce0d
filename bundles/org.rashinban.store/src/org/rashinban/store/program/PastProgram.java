package org.rashinban.store.program;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.history.TransactionReader;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Realm;
import org.rashinban.store.mapping.Table;

/** The program as it stood right after a past transaction, read from the rows of today and the history since. */
public final class PastProgram {

    private final Engine engine;
    private final ModelMapping mapping;
    private final long moment;
    private final Optional<String> plan;

    /**
     * @param moment number of the last transaction that counts
     * @param plan the only plan that is of interest, with what all plans share; empty for the whole program
     */
    public PastProgram(Engine engine, ModelMapping mapping, long moment, Optional<String> plan) {
        this.engine = engine;
        this.mapping = mapping;
        this.moment = moment;
        this.plan = plan;
    }

    /** As it was known when a day ended; empty if there was nothing yet. */
    public static Optional<PastProgram> asOf(Engine engine, ModelMapping mapping, LocalDate day, ZoneId zone) {
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
        return engine.transact(connection -> new TransactionReader(connection).lastAt(end))
                .map(last -> new PastProgram(engine, mapping, last.tx(), Optional.empty()));
    }

    /** The program, whose reported values are read when they are asked for. */
    public FrozenProgram read() {
        return engine.transactPrepared(statements -> {
            statements.readAsOfOneMoment();
            long last = new TransactionReader(statements.connection()).last();
            PastRows past = new PastRows(statements, engine, mapping, moment);
            Program program = (Program) new ProgramBuilder(mapping, Map.of()).build(structure(past).values()).stream()
                    .filter(Program.class::isInstance).findFirst().orElseThrow(() -> new SQLException("there was no program then"));
            return new FrozenProgram(engine, mapping, moment, program, past, last);
        });
    }

    /** All rows of the structure but those of plans that are of no interest. */
    private Map<String, Row> structure(PastRows past) throws SQLException {
        Map<String, Row> rows = past.structure();
        if (plan.isPresent()) {
            Map<String, List<Row>> below = rows.values().stream().filter(row -> row.parent() != null)
                    .collect(Collectors.groupingBy(Row::parent));
            List<Row> others = rows.values().stream()
                    .filter(row -> row.table().type() == RashinbanPackage.Literals.PLAN && !row.id().equals(plan.get())).toList();
            others.forEach(other -> remove(other, below, rows));
        }
        return rows;
    }

    private static void remove(Row row, Map<String, List<Row>> below, Map<String, Row> rows) {
        rows.remove(row.id());
        below.getOrDefault(row.id(), List.of()).forEach(part -> remove(part, below, rows));
    }

    /** What became of each object since. */
    public List<ObjectChange> changesSince() {
        return engine.transactPrepared(statements -> {
            statements.readAsOfOneMoment();
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

    /** What became of each object from this moment to a later one; nothing until an earlier one. */
    public List<ObjectChange> changesUntil(long later) {
        if (later <= moment) {
            return List.of();
        }
        return engine.transactPrepared(statements -> {
            statements.readAsOfOneMoment();
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
     * The SHA-256 of the state: every row of every table in the order of names and identifiers, each with its place and with the features
     * that have a value, by name; of a single plan the reported values by KPI. A feature that a later version adds does not change it.
     */
    public String hash(Statements statements) throws SQLException {
        MessageDigest digest = digest();
        PastRows rows = new PastRows(statements, engine, mapping, moment);
        Map<String, Row> structure = structure(rows);
        for (Row row : structure.values()) {
            add(digest, row);
        }
        if (plan.isPresent()) {
            PastActuals actuals = new PastActuals(rows, mapping);
            for (Row row : structure.values()) {
                if (row.table().type() == RashinbanPackage.Literals.KPI) {
                    actuals.rows(List.of(row.id())).values().forEach(value -> add(digest, value));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
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
