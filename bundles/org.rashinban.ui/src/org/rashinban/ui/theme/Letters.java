package org.rashinban.ui.theme;

import java.util.Optional;

/**
 * In which letters the window is written.
 *
 * @param family the font; empty for the one of the system
 */
public record Letters(LetterSize size, Optional<String> family) {

    public static final Letters OF_SYSTEM = new Letters(LetterSize.NORMAL, Optional.empty());

    /** In points, where those of the system have the given ones. */
    int height(int ofSystem) {
        return (int) Math.round(ofSystem * size.scale());
    }

    /** A style sheet that says so, for a system whose letters are of the given height in points. */
    String styleSheet(int height) {
        String font = family.map(name -> "    font-family: '" + name.replace("'", "") + "';\n").orElse(""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        return "* {\n" + font + "    font-size: " + height(height) + ";\n}\n"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
