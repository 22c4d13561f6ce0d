package org.rashinban.store.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.mapping.Column;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Realm;
import org.rashinban.store.mapping.Sql;
import org.rashinban.store.mapping.Table;

/**
 * Looks whether a store can be trusted: the engine's own structures, the chain of the history, that every row was written by a transaction
 * which the history knows, and that everything hangs on and refers to something that is there.
 */
public final class Verification {

    private static final Catalogue MESSAGES = Catalogue.of(Verification.class);

    private final Engine engine;
    private final ModelMapping mapping;
    private final List<Inspection> inspections;

    /** @param inspections what else is looked at, each for its own part of the store */
    public Verification(Engine engine, ModelMapping mapping, Inspection... inspections) {
        this.engine = engine;
        this.mapping = mapping;
        this.inspections = List.of(inspections);
    }

    /** @return one sentence for each fault; none when all is well */
    public List<Sentence> faults() {
        List<Sentence> faults = new ArrayList<>();
        try {
            engine.checkConsistency();
        } catch (StoreFailure e) {
            faults.add(MESSAGES.sentence("engine", String.valueOf(e.getCause().getMessage())));
        }
        engine.transact(connection -> {
            Set<Long> transactions = chain(connection, faults);
            references(connection, transactions, faults);
            for (Inspection inspection : inspections) {
                faults.addAll(inspection.faults(connection));
            }
            return faults;
        });
        return faults;
    }

    private Set<Long> chain(Connection connection, List<Sentence> faults) throws SQLException {
        TransactionReader reader = new TransactionReader(connection);
        Set<Long> known = new HashSet<>();
        String previous = HashChain.START;
        long expected = 1;
        for (TransactionHeader header : reader.after(0)) {
            known.add(header.tx());
            if (header.tx() != expected) {
                faults.add(MESSAGES.sentence("history.missing", String.valueOf(expected)));
            }
            if (!header.previousHash().equals(previous) || !header.hash().equals(hash(reader, header))) {
                faults.add(MESSAGES.sentence("history.altered", String.valueOf(header.tx())));
            }
            previous = header.hash();
            expected = header.tx() + 1;
        }
        try (PreparedStatement statement = connection.prepareStatement("SELECT \"tx\", \"hash\" FROM \"head\"");
                ResultSet row = statement.executeQuery()) {
            if (!row.next() || row.getLong(1) != expected - 1 || !row.getString(2).equals(previous)) {
                faults.add(MESSAGES.sentence("history.end"));
            }
        }
        return known;
    }

    private static String hash(TransactionReader reader, TransactionHeader header) throws SQLException {
        HashChain chain = new HashChain(header.previousHash(), header.tx(), header.at(), header.user(), header.reason());
        for (byte[] part : reader.parts(header.tx())) {
            chain.add(part);
        }
        return chain.hash();
    }

    private void references(Connection connection, Set<Long> transactions, List<Sentence> faults) throws SQLException {
        Map<String, String> types = new HashMap<>();
        for (Realm realm : Realm.values()) {
            for (Table table : mapping.tables(realm)) {
                String sql = "SELECT \"id\", \"tx\" FROM " + table.quotedName();
                try (PreparedStatement statement = connection.prepareStatement(sql); ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        types.put(row.getString(1), table.type().getName());
                        if (!transactions.contains(row.getLong(2))) {
                            faults.add(MESSAGES.sentence("row.unexplained", table.type().getName(), row.getString(1)));
                        }
                    }
                }
            }
        }
        for (Realm realm : Realm.values()) {
            for (Table table : mapping.tables(realm)) {
                references(connection, table, types, faults);
            }
        }
        lists(connection, types, faults);
    }

    private static void references(Connection connection, Table table, Map<String, String> types, List<Sentence> faults)
            throws SQLException {
        List<Column> references = table.columns().stream().filter(Column::isReference).toList();
        StringBuilder sql = new StringBuilder("SELECT \"id\", \"parent\"");
        references.forEach(column -> sql.append(", ").append(Sql.quote(column.name())));
        try (PreparedStatement statement = connection.prepareStatement(sql + " FROM " + table.quotedName());
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String id = row.getString(1);
                String parent = row.getString(2);
                boolean root = table.type() == RashinbanPackage.Literals.PROGRAM;
                if (root != (parent == null) || parent != null && !types.containsKey(parent)) {
                    faults.add(MESSAGES.sentence("row.orphan", table.type().getName(), id));
                }
                for (int i = 0; i < references.size(); i++) {
                    String target = row.getString(3 + i);
                    if (target != null && !types.containsKey(target)) {
                        faults.add(MESSAGES.sentence("row.dangling", table.type().getName(), id, references.get(i).feature().getName()));
                    }
                }
            }
        }
    }

    private void lists(Connection connection, Map<String, String> types, List<Sentence> faults) throws SQLException {
        Set<String> references = new HashSet<>();
        for (Table table : mapping.tables(Realm.STRUCTURE)) {
            for (EStructuralFeature feature : mapping.lists(table.type())) {
                if (feature instanceof EReference) {
                    references.add(ModelMapping.featureName(feature));
                }
            }
        }
        try (PreparedStatement statement = connection
                .prepareStatement("SELECT \"owner\", \"feature\", \"value\" FROM " + Sql.quote(ModelMapping.VALUES));
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String owner = row.getString(1);
                if (!types.containsKey(owner)) {
                    faults.add(MESSAGES.sentence("row.orphan", row.getString(2), owner));
                } else if (references.contains(row.getString(2)) && !types.containsKey(row.getString(3))) {
                    faults.add(MESSAGES.sentence("row.dangling", types.get(owner), owner, row.getString(2)));
                }
            }
        }
    }
}
