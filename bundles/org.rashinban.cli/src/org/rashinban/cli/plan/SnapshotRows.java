package org.rashinban.cli.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.rashinban.cli.output.Rows;
import org.rashinban.model.Plan;
import org.rashinban.store.access.Session;
import org.rashinban.store.snapshot.Snapshot;

/** The snapshots of a store as rows; the plan is empty for those of the whole program. */
final class SnapshotRows {

    private SnapshotRows() {
    }

    static Rows of(Session session) {
        List<Snapshot> snapshots = session.snapshots().list();
        Map<String, String> codes = snapshots.stream().allMatch(snapshot -> snapshot.plan().isEmpty()) ? Map.of()
                : session.programs().load().program().getPlans().stream().filter(plan -> plan.getCode() != null)
                        .collect(Collectors.toMap(Plan::getId, Plan::getCode));
        return new Rows(List.of("name", "as_of", "frozen_at", "user", "note", "transaction", "sha256", "plan"),
                snapshots.stream().map(snapshot -> Arrays.<Object>asList(snapshot.name(), snapshot.asOf(), snapshot.frozenAt(),
                        snapshot.user(), snapshot.note(), snapshot.moment(), snapshot.sha256(),
                        snapshot.plan().map(id -> codes.getOrDefault(id, id)).orElse(null))).toList());
    }
}
