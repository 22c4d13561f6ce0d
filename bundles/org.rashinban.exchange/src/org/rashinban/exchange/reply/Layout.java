package org.rashinban.exchange.reply;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

import org.rashinban.exchange.form.Column;
import org.rashinban.model.text.Sentence;
import org.rashinban.model.text.TextNormalizer;

/**
 * Where the columns of a form are on a sheet. Whoever moves the cells that are to be seen leaves the hidden marks behind: where a heading stands is
 * its column, and the marks tell of those whose heading is lost.
 *
 * @param headRow the lowest row that only names columns
 * @param moved   whether marks and headings disagree
 */
record Layout(Map<Column, Integer> columns, int headRow, boolean moved) {

    /** Fewer headings than these may stand in any sheet by chance. */
    private static final int ENOUGH = 4;
    private static final int LOOKED_AT = 2_000;
    private static final int LONGEST_HEADING = 60;
    private static final Map<String, Column> HEADINGS = headings();

    static Optional<Layout> of(SheetGrid sheet) {
        Layout marked = null;
        Layout headed = null;
        int looked = 0;
        for (Map.Entry<Integer, NavigableMap<Integer, CellContent>> row : sheet.rows().entrySet()) {
            if (++looked > LOOKED_AT || marked != null && headed != null) {
                break;
            }
            marked = marked == null ? layout(row, Column::marked).orElse(null) : marked;
            headed = headed == null ? layout(row, Layout::headed).orElse(null) : headed;
        }
        if (marked == null) {
            return Optional.ofNullable(headed);
        }
        return Optional.of(headed == null ? marked : marked.under(headed));
    }

    private Layout under(Layout headed) {
        Map<Column, Integer> found = new EnumMap<>(headed.columns);
        columns.forEach((column, at) -> {
            if (!found.containsValue(at)) {
                found.putIfAbsent(column, at);
            }
        });
        boolean other = columns.entrySet().stream().anyMatch(mark -> !mark.getValue().equals(found.get(mark.getKey())));
        return new Layout(found, Math.max(headRow, headed.headRow), other);
    }

    /** What a reader is told of every row. */
    Optional<Sentence> remark() {
        return moved ? Optional.of(Texts.CATALOGUE.sentence("columns.moved")) : Optional.empty();
    }

    @FunctionalInterface
    private interface Naming {
        Optional<Column> of(String text);
    }

    private static Optional<Layout> layout(Map.Entry<Integer, NavigableMap<Integer, CellContent>> row, Naming naming) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        row.getValue().forEach((at, content) -> naming.of(content.words()).ifPresent(column -> columns.putIfAbsent(column, at)));
        boolean enough = columns.size() >= ENOUGH && columns.keySet().stream().anyMatch(Column.INPUTS::contains);
        return enough ? Optional.of(new Layout(columns, row.getKey(), false)) : Optional.empty();
    }

    private static Optional<Column> headed(String text) {
        return text.isEmpty() || text.length() > LONGEST_HEADING ? Optional.empty()
                : Optional.ofNullable(HEADINGS.get(TextNormalizer.searchKey(text)));
    }

    private static Map<String, Column> headings() {
        Map<String, Column> headings = new HashMap<>();
        for (Column column : Column.values()) {
            headings.put(TextNormalizer.searchKey(column.in(Locale.JAPANESE)), column);
            headings.put(TextNormalizer.searchKey(column.in(Locale.ROOT)), column);
        }
        return Map.copyOf(headings);
    }
}
