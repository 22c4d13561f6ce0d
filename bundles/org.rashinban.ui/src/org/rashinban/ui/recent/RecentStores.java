package org.rashinban.ui.recent;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The stores opened last, the newest first; kept in the preferences, so that every instance on the same node sees the same. */
public final class RecentStores {

    static final int LIMIT = 8;

    private static final String KEY = "recentStores"; //$NON-NLS-1$
    private static final String BETWEEN = " "; //$NON-NLS-1$

    private final IEclipsePreferences preferences;

    public RecentStores(IEclipsePreferences preferences) {
        this.preferences = preferences;
    }

    /** Those of the person at this workspace. */
    public static RecentStores ofWorkspace() {
        return new RecentStores(InstanceScope.INSTANCE.getNode("org.rashinban.ui")); //$NON-NLS-1$
    }

    public List<RecentStore> list() {
        return preferences.get(KEY, "").lines().flatMap(line -> decoded(line).stream()).toList(); //$NON-NLS-1$
    }

    /** To be told of every store that is opened. */
    public void opened(RecentStore store) throws BackingStoreException {
        Stream<RecentStore> others = list().stream().filter(other -> !other.location().equals(store.location()));
        keep(Stream.concat(Stream.of(store), others).limit(LIMIT));
    }

    /** To be told when a store turns out to be gone. */
    public void forget(String location) throws BackingStoreException {
        keep(list().stream().filter(store -> !store.location().equals(location)));
    }

    private void keep(Stream<RecentStore> stores) throws BackingStoreException {
        preferences.put(KEY, stores.map(RecentStores::encoded).collect(Collectors.joining("\n"))); //$NON-NLS-1$
        preferences.flush();
    }

    /** Returns what ends the listening. */
    public Runnable onChange(Runnable listener) {
        IPreferenceChangeListener changed = event -> {
            if (KEY.equals(event.getKey())) {
                listener.run();
            }
        };
        preferences.addPreferenceChangeListener(changed);
        return () -> preferences.removePreferenceChangeListener(changed);
    }

    /** A space is encoded as a plus sign, so that it can stand between the two parts. */
    private static String encoded(RecentStore store) {
        return URLEncoder.encode(store.location(), StandardCharsets.UTF_8) + BETWEEN
                + URLEncoder.encode(store.name(), StandardCharsets.UTF_8);
    }

    private static Optional<RecentStore> decoded(String line) {
        String[] parts = line.split(BETWEEN);
        if (parts.length != 2) {
            return Optional.empty();
        }
        return Optional.of(
                new RecentStore(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
    }
}
