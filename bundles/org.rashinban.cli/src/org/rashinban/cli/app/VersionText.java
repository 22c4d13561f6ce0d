package org.rashinban.cli.app;

import java.util.Locale;

import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Localized;

/** What runs here: the product, its build, and the Java under it. */
final class VersionText implements Localized {

    private static final Catalogue MESSAGES = Catalogue.of(VersionText.class);

    @Override
    public String in(Locale locale) {
        Version version = FrameworkUtil.getBundle(VersionText.class).getVersion();
        String number = version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
        return MESSAGES
                .sentence("version", number, version.getQualifier(), System.getProperty("java.version"), System.getProperty("java.vendor"))
                .in(locale);
    }
}
