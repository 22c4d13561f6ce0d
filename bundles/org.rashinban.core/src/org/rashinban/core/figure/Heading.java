package org.rashinban.core.figure;

import java.util.Optional;

import org.rashinban.model.Identified;
import org.rashinban.model.text.Localized;

/**
 * What a row, column, lane or category stands for.
 *
 * @param code   as printed in the plan
 * @param group  the heading above several of them
 * @param behind the identifier of what it stands for
 */
public record Heading(Localized title, Optional<String> code, Optional<Localized> group, Optional<String> behind) {

    public static Heading of(Localized title) {
        return new Heading(title, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Heading of(Localized title, Identified behind) {
        return new Heading(title, Optional.empty(), Optional.empty(), Optional.ofNullable(behind.getId()));
    }

    public Heading code(String printed) {
        return new Heading(title, Optional.ofNullable(printed).filter(text -> !text.isBlank()), group, behind);
    }

    public Heading group(Localized above) {
        return new Heading(title, code, Optional.of(above), behind);
    }
}
