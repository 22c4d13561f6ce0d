package org.rashinban.ui.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.rashinban.ui.system.FileChoice;
import org.rashinban.ui.testing.UiDriver;

/** The dialog that the system has for files is not part of the workbench: until this is closed, a user chooses this file in it. */
final class ChosenFile implements AutoCloseable {

    private final UiDriver driver;
    private final FileChoice before;

    ChosenFile(UiDriver driver, Path file) {
        this.driver = driver;
        before = driver.read(() -> context().get(FileChoice.class));
        set(new FileChoice() {

            @Override
            public Optional<Path> toRead(Shell shell, String title, List<String> endings) {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> toWrite(Shell shell, String title, String proposed, List<String> endings) {
                return Optional.of(file);
            }
        });
    }

    private void set(FileChoice choice) {
        driver.read(() -> {
            context().set(FileChoice.class, choice);
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
