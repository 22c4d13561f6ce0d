package org.rashinban.store.snapshot;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.core.correction.CorrectionRules;
import org.rashinban.core.tree.Names;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.history.TransactionReader;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.ChangedObjects;
import org.rashinban.store.program.ObjectChange;
import org.rashinban.store.program.SaveGuard;
import org.rashinban.store.program.StoredObject;

/** Lets nobody alter without a reason what a snapshot has settled. */
public final class FrozenWatch implements SaveGuard.Watch {

    private final Statements statements;
    private final ModelMapping mapping;
    private final List<Snapshot> snapshots;
    private ObjectChange first;
    private Snapshot broken;

    /** @param snapshots all that there are */
    public FrozenWatch(Statements statements, ModelMapping mapping, List<Snapshot> snapshots) {
        this.statements = statements;
        this.mapping = mapping;
        this.snapshots = snapshots;
    }

    @Override
    public void changed(ObjectChange change) throws SQLException {
        if (first != null || change.before().isEmpty() || !isCorrection(change.before().get(), change.after())) {
            return;
        }
        for (Snapshot snapshot : snapshots) {
            if (first == null && existed(change.before().get(), snapshot)) {
                first = change;
                broken = snapshot;
            }
        }
    }

    @Override
    public Optional<Sentence> refusal() throws SQLException {
        if (first == null) {
            return Optional.empty();
        }
        Localized name = new ChangedObjects(statements, mapping).of(List.of(first)).getFirst().before()
                .map(Names::within).orElse(locale -> first.any().id());
        return Optional.of(Texts.CATALOGUE.sentence("snapshot.frozen", name, broken.name()));
    }

    /** Rows tell who wrote them last; whether an older one stood there before is in the history. */
    private boolean existed(StoredObject before, Snapshot snapshot) throws SQLException {
        return before.tx() <= snapshot.moment()
                || new TransactionReader(statements.connection()).existed(before.id(), before.tx(), snapshot.moment());
    }

    private static boolean isCorrection(StoredObject before, Optional<StoredObject> after) {
        Map<String, String> frozen = before.texts();
        if (after.isEmpty()) {
            return CorrectionRules.isSettled(before.type(), frozen);
        }
        Map<String, String> now = after.get().texts();
        return before.type().getEAllStructuralFeatures().stream()
                .filter(feature -> !Objects.equals(frozen.get(feature.getName()), now.get(feature.getName())))
                .anyMatch((EStructuralFeature feature) -> CorrectionRules.isSettled(before.type(), frozen,
                        feature.getEContainingClass().getName(), feature.getName()));
    }
}
