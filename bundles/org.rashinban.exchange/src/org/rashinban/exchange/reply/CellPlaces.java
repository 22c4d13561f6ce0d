package org.rashinban.exchange.reply;

import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.util.CellReference;
import org.rashinban.core.enquiry.AnswerPart;
import org.rashinban.exchange.form.Column;

/**
 * Where the cells of a value stand in a returned form.
 *
 * @param whole the row of the value itself; empty where it is gone
 * @param parts the rows of its components, by their identifiers
 */
public record CellPlaces(Optional<Place> whole, Map<String, Place> parts) {

    static final CellPlaces NONE = new CellPlaces(Optional.empty(), Map.of());

    /** A row of a sheet, and in which columns its cells are. */
    public record Place(String sheet, int row, Map<Column, Integer> columns) {

        String address(Column column) {
            int at = columns.getOrDefault(column, columns.values().iterator().next());
            return sheet + "!" + CellReference.convertNumToColString(at) + (row + 1);
        }
    }

    /** Empty where the row is gone. */
    Optional<String> address(AnswerPart part) {
        Optional<Place> place = part.component().map(id -> Optional.ofNullable(parts.get(id))).orElse(whole);
        return place.map(row -> row.address(column(part)));
    }

    private static Column column(AnswerPart part) {
        return switch (part.kind()) {
            case VALUE -> Column.VALUE;
            case NUMERATOR -> Column.NUMERATOR;
            case DENOMINATOR -> Column.DENOMINATOR;
            case DONE -> Column.DONE;
            case ABOUT -> Column.ABOUT;
            case NOTE, CONFIRMATION -> Column.NOTE;
            case EVIDENCE -> Column.EVIDENCE;
        };
    }
}
