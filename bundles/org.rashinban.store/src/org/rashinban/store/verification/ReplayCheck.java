package org.rashinban.store.verification;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.history.Change;
import org.rashinban.store.history.Change.Cell;
import org.rashinban.store.history.Deletions;
import org.rashinban.store.history.RecordedObjects;
import org.rashinban.store.history.TransactionHeader;
import org.rashinban.store.history.TransactionReader;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.StoredRows;
import org.rashinban.store.program.StoredRows.StoredRow;

/**
 * Looks whether the tables hold what all changes since the first arrive at. The first pass compares sums and needs no memory to speak of;
 * only where they differ a second one looks at single objects. What others save meanwhile makes objects differ, too: each of those is then
 * looked at for itself, until nobody has saved in between.
 */
final class ReplayCheck {

    private static final Catalogue MESSAGES = Catalogue.of(ReplayCheck.class);
    private static final String TYPE = "@type";
    private static final String TRANSACTION = "@transaction";
    private static final String DELETED = "@deleted";

    private final Statements statements;
    private final ModelMapping mapping;
    private final Map<String, RecordedObjects> recorded;
    private final Runnable pulse;
    /** The transaction up to which the history was last replayed. */
    private long replayed;

    /** @param pulse is run now and then, and may end the check by an exception */
    ReplayCheck(Statements statements, ModelMapping mapping, List<RecordedObjects> recorded, Runnable pulse) {
        this.statements = statements;
        this.mapping = mapping;
        this.recorded = recorded.stream().collect(Collectors.toMap(RecordedObjects::type, Function.identity()));
        this.pulse = pulse;
    }

    /** Something that an object holds, or holds no more. */
    private interface Holding {
        void take(String id, String feature, String value);
    }

    void run(Consumer<Sentence> faults) throws SQLException {
        MultisetHash sums = new MultisetHash();
        history(0, sums::add, sums::remove);
        stored(sums::remove);
        Set<Integer> unbalanced = sums.unbalanced();
        if (!unbalanced.isEmpty()) {
            compare(unbalanced, faults);
        }
    }

    private void history(long after, Holding held, Holding gone) throws SQLException {
        TransactionReader reader = new TransactionReader(statements.connection());
        for (TransactionHeader header : reader.after(after)) {
            pulse.run();
            reader.eachChange(header.tx(), change -> replay(header.tx(), change, held, gone));
            replayed = header.tx();
        }
    }

    private boolean isReplayed() throws SQLException {
        return new TransactionReader(statements.connection()).last() == replayed;
    }

    private void replay(long tx, Change change, Holding held, Holding gone) {
        for (Cell cell : change.cells()) {
            if (recorded.containsKey(change.type()) && recorded.get(change.type()).isUntold(cell.feature())) {
                continue;
            }
            if (cell.before() != null) {
                gone.take(change.id(), cell.feature(), cell.before());
            }
            if (cell.after() != null) {
                held.take(change.id(), cell.feature(), cell.after());
            }
        }
        if (change.kind() != Change.Kind.INSERT) {
            gone.take(change.id(), TRANSACTION, String.valueOf(change.previous()));
        } else if (change.previous() > 0) {
            gone.take(change.id(), DELETED, String.valueOf(change.previous()));
        }
        switch (change.kind()) {
            case INSERT -> {
                held.take(change.id(), TYPE, change.type());
                held.take(change.id(), TRANSACTION, String.valueOf(tx));
            }
            case UPDATE -> held.take(change.id(), TRANSACTION, String.valueOf(tx));
            case DELETE -> {
                gone.take(change.id(), TYPE, change.type());
                held.take(change.id(), DELETED, String.valueOf(tx));
            }
        }
    }

    private void stored(Holding held) throws SQLException {
        new StoredRows(statements, mapping).each(object -> take(object, held));
        pulse.run();
        recorded(held);
        new Deletions(statements).all().forEach((id, tx) -> held.take(id, DELETED, String.valueOf(tx)));
    }

    private static void take(StoredRow object, Holding held) {
        held.take(object.id(), TYPE, object.table().type().getName());
        held.take(object.id(), TRANSACTION, String.valueOf(object.tx()));
        object.cells().forEach(cell -> held.take(object.id(), cell.feature(), cell.after()));
    }

