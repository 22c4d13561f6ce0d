package org.rashinban.store.snapshot;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.core.correction.CorrectionRules;
import org.rashinban.core.tree.Names;
import org.rashinban.model.ActualState;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.model.text.Localized;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.history.Change;
import org.rashinban.store.history.History;
import org.rashinban.store.history.TransactionHeader;
import org.rashinban.store.history.TransactionReader;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.ChangedObjects;
import org.rashinban.store.program.ObjectChange;
import org.rashinban.store.program.PastProgram;
import org.rashinban.store.program.StoredObject;

/** Finds the corrections since a snapshot in the history. */
final class Corrections {

    private static final Map<String, String> ACCEPTED = Map.of("state", ActualState.ACCEPTED.getName());

    private final Engine engine;
    private final ModelMapping mapping;
    private final Snapshot snapshot;
    private final Map<String, Map<String, String>> frozen = new HashMap<>();
    private final Map<String, Localized> names = new HashMap<>();
    private final Set<String> covered = new HashSet<>();
    private final Map<String, Map<String, String>> states = new HashMap<>();
    private final Set<String> late = new HashSet<>();

    Corrections(Engine engine, ModelMapping mapping, Snapshot snapshot) {
        this.engine = engine;
        this.mapping = mapping;
        this.snapshot = snapshot;
    }

    List<Correction> list() {
        List<ObjectChange> all = new PastProgram(engine, mapping, snapshot.moment(), snapshot.plan()).changesSince();
        return engine.transactPrepared(statements -> {
            List<ObjectChange> changes = new PlanScope(statements, mapping).within(snapshot, all);
            changes.forEach(change -> covered.add(change.any().id()));
            for (ObjectChange change : changes) {
                change.before().ifPresent((StoredObject object) -> frozen.put(object.id(), object.texts()));
            }
            name(statements, changes);
            List<Correction> corrections = new ArrayList<>();
            TransactionReader reader = new TransactionReader(statements.connection());
            for (TransactionHeader transaction : reader.after(snapshot.moment())) {
                for (Change change : reader.changes(transaction.tx())) {
                    add(transaction, change, corrections);
                }
            }
            return corrections;
        });
    }

    private void name(Statements statements, List<ObjectChange> changes) throws SQLException {
        for (ChangedObjects.Pair pair : new ChangedObjects(statements, mapping).of(changes)) {
            pair.before().or(pair::after).ifPresent(object -> names.put(object.getId(), Names.within(object)));
        }
    }

    private void add(TransactionHeader transaction, Change change, List<Correction> corrections) {
        if (!(RashinbanPackage.eINSTANCE.getEClassifier(change.type()) instanceof EClass type)) {
            return;
        }
        boolean settled = frozen.containsKey(change.id()) && CorrectionRules.isSettled(type, frozen.get(change.id()));
        if (!settled && !isLate(type, change)) {
            return;
        }
        for (Change.Cell cell : change.cells()) {
            EStructuralFeature feature = type.getEStructuralFeature(cell.feature());
            if (feature != null && CorrectionRules.isSettled(type, settled ? frozen.get(change.id()) : ACCEPTED,
                    feature.getEContainingClass().getName(), feature.getName())) {
                corrections.add(correction(transaction, change, cell.feature(), Optional.ofNullable(cell.before()),
                        Optional.ofNullable(cell.after())));
            } else if (settled && change.kind() == Change.Kind.UPDATE && cell.feature().equals(History.PLACE)) {
                Optional<String> before = parent(cell.before());
                Optional<String> after = parent(cell.after());
                if (!before.equals(after)) {
                    corrections.add(correction(transaction, change, Correction.PLACE, before, after));
                }
            }
        }
    }

    private Correction correction(TransactionHeader transaction, Change change, String feature, Optional<String> before,
            Optional<String> after) {
        return new Correction(transaction.tx(), transaction.at(), transaction.user(), transaction.reason(), change.type(), change.id(),
                names.getOrDefault(change.id(), locale -> change.id()), feature, before, after);
    }

    /** What an object hung on; another place among others that hang on the same is no correction. */
    private static Optional<String> parent(String place) {
        String[] parts = place.split(" ");
        return parts.length == 3 ? Optional.of(parts[0]) : Optional.empty();
    }

    /** A value that was entered or accepted afterwards for a period which the snapshot had already covered. */
    private boolean isLate(EClass type, Change change) {
        if (type != RashinbanPackage.Literals.ACTUAL || !covered.contains(change.id())) {
            return false;
        }
        Map<String, String> before = new HashMap<>(states.getOrDefault(change.id(), frozen.getOrDefault(change.id(), Map.of())));
        Map<String, String> now = new HashMap<>(before);
        change.cells().forEach(cell -> {
            if (cell.after() == null) {
                now.remove(cell.feature());
            } else {
                now.put(cell.feature(), cell.after());
            }
        });
        states.put(change.id(), now);
        if (CorrectionRules.isLate(type, before, now, snapshot.asOf())) {
            late.add(change.id());
        }
        return late.contains(change.id());
    }
}
