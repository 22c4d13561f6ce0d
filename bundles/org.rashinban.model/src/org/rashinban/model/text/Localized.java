package org.rashinban.model.text;

import java.util.Locale;

/** A value that people read differently in each language. */
public interface Localized {

    String in(Locale locale);
}
