package org.rashinban.ui.history;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.label.Labels;
import org.rashinban.store.history.Change;
import org.rashinban.store.history.History;
import org.rashinban.store.history.TransactionHeader;

/**
 * One value that changed.
 *
 * @param what the feature by name, or what happened to the object as a whole
 */
record HistoryRow(TransactionHeader transaction, String what, Optional<PastValue> before, Optional<PastValue> after) {

    static List<HistoryRow> of(EObject object, List<History.Entry> entries) {
        return entries.stream().flatMap(entry -> rows(object, entry)).toList();
    }

    /**
     * What each feature held at a moment, with the change that gave it its value.
     *
     * @param latestFirst all changes of one object
     */
    static List<HistoryRow> asOf(List<HistoryRow> latestFirst, Instant moment) {
        Map<String, HistoryRow> standing = new LinkedHashMap<>();
        for (HistoryRow row : latestFirst) {
            if (row.transaction().at().isAfter(moment)) {
                continue;
            }
            if (row.what().equals(Messages.History_deleted)) {
                break;
            }
            standing.putIfAbsent(row.what(), new HistoryRow(row.transaction(), row.what(), Optional.empty(), row.after()));
        }
        return standing.values().stream().filter(row -> row.after().filter(PastValue::isPresent).isPresent()).toList();
    }

    private static Stream<HistoryRow> rows(EObject object, History.Entry entry) {
        Stream<HistoryRow> whole = entry.change().kind() == Change.Kind.UPDATE ? Stream.empty()
                : Stream.of(new HistoryRow(entry.transaction(),
                        entry.change().kind() == Change.Kind.INSERT ? Messages.History_created : Messages.History_deleted, Optional.empty(),
                        Optional.empty()));
        Stream<HistoryRow> values = entry.change().cells().stream().map(cell -> PastValue.feature(object, cell.feature())
                .map(feature -> new HistoryRow(entry.transaction(), Labels.of(feature).in(Locale.getDefault()),
                        Optional.of(new PastValue(feature, cell.before())), Optional.of(new PastValue(feature, cell.after()))))
                .orElseGet(() -> new HistoryRow(entry.transaction(), Messages.History_place, Optional.empty(), Optional.empty())));
        return Stream.concat(whole, entry.change().kind() == Change.Kind.UPDATE ? values : values.filter(row -> row.after().isPresent()));
    }
}
