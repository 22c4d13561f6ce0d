package org.rashinban.core.tree;

import java.util.Locale;
import java.util.function.UnaryOperator;

import org.rashinban.model.text.Localized;

/**
 * What people call an object that has a code and a title.
 *
 * @param both as people read them
 */
public record CodedName(String code, Localized title, Localized both) implements Localized {

    /** What is said of something by its name; of one with a code the code still stands apart. */
    public static Localized said(Localized name, UnaryOperator<Localized> sentence) {
        return name instanceof CodedName coded ? new CodedName(coded.code(), sentence.apply(coded.title()), sentence.apply(coded))
                : sentence.apply(name);
    }

    @Override
    public String in(Locale locale) {
        return both.in(locale);
    }
}
