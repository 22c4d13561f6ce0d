package org.rashinban.store.snapshot;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.rashinban.core.past.Change;
import org.rashinban.core.past.Correction;
import org.rashinban.core.past.Frozen;
import org.rashinban.core.past.Past;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.ChangedObjects;
import org.rashinban.store.program.ObjectChange;
import org.rashinban.store.program.PastProgram;

/** The past of a stored program as figures ask for it: until now, or as it was known when a state was frozen. */
public final class StoredPast implements Past {

    private final Engine engine;
    private final ModelMapping mapping;
    private final Snapshots snapshots;
    private final ZoneId zone;
    private final Optional<Snapshot> end;

    /** @param zone in which a day ends */
    public StoredPast(Engine engine, ModelMapping mapping, Snapshots snapshots, ZoneId zone) {
        this(engine, mapping, snapshots, zone, Optional.empty());
    }

    private StoredPast(Engine engine, ModelMapping mapping, Snapshots snapshots, ZoneId zone, Optional<Snapshot> end) {
        this.engine = engine;
        this.mapping = mapping;
        this.snapshots = snapshots;
        this.zone = zone;
        this.end = end;
    }

    /** What a frozen state knew of the past: nothing that came after it, and not itself. */
    public StoredPast until(Snapshot state) {
        return new StoredPast(engine, mapping, snapshots, zone, Optional.of(state));
    }

    @Override
    public List<Frozen> frozen() {
        return snapshots.list().stream().takeWhile(snapshot -> end.filter(snapshot::equals).isEmpty())
                .map(snapshot -> new Frozen(snapshot.id(), snapshot.name(), snapshot.asOf(), snapshot.frozenAt(), snapshot.plan()))
                .toList();
    }

    @Override
    public List<Change> changesSince(Frozen state) {
        Snapshot from = snapshot(state);
        return objects(end.map(last -> snapshots.changesBetween(from, last)).orElseGet(() -> snapshots.changesSince(from)));
    }

    @Override
    public Optional<List<Change>> changesSince(LocalDate day) {
        // Before the first transaction there was nothing: all of the program is no change of it.
        return PastProgram.asOf(engine, mapping, day, zone)
                .map(past -> objects(end.map(last -> past.changesUntil(last.moment())).orElseGet(past::changesSince)));
    }

    @Override
    public List<Correction> corrections(Frozen state) {
        return snapshots.corrections(snapshot(state)).stream()
                .filter(found -> end.filter(last -> found.at().isAfter(last.frozenAt())).isEmpty())
                .map(found -> new Correction(found.at(), found.user(), found.reason(), found.id(), found.object(),
                        Optional.ofNullable(((EClass) RashinbanPackage.eINSTANCE.getEClassifier(found.type()))
                                .getEStructuralFeature(found.feature())),
                        found.before(), found.after()))
                .toList();
    }

    private List<Change> objects(List<ObjectChange> changes) {
        return engine.transactPrepared(statements -> new ChangedObjects(statements, mapping).of(changes)).stream()
                .map(pair -> new Change(pair.before(), pair.after())).toList();
    }

    private Snapshot snapshot(Frozen state) {
        return snapshots.list().stream().filter(snapshot -> snapshot.id().equals(state.id())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(state.name() + " is not frozen in this store"));
    }
}
