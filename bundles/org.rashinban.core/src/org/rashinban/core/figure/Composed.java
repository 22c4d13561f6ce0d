package org.rashinban.core.figure;

import java.util.List;
import java.util.Locale;

import org.rashinban.model.text.Localized;

/**
 * A text that people read as one, and that tells a program several things: what was measured, how much, in which year.
 *
 * @param said  as people read it
 * @param parts each for a column of its own
 */
public record Composed(Localized said, List<Part> parts) implements Localized {

    /** @param name what is added to the name of the column; empty for what stands in the column itself */
    public record Part(String name, Cell cell) {
    }

    public Composed {
        parts = List.copyOf(parts);
    }

    public static Composed of(Localized said, Part... parts) {
        return new Composed(said, List.of(parts));
    }

    @Override
    public String in(Locale locale) {
        return said.in(locale);
    }
}
