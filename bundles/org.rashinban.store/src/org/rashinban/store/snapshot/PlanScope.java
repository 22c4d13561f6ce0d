package org.rashinban.store.snapshot;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.tree.Contents;
import org.rashinban.model.Identified;
import org.rashinban.model.Plan;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.ChangedObjects;
import org.rashinban.store.program.ObjectChange;

/** Tells what of the program a snapshot of one plan covers: that plan, and what belongs to no plan. */
final class PlanScope {

    private final Statements statements;
    private final ModelMapping mapping;

    PlanScope(Statements statements, ModelMapping mapping) {
        this.statements = statements;
        this.mapping = mapping;
    }

    /** The changes of what the snapshot covers, where it hung before or where it hangs now. */
    List<ObjectChange> within(Snapshot snapshot, List<ObjectChange> changes) throws SQLException {
        if (snapshot.plan().isEmpty()) {
            return changes;
        }
        List<ChangedObjects.Pair> pairs = new ChangedObjects(statements, mapping).of(changes);
        List<ObjectChange> within = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (covers(snapshot, pairs.get(i).before()) || covers(snapshot, pairs.get(i).after())) {
                within.add(changes.get(i));
            }
        }
        return within;
    }

    /** Nothing is covered where there is nothing. */
    static boolean covers(Snapshot snapshot, Optional<Identified> object) {
        return object.filter(present -> snapshot.plan().isEmpty() || Contents.nearest(present, Plan.class).map(Plan::getId)
                .map(snapshot.plan().get()::equals).orElse(true)).isPresent();
    }
}
