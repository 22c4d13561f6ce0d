package org.rashinban.core.tree;

import java.util.Locale;

import org.rashinban.model.text.Localized;

/**
 * What people call an object that has a code and a title.
 *
 * @param both as people read them
 */
public record CodedName(String code, Localized title, Localized both) implements Localized {

    @Override
    public String in(Locale locale) {
        return both.in(locale);
    }
}
