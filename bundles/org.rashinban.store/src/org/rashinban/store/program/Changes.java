package org.rashinban.store.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.store.history.Change;
import org.rashinban.store.history.Change.Cell;
import org.rashinban.store.history.History;
import org.rashinban.store.mapping.Column;
import org.rashinban.store.mapping.ModelMapping;

/** What has to be written: the difference between the rows as stored and the rows as they should be. */
record Changes(List<Row> inserted, List<Updated> updated, List<Row> deleted) {

    /** A row before and after. */
    record Updated(Row before, Row after) {
    }

    static Changes between(Map<String, Row> stored, Map<String, Row> wanted) {
        List<Row> inserted = new ArrayList<>();
        List<Updated> updated = new ArrayList<>();
        List<Row> deleted = new ArrayList<>();
        wanted.forEach((id, row) -> {
            Row old = stored.get(id);
            if (old != null && !old.table().name().equals(row.table().name())) {
                // Moved between the structure and what is queried: another table, so another row.
                deleted.add(old);
                inserted.add(row);
            } else if (old == null) {
                inserted.add(row);
            } else if (!old.samePlace(row) || !old.sameFeatures(row)) {
                updated.add(new Updated(old, row));
            }
        });
        stored.forEach((id, row) -> {
            if (!wanted.containsKey(id)) {
                deleted.add(row);
            }
        });
        return new Changes(inserted, updated, deleted);
    }

    boolean isEmpty() {
        return inserted.isEmpty() && updated.isEmpty() && deleted.isEmpty();
    }

    int size() {
        return inserted.size() + updated.size() + deleted.size();
    }

    /**
     * What the history says about a row that went from {@code before} to {@code after}; either may be null.
     *
     * @param previous transaction that wrote or deleted the object before
     */
    static Change change(ModelMapping mapping, Row before, Row after, long previous) {
        Row any = after == null ? before : after;
        Change.Kind kind = before == null ? Change.Kind.INSERT : after == null ? Change.Kind.DELETE : Change.Kind.UPDATE;
        List<Cell> cells = new ArrayList<>();
        String oldPlace = before == null ? null : place(before);
        String newPlace = after == null ? null : place(after);
        if (!Objects.equals(oldPlace, newPlace)) {
            cells.add(new Cell(History.PLACE, oldPlace, newPlace));
        }
        List<Column> columns = any.table().columns();
        List<EStructuralFeature> lists = mapping.lists(any.table().type());
        for (int i = 0; i < any.cells().length; i++) {
            Object oldValue = before == null ? null : before.cells()[i];
            Object newValue = after == null ? null : after.cells()[i];
            if (!Objects.equals(oldValue, newValue)) {
                EStructuralFeature feature = i < columns.size() ? columns.get(i).feature() : lists.get(i - columns.size());
                cells.add(new Cell(feature.getName(), text(oldValue), text(newValue)));
            }
        }
        return new Change(kind, any.table().type().getName(), any.id(), previous, cells);
    }

    /** Where a row hangs, as the history keeps it: parent, containing feature and place. */
    static String place(Row row) {
        return (row.parent() == null ? "" : row.parent() + " " + row.feature() + " ") + row.position();
    }

    private static String text(Object cell) {
        return cell == null ? null : cell.toString();
    }
}
