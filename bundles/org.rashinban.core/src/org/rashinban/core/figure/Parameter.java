package org.rashinban.core.figure;

import java.util.Optional;

import org.rashinban.model.text.Localized;

/**
 * What has to be chosen before a figure can be made.
 *
 * @param name     as typed on the command line and kept in dashboards
 * @param required whether there is no figure without it
 * @param reading  finds the value that a text names
 * @param standard the value if none is named
 */
public record Parameter<T>(String name, Class<T> type, Localized title, boolean required, Reading<T> reading, Standard<T> standard) {

    /** May look at what was chosen before: the KPI A03 is that of the chosen edition. */
    @FunctionalInterface
    public interface Reading<T> {

        Optional<T> of(String text, FigureContext context, Choices before);
    }

    /** Empty if nothing stands to reason. */
    @FunctionalInterface
    public interface Standard<T> {

        Optional<T> in(FigureContext context, Choices before);
    }

    /** The same, but a figure can do without it and there is nothing that it is by itself. */
    public Parameter<T> optional() {
        return new Parameter<>(name, type, title, false, reading, (context, before) -> Optional.empty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameter<?> that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
