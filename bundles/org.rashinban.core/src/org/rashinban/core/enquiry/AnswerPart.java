package org.rashinban.core.enquiry;

import java.util.Locale;
import java.util.Optional;

import org.rashinban.core.tree.Names;
import org.rashinban.model.Component;
import org.rashinban.model.Kpi;
import org.rashinban.model.text.Localized;

/**
 * A part of an answer that can be accepted without the others, as it has a cell of its own.
 *
 * @param component identifier of the component whose number it is; empty for what is said of the value itself
 */
public record AnswerPart(Kind kind, Optional<String> component) {

    /** In the order of a form's columns. */
    public enum Kind implements Localized {
        VALUE, NUMERATOR, DENOMINATOR, DONE, ABOUT, NOTE, EVIDENCE,
        /** The note as the reason why a value that is hard to believe is so all the same. */
        CONFIRMATION;

        @Override
        public String in(Locale locale) {
            return Texts.CATALOGUE.sentence("part." + name()).in(locale);
        }
    }

    public static AnswerPart of(Kind kind) {
        return new AnswerPart(kind, Optional.empty());
    }

    static AnswerPart of(Kind kind, Component component) {
        return new AnswerPart(kind, Optional.of(component.getId()));
    }

    /** Whether it says something about the value itself, not beside it. */
    public boolean isOfValue() {
        return kind.compareTo(Kind.NOTE) < 0;
    }

    /** What a reader calls it. */
    public Localized label(Kpi kpi) {
        return kpi.getComponents().stream().filter(part -> component.filter(part.getId()::equals).isPresent()).findFirst()
                .<Localized>map(part -> Texts.CATALOGUE.sentence("part.component", kind, Names.of(part))).orElse(kind);
    }
}
