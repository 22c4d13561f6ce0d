package org.rashinban.ui.tests;

import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.theme.Appearance;
import org.rashinban.ui.theme.AppearanceChoice;

/** The light and the dark theme, chosen as a person would. */
final class Themes {

    private Themes() {
    }

    static void choose(UiDriver driver, Appearance appearance) {
        driver.read(() -> {
            try {
                new AppearanceChoice(PlatformUI.getWorkbench()).choose(appearance);
                return appearance;
            } catch (BackingStoreException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
