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
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.Conflict.Choice;

/**
 * Brings into a program in memory what others wrote, and leaves the changes made there as they are. Whoever listens to the objects hears
 * of it; the state does not take it for a change of its own.
 */
final class Takeover {

    private final ProgramState state;
    private final Merge merge;
    private final Foreign foreign;
    private final Removals removals;
    private final Map<Conflict, Choice> choices;
    private final ProgramObjects objects;
    private final Map<String, List<Row>> children;
    private final Set<String> withheld = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> staying = new HashSet<>();
    private final Set<String> putBack = new HashSet<>();
    private final List<Row> moves = new ArrayList<>();
    private final Map<String, Row> restored = new LinkedHashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private final List<Conflict> open = new ArrayList<>();

    /** @param choices what somebody decided; conflicts that are not among them stay open */
    static Refreshed of(ModelMapping mapping, ProgramState state, Merge merge, Map<Conflict, Choice> choices) {
        if (merge.foreign().isEmpty()) {
            // As nearly always: then not one object is looked at, however many there are.
            state.seen(merge.foreign().upTo());
            return new Refreshed(Set.of(), List.of());
        }
        return new Takeover(mapping, state, merge, choices).run();
    }

    private Takeover(ModelMapping mapping, ProgramState state, Merge merge, Map<Conflict, Choice> choices) {
        this.state = state;
        this.merge = merge;
        this.choices = choices;
        foreign = merge.foreign();
        removals = new Removals(merge);
        objects = new ProgramObjects(mapping, state.program());
        children = Comparison.children(Map.copyOf(state.stored()));
    }

    private Refreshed run() {
        state.touched().unheard(this::takeOver);
        if (open.isEmpty()) {
            state.seen(foreign.upTo());
        }
        return new Refreshed(changed, open);
    }

    private void takeOver() {
        removals.lost().forEach(this::lost);
        decided().forEach(this::missed);
        removals.circles().forEach(this::circle);
        withholdWhatDependsOnWithheld();
        add();
        foreign.present().values().stream().filter(row -> !withheld.contains(row.id())).forEach(this::update);
        while (moves.removeIf(this::hang)) {
            // What could not be hung below itself may go now that something else has moved.
        }
        foreign.gone().stream().filter(id -> !withheld.contains(id)).forEach(this::remove);
        changed.addAll(objects.forgetRemoved());
        changed.forEach(this::noteLostReferences);
        objects.order(this::position).forEach(changed::add);
    }

    /** What hangs on an object that is not there yet, or refers to it, would be lost. */
    private void withholdWhatDependsOnWithheld() {
        Set<String> absent = new HashSet<>();
        do {
            absent.clear();
            withheld.stream().filter(id -> merge.base(id) == null && !taken.contains(id)).forEach(absent::add);
        } while (withheld.addAll(removals.dependingOn(absent)));
    }

    private void lost(String top, Conflict conflict) {
        Choice choice = choices.get(conflict);
        if (choice == Choice.THEIRS) {
            objects.below(top).stream().filter(id -> state.stored().containsKey(id) && !foreign.gone().contains(id))
                    .forEach(this::putBack);
            return;
        }
        List<String> below = foreign.gone().stream().filter(id -> removals.uppermostGone(id).filter(top::equals).isPresent()).toList();
        withheld.addAll(below);
        if (choice == null) {
            open.add(conflict);
        } else {
            below.forEach(id -> state.stand(id, null));
            state.touched().hangs(objects.get(top));
        }
    }

    /** Where it hangs in the store. */
    private void putBack(String id) {
        putBack.add(id);
        moves.add(foreign.present().getOrDefault(id, state.stored().get(id)));
        changed.add(id);
    }

    /** @return false if the object cannot be hung there yet, for that is below it */
    private boolean hang(Row row) {
        if (!objects.hang(row)) {
            return false;
        }
        if (state.touched().takenOut().contains(row.id())) {
            // It left its place once; that it is in the program again would not be seen otherwise.
            state.touched().hangs(objects.get(row.id()));
        }
        return true;
    }

    /**
     * What was decided about objects that were removed here. Something that comes back brings back what others have hung it on; as long as
     * that is not decided, neither is this.
     */
    private Map<String, Optional<Choice>> decided() {
        Map<String, Optional<Choice>> decided = new LinkedHashMap<>();
        removals.missed().forEach((top, conflict) -> decided.put(top, Optional.ofNullable(choices.get(conflict))));
        boolean settled = false;
        while (!settled) {
            settled = true;
            for (String top : removals.missed().keySet()) {
                if (decided.get(top).filter(Choice.THEIRS::equals).isEmpty()) {
                    continue;
                }
                for (String other : hungOn(top)) {
                    if (decided.get(other).isEmpty()) {
                        decided.put(top, Optional.empty());
                        settled = false;
                    } else if (decided.put(other, Optional.of(Choice.THEIRS)).filter(Choice.THEIRS::equals).isEmpty()) {
                        settled = false;
                    }
                }
            }
        }
        return decided;
    }

