package org.rashinban.ui.theme;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.rashinban.ui.jobs.Later;

/** Tells when the colours of the window have been changed: what was drawn in the old ones is to be drawn anew. */
public final class ThemeChange {

    private ThemeChange() {
    }

    /** @param changed run on the user interface's thread when everything has its new colours, as long as the control is there */
    public static void follow(Control control, Runnable changed) {
        Later once = new Later(control, changed);
        IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
        IPropertyChangeListener colours = event -> once.ask();
        IPreferenceChangeListener palette = event -> once.ask();
        PaletteChoice choice = new PaletteChoice();
        themes.addPropertyChangeListener(colours);
        choice.addListener(palette);
        control.addDisposeListener(event -> {
            themes.removePropertyChangeListener(colours);
            choice.removeListener(palette);
        });
    }
}
