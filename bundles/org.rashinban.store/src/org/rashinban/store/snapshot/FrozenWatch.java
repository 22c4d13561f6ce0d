package org.rashinban.store.snapshot;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.core.correction.CorrectionRules;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Identified;
import org.rashinban.model.RashinbanPackage;
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
    private final boolean ofPlans;
    private final Map<Place, ObjectChange> suspect = new LinkedHashMap<>();
    private final Map<Place, ObjectChange> moved = new LinkedHashMap<>();
    private final Map<Place, ObjectChange> late = new LinkedHashMap<>();
    private final List<ObjectChange> removed = new ArrayList<>();
    private boolean decided;

    /** What was altered, seen from a snapshot: one object that hangs on another is as good as the next, for both are of one plan. */
    private record Place(Snapshot snapshot, String at) {
    }

    /** @param snapshots all that there are */
    public FrozenWatch(Statements statements, ModelMapping mapping, List<Snapshot> snapshots) {
        this.statements = statements;
        this.mapping = mapping;
        this.snapshots = snapshots;
        ofPlans = snapshots.stream().anyMatch(snapshot -> snapshot.plan().isPresent());
    }

    @Override
    public void changed(ObjectChange change) throws SQLException {
        if (ofPlans && change.after().isEmpty()) {
            removed.add(change);
        }
        if (decided) {
            return;
        }
        noteLate(change);
        if (change.before().isEmpty()) {
            return;
        }
        if (ofPlans && isMoved(change)) {
            noteMove(change.before().get(), change);
        }
        if (!isCorrection(change.before().get(), change.after())) {
            return;
        }
        for (Snapshot snapshot : snapshots) {
            Place place = new Place(snapshot, place(change.before().get()));
            if (!suspect.containsKey(place) && existed(change.before().get(), snapshot)) {
                suspect.put(place, change);
                decided |= snapshot.plan().isEmpty();
            }
        }
    }

    /** Whether it hangs on something else now, and is part of what a plan states. */
    private static boolean isMoved(ObjectChange change) {
        return change.after().isPresent() && !change.after().get().parent().equals(change.before().get().parent())
                && CorrectionRules.isSettled(change.any().type(), change.before().get().texts());
    }

    /** Within a plan things may be rearranged; what leaves a frozen plan is missing there. Of the whole program nothing is missing. */
    private void noteMove(StoredObject before, ObjectChange change) throws SQLException {
        for (Snapshot snapshot : snapshots) {
            if (snapshot.plan().isPresent() && existed(before, snapshot)) {
                moved.put(new Place(snapshot, before.id()), change);
            }
        }
    }

    /** What is said for a period only after it was frozen. */
    private void noteLate(ObjectChange change) {
        Optional<StoredObject> after = change.after();
        if (after.isEmpty()) {
            return;
        }
        Map<String, String> before = change.before().map(StoredObject::texts).orElse(Map.of());
        for (Snapshot snapshot : snapshots) {
            if (CorrectionRules.isLate(after.get().type(), before, after.get().texts(), snapshot.asOf())) {
                late.putIfAbsent(new Place(snapshot, place(after.get())), change);
            }
        }
    }

    private static String place(StoredObject object) {
        return object.type() == RashinbanPackage.Literals.PLAN ? object.id() : object.parent().orElse(object.id());
    }

    @Override
    public Optional<Sentence> refusal() throws SQLException {
        if (suspect.isEmpty() && moved.isEmpty() && late.isEmpty()) {
            return Optional.empty();
        }
        // What the suspects hung on may have gone with them.
        List<ObjectChange> world =
                Stream.of(suspect.values(), moved.values(), late.values(), removed).flatMap(Collection::stream).distinct().toList();
        List<ChangedObjects.Pair> objects = new ChangedObjects(statements, mapping).of(world);
        for (Map.Entry<Place, ObjectChange> entry : suspect.entrySet()) {
            Optional<Identified> before = objects.get(world.indexOf(entry.getValue())).before();
            if (PlanScope.covers(entry.getKey().snapshot(), before)) {
                return Optional.of(frozen(before, entry));
            }
        }
        for (Map.Entry<Place, ObjectChange> entry : moved.entrySet()) {
            ChangedObjects.Pair pair = objects.get(world.indexOf(entry.getValue()));
            if (PlanScope.covers(entry.getKey().snapshot(), pair.before()) && !PlanScope.covers(entry.getKey().snapshot(), pair.after())) {
                return Optional.of(frozen(pair.before(), entry));
            }
        }
        for (Map.Entry<Place, ObjectChange> entry : late.entrySet()) {
            Optional<Identified> after = objects.get(world.indexOf(entry.getValue())).after();
            if (PlanScope.covers(entry.getKey().snapshot(), after)) {
                return Optional.of(Texts.CATALOGUE.sentence("snapshot.late", after.<Localized>map(Names::within)
                        .orElse(locale -> entry.getValue().any().id()), entry.getKey().snapshot().name()));
            }
        }
        return Optional.empty();
    }

    private static Sentence frozen(Optional<Identified> before, Map.Entry<Place, ObjectChange> entry) {
        Localized name = before.map(Names::within).orElse(locale -> entry.getValue().any().id());
        return Texts.CATALOGUE.sentence("snapshot.frozen", name, entry.getKey().snapshot().name());
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
