package org.rashinban.model.text;

import java.util.Locale;

/** The two languages the product speaks: Japanese, and English for everyone else. */
public final class Languages {

    private Languages() {
    }

    public static boolean isJapanese(Locale locale) {
        return locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
    }
}
