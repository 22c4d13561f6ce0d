package org.rashinban.ui.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.rashinban.ui.system.FileChoice;
import org.rashinban.ui.testing.UiDriver;

/** A user who chooses this file whenever one is asked for. */
final class ChosenFile extends Chosen<FileChoice> {

    ChosenFile(UiDriver driver, Path file) {
        super(driver, FileChoice.class, new FileChoice() {

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
}
