package org.rashinban.core.figure;

import java.util.List;
import java.util.Locale;

import org.rashinban.model.text.Localized;

/** Several texts in one line. */
public record Enumerated(List<Localized> texts) implements Several {

    public Enumerated {
        texts = List.copyOf(texts);
    }

    @Override
    public String in(Locale locale) {
        return Texts.CATALOGUE.sentence("enumeration", texts).in(locale);
    }
}
