package org.rashinban.ui.system;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.rashinban.core.figure.medium.FileName;

/**
 * Lets the user choose a file; to be asked on the user interface's thread. Every part finds it like a service of the platform. Empty answers say
 * that it was given up.
 */
public interface FileChoice {

    /** With the dialogs that the system has for it. */
    FileChoice OF_THE_DESKTOP = new FileChoice() {

        @Override
        public Optional<Path> toRead(Shell shell, String title, List<String> endings) {
            FileDialog dialog = dialog(shell, SWT.OPEN, title, endings);
            return Optional.ofNullable(dialog.open()).map(Path::of);
        }

        @Override
        public Optional<Path> toWrite(Shell shell, String title, String proposed, List<String> endings) {
            FileDialog dialog = dialog(shell, SWT.SAVE, title, endings);
            dialog.setOverwrite(true);
            dialog.setFileName(FileName.of(proposed));
            return Optional.ofNullable(dialog.open()).map(typed -> Path.of(endings.contains(ending(typed)) ? typed
                    : typed + '.' + endings.get(Math.max(0, dialog.getFilterIndex()))));
        }

        private FileDialog dialog(Shell shell, int style, String title, List<String> endings) {
            FileDialog dialog = new FileDialog(shell, style);
            dialog.setText(title);
            dialog.setFilterExtensions(endings.stream().map(ending -> "*." + ending).toArray(String[]::new)); //$NON-NLS-1$
            return dialog;
        }
    };

    /** @param endings without the dot; none if every file will do */
    Optional<Path> toRead(Shell shell, String title, List<String> endings);

    /**
     * A name without one of the endings gets the one that was chosen.
     *
     * @param proposed as people call it, without an ending
     * @param endings without the dot, the usual one first
     */
    Optional<Path> toWrite(Shell shell, String title, String proposed, List<String> endings);

    /** Of a file's name, in small letters. */
    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
