package org.rashinban.ui.preferences;

import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.model.period.YearNotation;

/** Which years this person wants to read. */
public final class YearsChoice {

    private static final String KEY = "years"; //$NON-NLS-1$

    private final IEclipsePreferences preferences =
            InstanceScope.INSTANCE.getNode(FrameworkUtil.getBundle(YearsChoice.class).getSymbolicName());

    public YearNotation current() {
        String kept = preferences.get(KEY, ""); //$NON-NLS-1$
        return Stream.of(YearNotation.values()).filter(notation -> notation.name().equals(kept)).findFirst().orElse(YearNotation.BOTH);
    }

    /** From the next start on: what is on screen already would show one thing here and another there. */
    public void choose(YearNotation notation) throws BackingStoreException {
        preferences.put(KEY, notation.name());
        preferences.flush();
    }

    /** To be called before anything is shown. */
    public void apply() {
        Locale.setDefault(current().in(Locale.getDefault()));
    }
}
