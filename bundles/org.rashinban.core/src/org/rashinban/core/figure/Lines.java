package org.rashinban.core.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.rashinban.model.text.Localized;

/** Several texts, each on a line of its own. */
public record Lines(List<Localized> texts) implements Several {

    public Lines {
        texts = List.copyOf(texts);
    }

    @Override
    public String in(Locale locale) {
        return texts.stream().map(text -> text.in(locale)).collect(Collectors.joining("\n"));
    }
}
