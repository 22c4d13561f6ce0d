package org.rashinban.ui.system;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Lets the user choose a file that there is. Every part finds it like a service of the platform. */
@FunctionalInterface
public interface FileChoice {

    /** With the dialog that the system has for it. */
    FileChoice OF_THE_DESKTOP = (shell, title) -> {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(title);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    };

    /** Empty if it was given up; to be asked on the user interface's thread. */
    Optional<Path> ask(Shell shell, String title);
}
