package org.rashinban.store.verification;

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
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.model.label.Labels;
import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.history.Change.Cell;
import org.rashinban.store.history.TransactionReader;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Realm;
import org.rashinban.store.mapping.Table;
import org.rashinban.store.program.StoredRows;
import org.rashinban.store.program.StoredRows.StoredRow;

/** Looks whether every object hangs where an object of its class can hang, and refers to what is there. */
final class ReferenceCheck {

    private static final Catalogue MESSAGES = Catalogue.of(ReferenceCheck.class);

    private final Statements statements;
    private final Connection connection;
    private final ModelMapping mapping;
    private final Map<String, ObjectName> structure = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private long lastTransaction;

    ReferenceCheck(Statements statements, ModelMapping mapping) {
        this.statements = statements;
        connection = statements.connection();
        this.mapping = mapping;
    }

    void run(Consumer<Sentence> faults) throws SQLException {
        new StoredRows(statements, mapping).each(object -> {
            if (object.table().realm() == Realm.STRUCTURE) {
                structure.put(object.id(), ObjectName.of(object.table().type(), object.id(), object.cells()));
                parents.put(object.id(), object.parent());
            }
        });
        if (structure.values().stream().filter(name -> name.type() == RashinbanPackage.Literals.PROGRAM).count() != 1) {
            faults.accept(MESSAGES.sentence("program"));
        }
        new StoredRows(statements, mapping).each(object -> check(object, faults));
        ownerless(faults);
    }

    private void check(StoredRow object, Consumer<Sentence> faults) throws SQLException {
        EClass type = object.table().type();
        ObjectName name = ObjectName.of(type, object.id(), object.cells());
        if (object.tx() < 1 || !isKnown(object.tx())) {
            faults.accept(MESSAGES.sentence("row.unexplained", name));
        }
        if (type == RashinbanPackage.Literals.PROGRAM ? object.parent() != null : !hangs(object)) {
            faults.accept(MESSAGES.sentence("row.orphan", name));
        }
        for (Cell cell : object.cells()) {
            if (type.getEStructuralFeature(cell.feature()) instanceof EReference reference) {
                for (String target : cell.after().split("\n")) {
                    if (!fits(reference.getEReferenceType(), target)) {
                        faults.accept(MESSAGES.sentence("row.dangling", name, Labels.of(reference)));
                    }
                }
            }
        }
    }

    /** Somebody may have saved meanwhile. */
    private boolean isKnown(long tx) throws SQLException {
        if (tx > lastTransaction) {
            lastTransaction = new TransactionReader(connection).last();
        }
        return tx <= lastTransaction;
    }

    private boolean fits(EClass wanted, String id) throws SQLException {
        ObjectName target = structure.get(id);
        if (target != null) {
            return wanted.isSuperTypeOf(target.type());
        }
        return queriedType(id) instanceof EClass type && wanted.isSuperTypeOf(type);
    }

    /** The parent is there, has such a feature, and is itself not below the object. */
    private boolean hangs(StoredRow object) throws SQLException {
        if (object.parent() == null || object.feature() == null) {
            return false;
        }
        ObjectName parent = structure.get(object.parent());
        EClass parentType = parent == null ? queriedType(object.parent()) : parent.type();
        if (parentType == null || parentType.getEAllContainments().stream().noneMatch(containment -> ModelMapping.featureName(containment)
                .equals(object.feature()) && containment.getEReferenceType().isSuperTypeOf(object.table().type()))) {
            return false;
        }
        Set<String> seen = new HashSet<>(Set.of(object.id()));
        for (String above = object.parent(); above != null; above = parents.get(above)) {
            if (!seen.add(above)) {
                return false;
            }
        }
        return true;
    }

    private EClass queriedType(String id) throws SQLException {
        for (Table table : mapping.tables(Realm.QUERIED)) {
            try (PreparedStatement statement = connection
                    .prepareStatement("SELECT \"id\" FROM " + table.quotedName() + " WHERE \"id\" = ?")) {
                statement.setString(1, id);
                try (ResultSet row = statement.executeQuery()) {
                    if (row.next()) {
                        return table.type();
                    }
                }
            }
        }
        return null;
    }

    /** Lists whose object is gone are read with no object; nothing else would notice them. */
    private void ownerless(Consumer<Sentence> faults) throws SQLException {
        Set<String> known = new HashSet<>();
        for (Table table : mapping.tables(Realm.STRUCTURE)) {
            for (EStructuralFeature feature : mapping.lists(table.type())) {
                known.add(ModelMapping.featureName(feature));
            }
        }
        List<String> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT DISTINCT \"owner\", \"feature\" FROM \"value_list\"");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                if (!structure.containsKey(row.getString(1)) && queriedType(row.getString(1)) == null
                        || !known.contains(row.getString(2))) {
                    found.add(row.getString(2) + " [" + row.getString(1) + "]");
                }
            }
        }
        found.forEach(list -> faults.accept(MESSAGES.sentence("list.orphan", list)));
    }
}
