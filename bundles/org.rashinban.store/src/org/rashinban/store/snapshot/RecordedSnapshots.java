package org.rashinban.store.snapshot;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.rashinban.model.text.Localized;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.history.Change;
import org.rashinban.store.history.RecordedObjects;

/** The snapshots as the history knows them. */
public final class RecordedSnapshots implements RecordedObjects {

    static final String TYPE = "Snapshot";

    private static final String SHA256 = "sha256";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void each(Statements statements, Visitor visitor) throws SQLException {
        for (SnapshotTable.Entry entry : new SnapshotTable(statements).entries()) {
            visitor.visit(entry.snapshot().id(), entry.tx(), features(entry.snapshot()));
        }
    }

    @Override
    public Localized name(Map<String, String> features) {
        return Texts.CATALOGUE.sentence("snapshot.called", features.getOrDefault("name", "?"));
    }

    @Override
    public Localized label(String feature) {
        return Texts.CATALOGUE.sentence("feature." + feature);
    }

    @Override
    public boolean isUntold(String feature) {
        return false;
    }

    @Override
    public boolean isDigest(String feature) {
        return feature.equals(SHA256);
    }

    /** What the history is told when a state is frozen. */
    static Change frozen(Snapshot snapshot) {
        List<Change.Cell> cells = features(snapshot).entrySet().stream()
                .map(feature -> new Change.Cell(feature.getKey(), null, feature.getValue())).collect(Collectors.toList());
        return new Change(Change.Kind.INSERT, TYPE, snapshot.id(), 0, cells);
    }

    private static Map<String, String> features(Snapshot snapshot) {
        Map<String, String> features = new LinkedHashMap<>();
        features.put("name", snapshot.name());
        features.put("asOf", snapshot.asOf().toString());
        features.put("moment", String.valueOf(snapshot.moment()));
        features.put("frozenAt", snapshot.frozenAt().toString());
        features.put("user", snapshot.user());
        if (!snapshot.note().isEmpty()) {
            features.put("note", snapshot.note());
        }
        features.put(SHA256, snapshot.sha256());
        snapshot.plan().ifPresent(plan -> features.put("plan", plan));
        return features;
    }
}
