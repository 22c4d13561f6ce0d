package org.rashinban.ui.theme;

import java.util.stream.Stream;

/** How the window looks. */
public enum Appearance {

    /** As the operating system does. */
    SYSTEM(""), //$NON-NLS-1$
    LIGHT("org.eclipse.e4.ui.css.theme.e4_default"), //$NON-NLS-1$
    DARK("org.eclipse.e4.ui.css.theme.e4_dark"); //$NON-NLS-1$

    private final String themeId;

    Appearance(String themeId) {
        this.themeId = themeId;
    }

    String themeId() {
        return themeId;
    }

    static Appearance ofTheme(String themeId) {
        return Stream.of(values()).filter(appearance -> appearance.themeId.equals(themeId)).findFirst().orElse(SYSTEM);
    }
}
