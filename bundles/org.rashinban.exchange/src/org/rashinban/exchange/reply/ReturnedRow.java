package org.rashinban.exchange.reply;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.rashinban.exchange.form.Column;
import org.rashinban.exchange.form.RowKey;
import org.rashinban.model.text.Sentence;

/**
 * A row of a returned form, with whatever stands in its columns.
 *
 * @param remark how it was recognised, where that is not plain
 */
record ReturnedRow(String sheet, int row, Map<Column, Integer> columns, Map<Column, CellContent> cells, Optional<Sentence> remark) {

    static ReturnedRow of(SheetGrid sheet, int row, Layout layout) {
        Map<Column, CellContent> cells = new EnumMap<>(Column.class);
        layout.columns().forEach((column, at) -> sheet.at(row, at).ifPresent(content -> cells.put(column, content)));
        return new ReturnedRow(sheet.name(), row, layout.columns(), cells, layout.remark());
    }

    /** The same row, which is about something else than its key says. */
    ReturnedRow keyed(String key, Sentence why) {
        Map<Column, CellContent> others = new EnumMap<>(cells);
        others.put(Column.KEY, new CellContent.Text(key));
        return new ReturnedRow(sheet, row, columns, others, Optional.of(why));
    }

    Optional<RowKey> key() {
        return RowKey.read(words(Column.KEY));
    }

    String words(Column column) {
        return Optional.ofNullable(cells.get(column)).map(CellContent::words).orElse("");
    }

    boolean saysAnything() {
        return Column.INPUTS.stream().anyMatch(cells::containsKey);
    }

    /** Where a cell is, as a reader finds it: 回答票!I6. */
    String address(Column column) {
        return place().address(column);
    }

    CellPlaces.Place place() {
        return new CellPlaces.Place(sheet, row, columns);
    }
}
