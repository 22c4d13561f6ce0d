package org.rashinban.model.text;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The messages of one package: {@code messages.properties} (English, the root) and {@code messages_ja.properties}.
 *
 * <p>Every language other than Japanese gets the root. The JVM's default locale never decides, so the same data speaks
 * the same language on every machine.
 */
public final class Catalogue {

    private static final ResourceBundle.Control WITHOUT_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String baseName;
    private final ClassLoader loader;
    /** Found once: the platform's own look-up goes through a chain of keys for every message. */
    private final Map<Locale, ResourceBundle> bundles = new ConcurrentHashMap<>();

    private Catalogue(String baseName, ClassLoader loader) {
        this.baseName = baseName;
        this.loader = loader;
    }

    /** The catalogue beside {@code anchor}, found through its class loader (in OSGi: in its bundle). */
    public static Catalogue of(Class<?> anchor) {
        return new Catalogue(anchor.getPackageName() + ".messages", anchor.getClassLoader());
    }

    /** @throws IllegalStateException if the key is in no catalogue, which is a programming error */
    public Sentence sentence(String key, Object... args) {
        return Sentence.of(this, key, args);
    }

    String pattern(String key, Locale locale) {
        try {
            return bundles.computeIfAbsent(locale, unknown -> ResourceBundle.getBundle(baseName, unknown, loader, WITHOUT_DEFAULT_LOCALE))
                    .getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("No message '" + key + "' in " + baseName, e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Catalogue that && baseName.equals(that.baseName) && loader == that.loader;
    }

    @Override
    public int hashCode() {
        return Objects.hash(baseName, loader);
    }

    @Override
    public String toString() {
        return baseName;
    }
}
