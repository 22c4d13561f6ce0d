package org.rashinban.ui.grid.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.text.TextNormalizer;

/**
 * The rows as they stand in the grid: those that pass the filters, in the chosen order. A row that is changed stays where it is until
 * somebody sorts or filters again, so that nothing jumps away below the hands of whoever types.
 */
public final class RowModel {

    /** One column of the order. */
    public record SortKey(int column, boolean descending) {
    }

    private final List<? extends GridColumn> columns;
    private final List<SortKey> order = new ArrayList<>();
    private final Map<Integer, String> filters = new LinkedHashMap<>();
    private String search = ""; //$NON-NLS-1$
    private List<EObject> all = List.of();
    private List<EObject> shown = new ArrayList<>();

    public RowModel(List<? extends GridColumn> columns) {
        this.columns = List.copyOf(columns);
    }

    public List<EObject> shown() {
        return Collections.unmodifiableList(shown);
    }

    public int total() {
        return all.size();
    }

    public List<SortKey> order() {
        return List.copyOf(order);
    }

    public String filter(int column) {
        return filters.getOrDefault(column, ""); //$NON-NLS-1$
    }

    public boolean isFiltered() {
        return !filters.isEmpty() || !search.isBlank();
    }

    /** Other rows altogether. */
    public void show(List<? extends EObject> rows) {
        all = List.copyOf(rows);
        arrange();
    }

    /** The same rows after changes: what is gone goes, what is new comes to its place, or last where the user has arranged the others. */
    public void update(List<? extends EObject> rows) {
        Set<EObject> before = new HashSet<>(all);
        Set<EObject> now = new HashSet<>(rows);
        boolean arranged = !order.isEmpty() || isFiltered();
        all = List.copyOf(rows);
        if (Collections.disjoint(before, now) || !arranged && !before.equals(now)) {
            arrange();
        } else {
            shown.removeIf(row -> !now.contains(row));
            rows.stream().filter(row -> !before.contains(row)).forEach(shown::add);
        }
    }

    public void sort(List<SortKey> keys) {
        order.clear();
        order.addAll(keys);
        arrange();
    }

    public void filter(int column, String text) {
        if (text.isBlank()) {
            filters.remove(column);
        } else {
            filters.put(column, text);
        }
        arrange();
    }

    /** Rows in any cell of which the text stands. */
    public void search(String text) {
        search = text;
        arrange();
    }

    public void clearFilters() {
        filters.clear();
        search = ""; //$NON-NLS-1$
        arrange();
    }

    private void arrange() {
        String wanted = TextNormalizer.searchKey(search);
        shown = new ArrayList<>(all.stream().filter(row -> passes(row, wanted)).toList());
        comparator().ifPresent(shown::sort);
    }

    private boolean passes(EObject row, String wanted) {
        boolean found = wanted.isEmpty()
                || columns.stream().anyMatch(column -> TextNormalizer.searchKey(column.text(row)).contains(wanted));
        return found && filters.entrySet().stream()
                .allMatch(filter -> TextNormalizer.contains(columns.get(filter.getKey()).text(row), filter.getValue()));
    }

    private Optional<Comparator<EObject>> comparator() {
        return order.stream().map(this::comparator).reduce(Comparator::thenComparing);
    }

    /** Empty cells come last, whichever way is sorted. */
    private Comparator<EObject> comparator(SortKey key) {
        GridColumn column = columns.get(key.column());
        Comparator<Object> values = key.descending() ? column.kind().order().reversed() : column.kind().order();
        Map<EObject, Optional<Object>> known = new IdentityHashMap<>();
        return (one, other) -> {
            Optional<Object> left = known.computeIfAbsent(one, column::value);
            Optional<Object> right = known.computeIfAbsent(other, column::value);
            return left.isPresent() && right.isPresent() ? values.compare(left.get(), right.get())
                    : Boolean.compare(left.isEmpty(), right.isEmpty());
        };
    }
}
