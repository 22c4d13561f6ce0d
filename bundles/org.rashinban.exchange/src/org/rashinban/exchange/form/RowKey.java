package org.rashinban.exchange.form;

import java.util.Optional;

import org.rashinban.model.AskedValue;
import org.rashinban.model.Component;

/**
 * What a row of a form is about: a value that was asked for, or a component of it.
 *
 * @param asked     identifier of the value asked for
 * @param component identifier of the component, for a row of its own
 */
public record RowKey(String asked, Optional<String> component) {

    private static final String SEPARATOR = "+";

    static RowKey of(AskedValue asked, Optional<Component> component) {
        return new RowKey(asked.getId(), component.map(Component::getId));
    }

    public static Optional<RowKey> read(String text) {
        String key = text.strip();
        int cut = key.indexOf(SEPARATOR);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(cut < 0 ? new RowKey(key, Optional.empty())
                : new RowKey(key.substring(0, cut), Optional.of(key.substring(cut + SEPARATOR.length()))));
    }

    @Override
    public String toString() {
        return asked + component.map(part -> SEPARATOR + part).orElse("");
    }
}
