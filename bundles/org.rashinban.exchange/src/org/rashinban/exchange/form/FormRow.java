package org.rashinban.exchange.form;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rashinban.model.AskedValue;
import org.rashinban.model.Component;

/**
 * A row to be filled in.
 *
 * @param fixed  what is printed, by column
 * @param hint   what is printed small below the title; may be empty
 * @param inputs the columns to be filled in
 * @param issued what stands in them already, as text
 */
record FormRow(AskedValue asked, Optional<Component> component, Map<Column, String> fixed, String hint, Set<Column> inputs,
        Map<Column, String> issued) {

    RowKey key() {
        return RowKey.of(asked, component);
    }

    String text(Column column) {
        return fixed.getOrDefault(column, "");
    }
}
