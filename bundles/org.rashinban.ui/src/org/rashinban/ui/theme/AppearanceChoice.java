package org.rashinban.ui.theme;

import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.service.prefs.BackingStoreException;

/** The appearance that the user has chosen. The platform reads it at the next start: without an entry it follows the system. */
public final class AppearanceChoice {

    private static final String THEME_PREFERENCES = "org.eclipse.e4.ui.css.swt.theme"; //$NON-NLS-1$
    private static final String THEME_ID = "themeid"; //$NON-NLS-1$

    private final IThemeEngine engine;
    private final IEclipsePreferences preferences;
    private final BooleanSupplier systemIsDark;

    public AppearanceChoice(IServiceLocator services) {
        this(services, Display::isSystemDarkTheme);
    }

    public AppearanceChoice(IServiceLocator services, BooleanSupplier systemIsDark) {
        this.engine = services.getService(IThemeEngine.class);
        this.preferences = InstanceScope.INSTANCE.getNode(THEME_PREFERENCES);
        this.systemIsDark = systemIsDark;
    }

    public Appearance current() {
        return Appearance.ofTheme(preferences.get(THEME_ID, "")); //$NON-NLS-1$
    }

    public void choose(Appearance appearance) throws BackingStoreException {
        if (appearance == Appearance.SYSTEM) {
            engine.setTheme(ofSystem().themeId(), false);
            preferences.remove(THEME_ID);
        } else {
            engine.setTheme(appearance.themeId(), false);
            preferences.put(THEME_ID, appearance.themeId());
        }
        preferences.flush();
    }

    /** To be called when the system has changed its settings. GTK tells its theme only at the start: there the next start follows. */
    public void followSystem() {
        Appearance wanted = ofSystem();
        if (current() == Appearance.SYSTEM
                && (engine.getActiveTheme() == null || !wanted.themeId().equals(engine.getActiveTheme().getId()))) {
            engine.setTheme(wanted.themeId(), false);
        }
    }

    private Appearance ofSystem() {
        return systemIsDark.getAsBoolean() ? Appearance.DARK : Appearance.LIGHT;
    }
}
