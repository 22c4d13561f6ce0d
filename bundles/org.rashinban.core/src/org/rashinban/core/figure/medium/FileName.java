package org.rashinban.core.figure.medium;

import java.util.regex.Pattern;

/** Titles as names of files. */
public final class FileName {

    /** What Windows allows in no name; of these, other systems only forbid the slash. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
    /** A name that ends so cannot be opened on Windows. */
    private static final Pattern END = Pattern.compile("[. ]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private FileName() {
    }

    /** The same text as far as every system on which it may be kept allows it. */
    public static String of(String title) {
        String name = END.matcher(FORBIDDEN.matcher(title).replaceAll("_").strip()).replaceAll("");
        return name.isEmpty() || DEVICE.matcher(name).matches() ? name + "_" : name;
    }
}
