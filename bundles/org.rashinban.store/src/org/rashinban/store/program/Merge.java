package org.rashinban.store.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.store.history.TransactionHeader;
import org.rashinban.store.mapping.Column;
import org.rashinban.store.mapping.ModelMapping;

/**
 * What was changed here beside what others wrote. Changes of different features, different objects and different places of a list go
 * together; where both changed the same feature differently, or one removed what the other one needs, somebody has to decide.
 */
final class Merge {

    private final ModelMapping mapping;
    private final Map<String, Row> base;
    private final Changes mine;
    private final Foreign foreign;
    private final Map<String, Row> wanted = new HashMap<>();
    private final Set<String> deleted = new HashSet<>();

    /** @param base the rows from which both set out */
    Merge(ModelMapping mapping, Map<String, Row> base, Changes changes, Foreign foreign) {
        this.mapping = mapping;
        this.foreign = foreign;
        if (foreign.isEmpty()) {
            // As nearly always: then nothing is to be brought together.
            this.base = base;
            this.mine = changes;
            return;
        }
        Map<String, Row> both = new HashMap<>(base);
        mine = withoutTwins(changes, both);
        this.base = Map.copyOf(both);
        mine.inserted().forEach(row -> wanted.put(row.id(), row));
        mine.updated().forEach(update -> wanted.put(update.after().id(), update.after()));
        mine.deleted().stream().filter(row -> !wanted.containsKey(row.id())).forEach(row -> deleted.add(row.id()));
    }

    /** What both have made, as a value for the same period, is one object that was blank before. */
    private Changes withoutTwins(Changes changes, Map<String, Row> both) {
        List<Row> inserted = new ArrayList<>();
        List<Changes.Updated> updated = new ArrayList<>(changes.updated());
        for (Row row : changes.inserted()) {
            if (both.containsKey(row.id()) || !foreign.present().containsKey(row.id())) {
                inserted.add(row);
            } else {
                Row blank = new Row(row.table(), row.id(), row.parent(), row.feature(), row.position(), new Object[row.cells().length], 0);
                both.put(row.id(), blank);
                updated.add(new Changes.Updated(blank, row));
            }
        }
        return new Changes(inserted, updated, changes.deleted());
    }

    Foreign foreign() {
        return foreign;
    }

    Changes mine() {
        return mine;
    }

    /** The row as it is to be after the changes made here; null if it is not changed here. */
    Row wanted(String id) {
        return wanted.get(id);
    }

    boolean isDeleted(String id) {
        return deleted.contains(id);
    }

    Row base(String id) {
        return base.get(id);
    }

    /** Whether it is new here, or hangs on something else. */
    boolean isMovedHere(String id) {
        return wanted.containsKey(id) && isMoved(base.get(id), wanted.get(id));
    }

    /** Whether it is new to this program, or others have hung it on something else. */
    boolean isMovedThere(String id) {
        return foreign.present().containsKey(id) && isMoved(base.get(id), foreign.present().get(id));
    }

    private static boolean isMoved(Row before, Row after) {
        return before == null || !Objects.equals(before.parent(), after.parent()) || !Objects.equals(before.feature(), after.feature());
    }

    /** Where the object hangs once both have their way; of two moves the later one counts, for no value is lost by it. */
    String parent(String id) {
        Row row = isMovedHere(id) ? wanted.get(id) : foreign.present().getOrDefault(id, base.get(id));
        return row == null ? null : row.parent();
    }

    /** Indexes of the cells that both changed differently. */
    List<Integer> disputed(Row before, Row here, Row there) {
        List<Integer> cells = new ArrayList<>();
        for (int i = 0; i < here.cells().length; i++) {
            if (changed(before, here, i) && changed(before, there, i) && changed(here, there, i)
                    && members(before, here, there, i).isEmpty()) {
                cells.add(i);
            }
        }
        return cells;
    }

    /** A list with the members that both leave it; empty if it is no list or somebody has to decide. */
    private static Optional<List<String>> members(Row before, Row here, Row there, int cell) {
        return cell < here.table().columns().size() ? Optional.empty()
                : MemberMerge.of(Lists.split((String) before.cells()[cell]), Lists.split((String) here.cells()[cell]),
                        Lists.split((String) there.cells()[cell]));
    }

    static boolean changed(Row one, Row other, int cell) {
        return !Objects.equals(one.cells()[cell], other.cells()[cell]);
    }

    /** The row that has the changes of both. */
    Row merged(Row before, Row here, Row there) {
        Object[] cells = there.cells().clone();
        for (int i = 0; i < cells.length; i++) {
            if (changed(before, here, i)) {
                Optional<List<String>> members = changed(before, there, i) ? members(before, here, there, i) : Optional.empty();
                cells[i] = members.isEmpty() ? here.cells()[i] : members.get().isEmpty() ? null : Lists.join(members.get());
            }
        }
        boolean placed = isMoved(before, here) || !isMoved(before, there) && before.position() != here.position();
        Row place = placed ? here : there;
        return new Row(there.table(), there.id(), place.parent(), place.feature(), place.position(), cells, there.tx());
    }

    /** Everything somebody has to decide before the changes can be saved. */
    List<Conflict> conflicts() {
        if (foreign.isEmpty()) {
            return List.of();
        }
        List<Conflict> conflicts = new ArrayList<>();
        for (Changes.Updated update : mine.updated()) {
            Row there = foreign.present().get(update.before().id());
            if (there != null) {
                disputed(update.before(), update.after(), there)
                        .forEach(cell -> conflicts.add(conflict(update.before(), update.after(), there, cell)));
            }
        }
        conflicts.addAll(new Removals(this).conflicts());
        return conflicts;
    }

    Conflict conflict(Row before, Row here, Row there, int cell) {
        TransactionHeader other = foreign.writers().get(there.id());
        return new Conflict(here.table().type().getName(), here.id(), Optional.of(feature(here, cell).getName()),
                text(before.cells()[cell]), text(here.cells()[cell]), text(there.cells()[cell]), other.user(), other.at());
    }

    EStructuralFeature feature(Row row, int cell) {
        List<Column> columns = row.table().columns();
        return cell < columns.size() ? columns.get(cell).feature() : mapping.lists(row.table().type()).get(cell - columns.size());
    }

    private static Optional<String> text(Object cell) {
        return Optional.ofNullable(cell).map(Object::toString);
    }

    /** What is to be written on top of what others wrote, provided that there are no conflicts. */
    Changes changes() {
        if (foreign.isEmpty()) {
            return mine;
        }
        List<Changes.Updated> updated = new ArrayList<>();
        for (Changes.Updated update : mine.updated()) {
            String id = update.before().id();
            Row there = foreign.present().get(id);
            if (there != null) {
                Row merged = merged(update.before(), update.after(), there);
                if (!merged.samePlace(there) || !merged.sameFeatures(there)) {
                    updated.add(new Changes.Updated(there, merged));
                }
            } else if (!foreign.gone().contains(id)) {
                updated.add(update);
            }
        }
        List<Row> removed = mine.deleted().stream().filter(row -> !foreign.gone().contains(row.id()))
                .map(row -> foreign.present().getOrDefault(row.id(), row)).toList();
        return new Changes(mine.inserted(), updated, removed);
    }
}
