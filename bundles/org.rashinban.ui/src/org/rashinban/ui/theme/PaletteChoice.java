package org.rashinban.ui.theme;

import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.charts.theme.Palette;

/** In which colours this person wants to see how things stand. */
public final class PaletteChoice {

    private static final String KEY = "palette"; //$NON-NLS-1$

    private final IEclipsePreferences preferences =
            InstanceScope.INSTANCE.getNode(FrameworkUtil.getBundle(PaletteChoice.class).getSymbolicName());

    public Palette current() {
        String kept = preferences.get(KEY, ""); //$NON-NLS-1$
        return Stream.of(Palette.values()).filter(palette -> palette.name().equals(kept)).findFirst().orElse(Palette.BLUE_TO_RED);
    }

    public void choose(Palette palette) throws BackingStoreException {
        preferences.put(KEY, palette.name());
        preferences.flush();
    }

    void addListener(IPreferenceChangeListener listener) {
        preferences.addPreferenceChangeListener(listener);
    }

    void removeListener(IPreferenceChangeListener listener) {
        preferences.removePreferenceChangeListener(listener);
    }
}
