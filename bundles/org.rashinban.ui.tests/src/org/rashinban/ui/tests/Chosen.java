package org.rashinban.ui.tests;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.PlatformUI;
import org.rashinban.ui.testing.UiDriver;

/** The dialogs of the system are not part of the workbench: until this is closed, something else chooses in the place of one of them. */
class Chosen<T> implements AutoCloseable {

    private final UiDriver driver;
    private final Class<T> dialog;
    private final T before;

    Chosen(UiDriver driver, Class<T> dialog, T instead) {
        this.driver = driver;
        this.dialog = dialog;
        before = driver.read(() -> context().get(dialog));
        set(instead);
    }

    private void set(T choice) {
        driver.read(() -> {
            context().set(dialog, choice);
            return choice;
        });
    }

    private static IEclipseContext context() {
        return PlatformUI.getWorkbench().getService(IEclipseContext.class);
    }

    @Override
    public void close() {
        set(before);
    }
}
