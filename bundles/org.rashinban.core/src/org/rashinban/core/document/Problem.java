package org.rashinban.core.document;

import java.util.Locale;

import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/**
 * Why a text is refused, and where.
 *
 * @param line counted from 1; 0 if it concerns the file as a whole
 */
public record Problem(String file, int line, Sentence message) implements Localized {

    /** The place in the form that editors and terminals turn into a link, then the sentence. */
    @Override
    public String in(Locale locale) {
        return file + (line > 0 ? ":" + line : "") + ": " + message.in(locale);
    }
}
