package org.rashinban.ui.grid.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.grid.data.GridColumn;
import org.rashinban.ui.grid.data.RowModel.SortKey;

/** How the user has arranged the columns of one grid, kept in the preferences. */
final class GridMemory {

    /**
     * @param order  indexes of all columns, the leftmost first
     * @param widths by index
     */
    record Arrangement(List<Integer> order, Set<Integer> hidden, List<Integer> widths, int frozen, List<SortKey> sort) {
    }

    private static final String NODE = "org.rashinban.ui/grid/"; //$NON-NLS-1$
    private static final String COLUMNS = "columns"; //$NON-NLS-1$
    private static final String FROZEN = "frozen"; //$NON-NLS-1$
    private static final String SORT = "sort"; //$NON-NLS-1$
    private static final String HIDDEN = "-"; //$NON-NLS-1$
    private static final String DESCENDING = "-"; //$NON-NLS-1$

    private final IEclipsePreferences preferences;
    private final List<String> ids;

    GridMemory(String grid, List<GridColumn> columns) {
        preferences = InstanceScope.INSTANCE.getNode(NODE + grid);
        ids = columns.stream().map(GridColumn::id).toList();
    }

    /** As remembered, on top of how the grid is at first; columns that came since stand at the end. */
    Arrangement recall(Arrangement first) {
        List<Integer> order = new ArrayList<>();
        Set<Integer> hidden = new HashSet<>();
        List<Integer> widths = new ArrayList<>(first.widths());
        for (String entry : entries(COLUMNS)) {
            String[] parts = entry.split("="); //$NON-NLS-1$
            boolean isHidden = entry.startsWith(HIDDEN);
            int index = ids.indexOf(isHidden ? parts[0].substring(1) : parts[0]);
            if (index >= 0 && parts.length == 2 && !order.contains(index)) {
                order.add(index);
                number(parts[1]).filter(width -> width > 0).ifPresent(width -> widths.set(index, width));
                if (isHidden) {
                    hidden.add(index);
                }
            }
        }
        if (order.isEmpty()) {
            hidden.addAll(first.hidden());
        }
        first.order().stream().filter(index -> !order.contains(index)).forEach(order::add);
        List<SortKey> sort = Stream.of(entries(SORT)).flatMap(entry -> sortKey(entry).stream()).toList();
        return new Arrangement(order, hidden, widths, number(preferences.get(FROZEN, "")).orElse(first.frozen()), sort); //$NON-NLS-1$
    }

    void keep(Arrangement arrangement) {
        Function<Integer, String> column = index -> (arrangement.hidden().contains(index) ? HIDDEN : "") + ids.get(index) + "=" //$NON-NLS-1$ //$NON-NLS-2$
                + arrangement.widths().get(index);
        preferences.put(COLUMNS, arrangement.order().stream().map(column).collect(Collectors.joining(";"))); //$NON-NLS-1$
        preferences.putInt(FROZEN, arrangement.frozen());
        preferences.put(SORT, arrangement.sort().stream().map(key -> (key.descending() ? DESCENDING : "") + ids.get(key.column())) //$NON-NLS-1$
                .collect(Collectors.joining(";"))); //$NON-NLS-1$
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(GridMemory.class).warn(NLS.bind("The columns of {0} are not remembered", preferences.name()), e); //$NON-NLS-1$
        }
    }

    static Arrangement first(List<Integer> widths, int frozen) {
        return new Arrangement(IntStream.range(0, widths.size()).boxed().toList(), Set.of(), widths, frozen, List.of());
    }

    private Optional<SortKey> sortKey(String entry) {
        boolean descending = entry.startsWith(DESCENDING);
        int index = ids.indexOf(descending ? entry.substring(1) : entry);
        return index < 0 ? Optional.empty() : Optional.of(new SortKey(index, descending));
    }

    private String[] entries(String key) {
        String value = preferences.get(key, ""); //$NON-NLS-1$
        return value.isEmpty() ? new String[0] : value.split(";"); //$NON-NLS-1$
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty(); //$NON-NLS-1$
    }
}
