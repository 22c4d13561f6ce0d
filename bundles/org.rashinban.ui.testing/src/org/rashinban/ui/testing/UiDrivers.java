package org.rashinban.ui.testing;

import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;

/** The driver that the system property {@code rashinban.ui.driver} names; without it, the one on plain SWT events. */
final class UiDrivers {

    private static final String EXTENSION_POINT = "org.rashinban.ui.testing.drivers"; //$NON-NLS-1$
    private static final String CHOICE = System.getProperty("rashinban.ui.driver", "swt"); //$NON-NLS-1$ //$NON-NLS-2$

    private UiDrivers() {
    }

    static UiDriver chosen() {
        IConfigurationElement[] known = Platform.getExtensionRegistry().getConfigurationElementsFor(EXTENSION_POINT);
        return Stream.of(known)
                .filter(driver -> CHOICE.equals(driver.getAttribute("id"))) //$NON-NLS-1$
                .findFirst()
                .map(UiDrivers::create)
                .orElseThrow(() -> new IllegalStateException("No user interface driver is called " + CHOICE)); //$NON-NLS-1$
    }

    private static UiDriver create(IConfigurationElement driver) {
        try {
            return (UiDriver) driver.createExecutableExtension("class"); //$NON-NLS-1$
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
