package org.rashinban.exchange.reply;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rashinban.exchange.form.Checksum;
import org.rashinban.exchange.form.Column;
import org.rashinban.exchange.form.FormIdentity;
import org.rashinban.exchange.form.Marks;
import org.rashinban.exchange.form.RowKey;
import org.rashinban.model.EnquiryForm;

/**
 * What a form says of itself: who it is, and what stood in it when it went out. Any of it may be lost.
 *
 * @param rows   by key
 * @param intact whether the hidden sheet is there and what it lists gives the checksum that it states
 */
record Issued(FormIdentity identity, Map<String, Row> rows, Optional<Boolean> intact) {

    /** A row as it went out. */
    record Row(String period, String code, String title, String unit, Map<Column, CellContent> inputs) {
    }

    private static final int FIRST_INPUT = 6;

    static Issued of(Book book) {
        Map<String, String> fields = new HashMap<>();
        Map<String, Row> rows = new LinkedHashMap<>();
        Optional<SheetGrid> hidden = book.sheets().stream().filter(Issued::isIdentity).findFirst();
        hidden.ifPresent(sheet -> sheet.rows().keySet().forEach(row -> read(sheet, row, fields, rows)));
        Optional<Boolean> intact = hidden.map(sheet -> checksum(fields, rows).equals(fields.getOrDefault("checksum", "")));
        book.properties().forEach(fields::putIfAbsent);
        return new Issued(FormIdentity.of(fields), rows, intact);
    }

    /** The rows of what was asked; whatever else a file claims to have held is not worth comparing with. */
    Issued of(EnquiryForm form) {
        Set<String> asked = form.getAsked().stream().filter(value -> value.getKpi() != null)
                .flatMap(value -> Stream.concat(Stream.of(new RowKey(value.getId(), Optional.empty())), value.getKpi().getComponents()
                        .stream().map(component -> new RowKey(value.getId(), Optional.of(component.getId())))))
                .map(RowKey::toString).collect(Collectors.toSet());
        Map<String, Row> kept = new LinkedHashMap<>(rows);
        kept.keySet().retainAll(asked);
        return new Issued(identity, kept, intact);
    }

    static boolean isIdentity(SheetGrid sheet) {
        return sheet.rows().keySet().stream().limit(3).anyMatch(row -> sheet.words(row, 0).equals(Marks.IDENTITY));
    }

    private static void read(SheetGrid sheet, int row, Map<String, String> fields, Map<String, Row> rows) {
        String name = sheet.words(row, 0);
        if (name.equals(Marks.ROW)) {
            Map<Column, CellContent> inputs = new EnumMap<>(Column.class);
            Column.INPUTS.forEach(column -> sheet.at(row, FIRST_INPUT + column.ordinal() - Column.VALUE.ordinal())
                    .ifPresent(content -> inputs.put(column, content)));
            rows.put(sheet.words(row, 1),
                    new Row(sheet.words(row, 2), sheet.words(row, 3), sheet.words(row, 4), sheet.words(row, 5), inputs));
        } else if (!name.equals(Marks.IDENTITY)) {
            fields.put(name, sheet.words(row, 1));
        }
    }

    private static String checksum(Map<String, String> fields, Map<String, Row> rows) {
        FormIdentity identity = FormIdentity.of(fields);
        Checksum checksum = FormIdentity.begin(identity.store(), identity.enquiry(), identity.form(), identity.department());
        rows.forEach((key, row) -> FormIdentity.add(checksum, key, row.period(), row.code(), row.title(), row.unit()));
        return checksum.hex();
    }
}
