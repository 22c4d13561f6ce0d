package org.rashinban.ui.dashboard;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.rashinban.ui.figure.PaperPages;

/** Asks where a dashboard is to be printed. */
final class BoardPrinting {

    private BoardPrinting() {
    }

    /** Does nothing if the user gives up. */
    static void print(Shell shell, String title, List<ImageData> pictures) {
        PrintDialog dialog = new PrintDialog(shell, SWT.NONE);
        PrinterData suggested = new PrinterData();
        suggested.orientation = PrinterData.LANDSCAPE;
        dialog.setPrinterData(suggested);
        PrinterData chosen = dialog.open();
        if (chosen != null) {
            PaperPages.print(chosen, title, pictures);
        }
    }
}
