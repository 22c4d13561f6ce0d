package org.rashinban.store.program;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.history.Change;
import org.rashinban.store.history.History;
import org.rashinban.store.history.TransactionHeader;
import org.rashinban.store.history.TransactionReader;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Realm;
import org.rashinban.store.mapping.Table;

/** Finds in the history what others wrote since a program was read, as far as the program holds it or ought to. */
final class ForeignReader {

    private static final EClass VALUE = RashinbanPackage.Literals.ACTUAL;

    private final ProgramState state;
    private final Set<String> watched;
    private final Set<String> made;
    private final Set<EClass> queried;
    private final TransactionReader history;
    private final RowReader reader;
    private final Map<String, EClass> touched = new LinkedHashMap<>();
    private final Map<String, TransactionHeader> writers = new HashMap<>();

    /** @param changes made in memory: what was made here may have been made there, and values of a KPI that is to be removed count unread */
    static ForeignReader of(Statements statements, ModelMapping mapping, ProgramState state, Changes changes) {
        Set<String> removed = changes.deleted().stream()
                .filter(row -> row.table().type().getEAllContainments().stream().anyMatch(ModelMapping::isQueried)).map(Row::id)
                .collect(Collectors.toSet());
        return new ForeignReader(statements, mapping, state, removed, changes.inserted().stream().map(Row::id).collect(Collectors.toSet()));
    }

    private ForeignReader(Statements statements, ModelMapping mapping, ProgramState state, Set<String> watched, Set<String> made) {
        this.state = state;
        this.watched = watched;
        this.made = made;
        queried = mapping.tables(Realm.QUERIED).stream().map(Table::type).collect(Collectors.toSet());
        history = new TransactionReader(statements.connection());
        reader = new RowReader(statements, mapping);
    }

    Foreign read() throws SQLException {
        long upTo = state.seen();
        for (TransactionHeader header : history.after(state.seen())) {
            history.eachChange(header.tx(), change -> note(header, change));
            upTo = header.tx();
        }
        Map<String, Row> present = new LinkedHashMap<>();
        Set<String> gone = new HashSet<>();
        for (Map.Entry<String, EClass> one : touched.entrySet()) {
            Row known = state.stored().get(one.getKey());
            Row row = reader.find(one.getValue(), one.getKey());
            if (row == null && known != null) {
                gone.add(one.getKey());
            } else if (row != null && (known == null ? isAwaited(row) : known.tx() != row.tx())) {
                present.put(row.id(), row);
            }
        }
        return new Foreign(present, gone, writers, upTo);
    }

    private void note(TransactionHeader header, Change change) {
        if (RashinbanPackage.eINSTANCE.getEClassifier(change.type()) instanceof EClass type && concerns(change, type)) {
            touched.put(change.id(), type);
            writers.put(change.id(), header);
        }
    }

    private boolean concerns(Change change, EClass type) {
        if (!queried.contains(type) || isKnown(change.id())) {
            return true;
        }
        return change.cells().stream().filter(cell -> cell.feature().equals(History.PLACE) && cell.after() != null).findFirst()
                .map(cell -> isAwaited(type, cell.after().split(" ")[0])).orElse(!watched.isEmpty());
    }

    private boolean isAwaited(Row row) {
        return made.contains(row.id()) || row.table().realm() == Realm.STRUCTURE || isAwaited(row.table().type(), row.parent());
    }

    private boolean isAwaited(EClass type, String parent) {
        return type == VALUE ? state.holdsActualsOf(parent) || watched.contains(parent) : isKnown(parent);
    }

    private boolean isKnown(String id) {
        return state.stored().containsKey(id) || made.contains(id) || touched.containsKey(id);
    }
}
