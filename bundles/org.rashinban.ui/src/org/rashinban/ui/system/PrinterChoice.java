package org.rashinban.ui.system;

import java.util.Optional;

import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/** Lets the user choose a printer; to be asked on the user interface's thread. Every part finds it like a service of the platform. */
@FunctionalInterface
public interface PrinterChoice {

    /** With the dialog that the system has for it. */
    PrinterChoice OF_THE_DESKTOP = (shell, suggested) -> {
        PrintDialog dialog = new PrintDialog(shell);
        dialog.setPrinterData(suggested);
        return Optional.ofNullable(dialog.open());
    };

    /**
     * Empty if it was given up.
     *
     * @param suggested what is chosen as long as the user chooses nothing else
     */
    Optional<PrinterData> choose(Shell shell, PrinterData suggested);
}