    private void recorded(Holding held) throws SQLException {
        for (RecordedObjects objects : recorded.values()) {
            objects.each(statements, (id, tx, features) -> {
                held.take(id, TYPE, objects.type());
                held.take(id, TRANSACTION, String.valueOf(tx));
                features.forEach((feature, value) -> {
                    if (!objects.isUntold(feature)) {
                        held.take(id, feature, value);
                    }
                });
            });
        }
    }

    private void compare(Set<Integer> groups, Consumer<Sentence> faults) throws SQLException {
        Map<String, Map<String, String>> expected = new TreeMap<>();
        Map<String, Map<String, String>> found = new TreeMap<>();
        Holding held = (id, feature, value) -> put(expected, groups, id, feature, value);
        Holding gone = (id, feature, value) -> {
            if (expected.containsKey(id)) {
                expected.get(id).remove(feature, value);
            }
        };
        history(0, held, gone);
        stored((id, feature, value) -> put(found, groups, id, feature, value));
        boolean disturbed = !isReplayed();
        Set<String> ids = new TreeSet<>(expected.keySet());
        ids.addAll(found.keySet());
        for (String id : ids) {
            Map<String, String> wanted = expected.computeIfAbsent(id, any -> new HashMap<>());
            Map<String, String> there = found.getOrDefault(id, Map.of());
            if (disturbed && !wanted.equals(there)) {
                do {
                    history(replayed, held, gone);
                    there = stored(id, types(there, wanted));
                } while (!isReplayed());
            }
            difference(id, wanted, there).ifPresent(faults);
        }
    }

    private static Set<String> types(Map<String, String> there, Map<String, String> wanted) {
        return Stream.of(there, wanted).map(features -> features.get(TYPE)).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** What the tables hold of one object, which may be of any of these types. */
    private Map<String, String> stored(String id, Set<String> types) throws SQLException {
        Map<String, String> features = new HashMap<>();
        Holding held = (each, feature, value) -> {
            if (each.equals(id)) {
                features.put(feature, value);
            }
        };
        for (String type : types) {
            if (RashinbanPackage.eINSTANCE.getEClassifier(type) instanceof EClass modelled) {
                new StoredRows(statements, mapping).find(modelled, id).ifPresent(object -> take(object, held));
            }
        }
        recorded(held);
        new Deletions(statements).of(id).ifPresent(tx -> held.take(id, DELETED, String.valueOf(tx)));
        return features;
    }

    private static void put(Map<String, Map<String, String>> objects, Set<Integer> groups, String id, String feature, String value) {
        if (groups.contains(MultisetHash.group(id))) {
            objects.computeIfAbsent(id, any -> new HashMap<>()).put(feature, value);
        }
    }

    private ReplayedName name(String id, Map<String, String> features) {
        return ReplayedName.of(id, Optional.ofNullable(features.get(TYPE)), features, recorded);
    }

    private Optional<Sentence> difference(String id, Map<String, String> expected, Map<String, String> found) {
        if (expected.equals(found)) {
            return Optional.empty();
        }
        if (!Objects.equals(expected.get(DELETED), found.get(DELETED))) {
            return Optional.of(MESSAGES.sentence("replay.deletion", id));
        }
        ReplayedName name = name(id, expected.isEmpty() ? found : expected);
        if (expected.isEmpty()) {
            return Optional.of(MESSAGES.sentence("replay.surplus", name));
        }
        if (found.isEmpty()) {
            return Optional.of(MESSAGES.sentence("replay.lost", name));
        }
        Set<String> features = new TreeSet<>(expected.keySet());
        features.addAll(found.keySet());
        features.removeIf(feature -> Objects.equals(expected.get(feature), found.get(feature)));
        String feature = features.stream().filter(each -> !each.startsWith("@")).findFirst().orElse(features.iterator().next());
        return Optional.of(name.isDigest(feature) ? MESSAGES.sentence("replay.digest", name, name.label(feature))
                : MESSAGES.sentence("replay.different", name, name.label(feature), found.getOrDefault(feature, "-"),
                        expected.getOrDefault(feature, "-")));
    }
}
