package org.rashinban.store.program;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.rashinban.store.history.TransactionHeader;

/**
 * Where one removed what the other one changed, filled or refers to, and where two moves would hang two objects on each other. Each is
 * told of the uppermost object that was removed, for with it goes all that is below.
 */
final class Removals {

    private final Merge merge;
    private final Foreign foreign;
    private final Map<String, Conflict> lost = new LinkedHashMap<>();
    private final Map<String, Conflict> missed = new LinkedHashMap<>();
    private final Map<String, Conflict> circles = new LinkedHashMap<>();
    private final Map<String, Set<String>> causes = new LinkedHashMap<>();
    private final Map<String, Set<String>> referrers = new LinkedHashMap<>();

    Removals(Merge merge) {
        this.merge = merge;
        foreign = merge.foreign();
        if (!foreign.isEmpty()) {
            merge.mine().inserted().forEach(this::needs);
            merge.mine().updated().stream().filter(update -> merge.isMovedHere(update.after().id())
                    || !update.before().sameFeatures(update.after())).forEach(update -> needs(update.after()));
            foreign.present().values().forEach(this::isNeeded);
            merge.mine().updated().stream().filter(update -> merge.isMovedHere(update.after().id())).forEach(this::circle);
        }
    }

    List<Conflict> conflicts() {
        List<Conflict> all = new ArrayList<>(lost.values());
        all.addAll(missed.values());
        all.addAll(circles.values());
        return all;
    }

    /** What others removed although it is needed here, by the identifier of the uppermost object. */
    Map<String, Conflict> lost() {
        return lost;
    }

    /** What was removed here although others need it, by the identifier of the uppermost object. */
    Map<String, Conflict> missed() {
        return missed;
    }

    /** What was moved here below something that others moved below it. */
    Map<String, Conflict> circles() {
        return circles;
    }

    /** What others changed of this object or below it, hung there, or moved so that a circle came of it. */
    Set<String> causes(String id) {
        return causes.getOrDefault(id, Set.of());
    }

    /** What others let refer to this object or something below it. */
    Set<String> referrers(String id) {
        return referrers.getOrDefault(id, Set.of());
    }

    /** The uppermost object above this one, or itself, that others removed; empty if all is there. */
    Optional<String> uppermostGone(String id) {
        Set<String> way = new LinkedHashSet<>();
        String top = null;
        for (String at = id; at != null && way.add(at); at = merge.parent(at)) {
            top = foreign.gone().contains(at) ? at : top;
        }
        return Optional.ofNullable(top);
    }

    /** The uppermost object above one that was removed here that was removed with it. */
    String uppermostDeleted(String id) {
        String top = id;
        for (Row at = merge.base(id); at != null && merge.isDeleted(at.id()); at = merge.base(at.parent())) {
            top = at.id();
        }
        return top;
    }

    /** A change made here needs what it hangs on and what it newly refers to. */
    private void needs(Row row) {
        uppermostGone(row.id()).ifPresent(this::lose);
        for (String target : newTargets(merge.base(row.id()), row)) {
            uppermostGone(target).ifPresent(this::lose);
        }
    }

    private void lose(String top) {
        lost.computeIfAbsent(top, id -> {
            Row row = merge.base(id);
            Row here = merge.wanted(id) == null ? row : merge.wanted(id);
            return conflict(row, Optional.of(Changes.place(here)), Optional.empty(), foreign.writers().get(id));
        });
    }

    /** A change that others made needs what it hangs on and what it newly refers to, and itself. */
    private void isNeeded(Row row) {
        Row before = merge.base(row.id());
        if (merge.isDeleted(row.id()) && (merge.isMovedThere(row.id()) || !row.sameFeatures(before))) {
            miss(row.id(), row, causes);
        }
        if (merge.isMovedThere(row.id())) {
            nearestDeleted(row.parent()).ifPresent(deleted -> miss(deleted, row, causes));
        }
        newTargets(before, row).forEach(target -> nearestDeleted(target).ifPresent(deleted -> miss(deleted, row, referrers)));
    }

    /** This object or the nearest above it that was removed here. */
    Optional<String> nearestDeleted(String id) {
        Set<String> way = new HashSet<>();
        for (String at = id; at != null && way.add(at); at = merge.parent(at)) {
            if (merge.isDeleted(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** What others hung on one of these, or let refer to it. */
    List<String> dependingOn(Set<String> ids) {
        return foreign.present().values().stream().filter(
                row -> ids.contains(row.parent()) || newTargets(merge.base(row.id()), row).stream().anyMatch(ids::contains))
                .map(Row::id).toList();
    }

    private void miss(String id, Row cause, Map<String, Set<String>> why) {
        String top = uppermostDeleted(id);
        missed.computeIfAbsent(top, key -> {
            Row row = foreign.present().getOrDefault(key, merge.base(key));
            return conflict(row, Optional.empty(), Optional.of(Changes.place(row)), foreign.writers().get(cause.id()));
        });
        why.computeIfAbsent(top, key -> new LinkedHashSet<>()).add(cause.id());
    }

    private void circle(Changes.Updated move) {
        Set<String> way = new LinkedHashSet<>();
        String start = move.after().id();
        String at = merge.parent(start);
        while (at != null && !at.equals(start) && way.add(at)) {
            at = merge.parent(at);
        }
        if (start.equals(at)) {
            List<String> theirs = way.stream().filter(id -> !merge.isMovedHere(id) && merge.isMovedThere(id)).toList();
            Row there = foreign.present().getOrDefault(start, move.before());
            circles.put(start, conflict(there, Optional.of(Changes.place(move.after())), Optional.of(Changes.place(there)),
                    foreign.writers().get(theirs.getFirst())));
            causes.computeIfAbsent(start, key -> new LinkedHashSet<>()).addAll(theirs);
        }
    }

    private Set<String> newTargets(Row before, Row after) {
        Set<String> targets = new LinkedHashSet<>();
        for (int i = 0; i < after.cells().length; i++) {
            if (after.cells()[i] != null && merge.feature(after, i) instanceof EReference
                    && (before == null || Merge.changed(before, after, i))) {
                targets.addAll(Lists.split((String) after.cells()[i]));
            }
        }
        if (before != null) {
            for (int i = 0; i < before.cells().length; i++) {
                if (before.cells()[i] != null && merge.feature(before, i) instanceof EReference) {
                    targets.removeAll(Lists.split((String) before.cells()[i]));
                }
            }
        }
        return targets;
    }

    private static Conflict conflict(Row row, Optional<String> mine, Optional<String> theirs, TransactionHeader other) {
        return new Conflict(row.table().type().getName(), row.id(), Optional.empty(), Optional.empty(), mine, theirs, other.user(),
                other.at());
    }
}
