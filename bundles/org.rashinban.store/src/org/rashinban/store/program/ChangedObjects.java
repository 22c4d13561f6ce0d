package org.rashinban.store.program;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.rashinban.model.ActualState;
import org.rashinban.model.Identified;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Realm;
import org.rashinban.store.mapping.Table;

/**
 * Makes objects of changes: each as it was and as it is to be, hanging where it hangs in the store, with the owners and locks above it and
 * all departments. What the caller has in memory is not asked, for it may be out of date.
 */
public final class ChangedObjects {

    private static final Set<EClass> OWNED = Set.of(RashinbanPackage.Literals.KPI, RashinbanPackage.Literals.ELEMENT);

    private final ModelMapping mapping;
    private final RowReader reader;
    private boolean withAcceptedValues;

    /** An object before and after. */
    public record Pair(Optional<Identified> before, Optional<Identified> after) {
    }

    /** @param statements of the transaction in which the changes were written */
    public ChangedObjects(Statements statements, ModelMapping mapping) {
        this.mapping = mapping;
        reader = new RowReader(statements, mapping);
    }

    /** Also what is accepted for the KPI and the period of each value. */
    public ChangedObjects withAcceptedValues() {
        withAcceptedValues = true;
        return this;
    }

    public List<Pair> of(List<ObjectChange> changes) throws SQLException {
        ProgramBuilder before = world(changes, ObjectChange::before);
        ProgramBuilder after = world(changes, ObjectChange::after);
        return changes.stream().map(change -> new Pair(change.before().map(object -> before.object(object.id())),
                change.after().map(object -> after.object(object.id())))).toList();
    }

    private ProgramBuilder world(List<ObjectChange> changes, Function<ObjectChange, Optional<StoredObject>> side) throws SQLException {
        Map<String, Row> rows = new LinkedHashMap<>();
        Set<String> absent = new HashSet<>();
        for (ObjectChange change : changes) {
            side.apply(change).ifPresentOrElse(object -> rows.put(object.id(), object.row()), () -> absent.add(change.any().id()));
        }
        for (Row row : List.copyOf(rows.values())) {
            addAbove(row, rows, absent);
        }
        for (Row row : List.copyOf(rows.values())) {
            if (OWNED.contains(row.table().type())) {
                addBelow(row, RashinbanPackage.Literals.OWNERSHIP, rows, Set.of());
            } else if (row.table().type() == RashinbanPackage.Literals.PLAN) {
                addBelow(row, RashinbanPackage.Literals.PERIOD_LOCK, rows, absent);
            } else if (withAcceptedValues && row.table().type() == RashinbanPackage.Literals.ACTUAL) {
                addAccepted(row, rows, absent);
            }
        }
        reader.all(mapping.table(RashinbanPackage.Literals.DEPARTMENT, Realm.STRUCTURE),
                department -> rows.putIfAbsent(department.id(), department));
        ProgramBuilder builder = new ProgramBuilder(mapping, Map.of());
        builder.build(rows.values());
        return builder;
    }

    private void addBelow(Row row, EClass type, Map<String, Row> rows, Set<String> absent) throws SQLException {
        reader.select(mapping.table(type, Realm.STRUCTURE), " WHERE \"parent\" = ?", List.of(row.id()), below -> {
            if (!absent.contains(below.id())) {
                rows.putIfAbsent(below.id(), below);
            }
        });
    }

    private void addAccepted(Row value, Map<String, Row> rows, Set<String> absent) throws SQLException {
        Optional<String> period = new StoredObject(mapping, value).text(RashinbanPackage.Literals.ACTUAL__PERIOD);
        if (value.parent() != null && period.isPresent()) {
            reader.select(value.table(), " WHERE \"parent\" = ? AND \"period\" = ? AND \"state\" = ?",
                    List.of(value.parent(), period.get(), ActualState.ACCEPTED.getName()), other -> {
                        if (!absent.contains(other.id())) {
                            rows.putIfAbsent(other.id(), other);
                        }
                    });
        }
    }

    private void addAbove(Row start, Map<String, Row> rows, Set<String> absent) throws SQLException {
        Row row = start;
        while (row != null && row.parent() != null && !rows.containsKey(row.parent()) && !absent.contains(row.parent())) {
            row = parent(row);
            if (row != null) {
                rows.put(row.id(), row);
            }
        }
    }

    private Row parent(Row row) throws SQLException {
        String holder = row.feature().substring(0, row.feature().indexOf('.'));
        for (Table table : candidates(row, holder)) {
            Row found = reader.find(table, row.parent());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The tables whose objects have the feature that the row hangs on. */
    private List<Table> candidates(Row row, String holder) {
        List<Table> tables = new ArrayList<>();
        for (Realm realm : Realm.values()) {
            if (realm == Realm.STRUCTURE || row.table().realm() == Realm.QUERIED) {
                mapping.tables(realm).stream().filter(table -> table.type().getName().equals(holder)
                        || table.type().getEAllSuperTypes().stream().anyMatch(type -> type.getName().equals(holder))).forEach(tables::add);
            }
        }
        return tables;
    }
}
