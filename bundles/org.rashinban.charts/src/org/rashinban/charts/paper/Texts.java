package org.rashinban.charts.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.rashinban.core.figure.Heading;
import org.rashinban.model.text.Languages;
import org.rashinban.model.text.Localized;

/** Puts texts of figures together that were localized already. */
public final class Texts {

    private Texts() {
    }

    public static Localized title(Heading heading) {
        return heading.code().<Localized>map(code -> locale -> code + " " + heading.title().in(locale)).orElse(heading.title());
    }

    /** A name and what it says: 実績：40人. */
    public static Localized named(Localized name, Localized said) {
        return locale -> {
            String what = said.in(locale);
            return what.isEmpty() ? name.in(locale) : name.in(locale) + colon(locale) + what;
        };
    }

    /** One below the other, those that say nothing left out. */
    public static Localized lines(Localized... texts) {
        return locale -> Arrays.stream(texts).map(text -> text.in(locale)).filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String colon(Locale locale) {
        return Languages.isJapanese(locale) ? "：" : ": ";
    }
}
