package org.rashinban.store.access;

import java.util.List;

import org.rashinban.store.engine.Engine;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.snapshot.RecordedSnapshots;
import org.rashinban.store.snapshot.SnapshotInspection;
import org.rashinban.store.verification.Verification;

/** The verification of everything that a store holds, be it in use, a copy or a backup. */
public final class StoreVerification {

    private StoreVerification() {
    }

    public static Verification of(Engine engine, ModelMapping mapping) {
        return new Verification(engine, mapping, List.of(new RecordedUsers(), new RecordedSnapshots()),
                List.of(new SnapshotInspection(engine, mapping)));
    }
}
