package org.rashinban.ui.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.util.tracker.ServiceTracker;

/** The letters that the user has chosen, from the next start on: what is on screen has been laid out for those before. */
public final class LetterChoice {

    private static final String SIZE = "letters.size"; //$NON-NLS-1$
    private static final String FAMILY = "letters.family"; //$NON-NLS-1$
    private static final String VERTICAL = "@"; //$NON-NLS-1$

    private final Bundle bundle = FrameworkUtil.getBundle(LetterChoice.class);
    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(bundle.getSymbolicName());

    public Letters current() {
        String size = preferences.get(SIZE, ""); //$NON-NLS-1$
        return new Letters(Stream.of(LetterSize.values()).filter(known -> known.name().equals(size)).findFirst().orElse(LetterSize.NORMAL),
                Optional.of(preferences.get(FAMILY, "")).filter(family -> !family.isEmpty())); //$NON-NLS-1$
    }

    public void choose(Letters letters) throws BackingStoreException {
        preferences.put(SIZE, letters.size().name());
        preferences.put(FAMILY, letters.family().orElse("")); //$NON-NLS-1$
        preferences.flush();
    }

    /** The fonts that are installed, but for those that Windows turns on their side. */
    public static List<String> families(Display display) {
        return Stream.of(display.getFontList(null, true)).map(FontData::getName).filter(name -> !name.startsWith(VERTICAL))
                .distinct().sorted().toList();
    }

    /** To be called before anything is shown. */
    public void apply(Display display) {
        Letters letters = current();
        if (letters.equals(Letters.OF_SYSTEM)) {
            return;
        }
        LetterFont.register(letters, display);
        ServiceTracker<IThemeManager, IThemeManager> themes = new ServiceTracker<>(bundle.getBundleContext(), IThemeManager.class, null);
        themes.open();
        try {
            Path sheet = Platform.getStateLocation(bundle).append("letters.css").toPath(); //$NON-NLS-1$
            Files.writeString(sheet, letters.styleSheet(display.getSystemFont().getFontData()[0].getHeight()));
            themes.getService().getEngineForDisplay(display).registerStylesheet(sheet.toUri().toString());
        } catch (IOException e) {
            // Everything can be read in the letters of the system too.
            ILog.of(bundle).error(e.getMessage(), e);
        } finally {
            themes.close();
        }
    }
}
