package org.rashinban.store.mapping;

import java.util.Locale;

/** Names in SQL: lower snake case, always quoted, so that no word is reserved and no engine changes the case. */
public final class Sql {

    private Sql() {
    }

    public static String quote(String name) {
        return '"' + name + '"';
    }

    static String snake(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