    /** The other removed objects below which others have moved something of this one. */
    private Set<String> hungOn(String top) {
        Set<String> others = new LinkedHashSet<>();
        tree(top).values().stream().filter(row -> merge.isMovedThere(row.id()))
                .forEach(row -> removals.nearestDeleted(row.parent()).map(removals::uppermostDeleted).ifPresent(others::add));
        others.remove(top);
        return others;
    }

    private void missed(String top, Optional<Choice> choice) {
        if (choice.isEmpty()) {
            open.add(removals.missed().get(top));
            withheld.addAll(below(top).keySet());
            withheld.addAll(removals.causes(top));
            withheld.addAll(removals.referrers(top));
        } else if (choice.get() == Choice.THEIRS) {
            Map<String, Row> tree = tree(top);
            restored.putAll(tree);
            state.touched().isBack(tree.keySet());
        } else {
            for (String id : removals.causes(top)) {
                if (objects.get(id) == null) {
                    withheld.add(id);
                    taken.add(id);
                    state.stand(id, foreign.present().get(id));
                    state.touched().isOut(id);
                } else {
                    staying.add(id);
                }
            }
        }
    }

    /** An object that was removed here with all below it, as it stands in the store. */
    private Map<String, Row> tree(String top) {
        Map<String, Row> tree = below(top);
        tree.keySet().removeIf(id -> foreign.gone().contains(id) || objects.get(id) != null);
        tree.replaceAll((id, row) -> foreign.present().getOrDefault(id, row));
        return tree;
    }

    private Map<String, Row> below(String top) {
        Map<String, Row> below = new LinkedHashMap<>();
        Comparison.collect(merge.base(top), children, below);
        return below;
    }

    private void circle(String start, Conflict conflict) {
        Choice choice = choices.get(conflict);
        if (choice == Choice.THEIRS) {
            putBack(start);
            return;
        }
        if (choice == Choice.MINE) {
            staying.addAll(removals.causes(start));
        } else {
            open.add(conflict);
            withheld.addAll(removals.causes(start));
        }
    }

    private void add() {
        Map<String, Row> rows = new LinkedHashMap<>(restored);
        foreign.present().forEach((id, row) -> {
            if (merge.base(id) == null && !withheld.contains(id)) {
                rows.put(id, row);
            }
        });
        objects.build(rows.values());
        rows.forEach(state::stand);
        changed.addAll(rows.keySet());
        for (Changes.Updated update : merge.mine().updated()) {
            giveBackReferences(update);
        }
    }

    /** References that went with a removal come back with what was removed. */
    private void giveBackReferences(Changes.Updated update) {
        for (int cell = 0; cell < update.before().cells().length; cell++) {
            Object before = update.before().cells()[cell];
            if (before instanceof String text && merge.feature(update.before(), cell) instanceof EReference
                    && Merge.changed(update.before(), update.after(), cell) && Lists.split(text).stream().anyMatch(restored::containsKey)) {
                objects.set(update.before(), cell);
                changed.add(update.before().id());
            }
        }
    }

    private void update(Row there) {
        String id = there.id();
        Row before = merge.base(id);
        if (before == null || restored.containsKey(id)) {
            return;
        }
        if (objects.get(id) == null) {
            state.stand(id, there);
            return;
        }
        Row here = merge.wanted(id) == null ? before : merge.wanted(id);
        Object[] kept = there.cells().clone();
        boolean settled = true;
        List<Integer> disputed = merge.disputed(before, here, there);
        Row merged = merge.merged(before, here, there);
        for (int cell = 0; cell < kept.length; cell++) {
            if (disputed.contains(cell)) {
                Conflict conflict = merge.conflict(before, here, there, cell);
                Choice choice = choices.get(conflict);
                if (choice == null) {
                    open.add(conflict);
                    kept[cell] = before.cells()[cell];
                    settled = false;
                } else if (choice == Choice.THEIRS) {
                    objects.set(there, cell);
                }
            } else if (Merge.changed(before, there, cell)) {
                objects.set(merged, cell);
            }
        }
        if (staying.contains(id)) {
            state.touched().moved(objects.get(id));
        } else if (!merge.isMovedHere(id) && !merged.samePlace(here)) {
            moves.add(there);
        }
        changed.add(id);
        state.stand(id, settled ? there
                : new Row(there.table(), id, there.parent(), there.feature(), there.position(), kept, before.tx()));
    }

    /** A reference to what is not there any more has to go from the store, too. */
    private void noteLostReferences(String id) {
        Row row = state.stored().get(id);
        if (objects.get(id) != null && row != null && !objects.hasAllTargets(row)) {
            state.touched().isChanged(objects.get(id));
        }
    }

    private void remove(String id) {
        objects.remove(id);
        state.stand(id, null);
        changed.add(id);
    }

    private long position(String id) {
        Row here = merge.wanted(id);
        Row before = merge.base(id);
        boolean placedHere = here != null && !putBack.contains(id)
                && (merge.isMovedHere(id) || !merge.isMovedThere(id) && here.position() != before.position());
        Row row = placedHere ? here : state.stored().get(id);
        return row == null ? Long.MAX_VALUE : row.position();
    }
}
