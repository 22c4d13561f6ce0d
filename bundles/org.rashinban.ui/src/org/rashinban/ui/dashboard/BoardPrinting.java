package org.rashinban.ui.dashboard;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/** Prints pictures, each on a page of its own and as large as the page. */
final class BoardPrinting {

    private static final double MARGIN_INCHES = 0.5;

    private BoardPrinting() {
    }

    /** Asks on which printer; does nothing if the user gives up. */
    static void print(Shell shell, String title, List<ImageData> pictures) {
        PrintDialog dialog = new PrintDialog(shell, SWT.NONE);
        PrinterData suggested = new PrinterData();
        suggested.orientation = PrinterData.LANDSCAPE;
        dialog.setPrinterData(suggested);
        PrinterData chosen = dialog.open();
        if (chosen != null) {
            Printer printer = new Printer(chosen);
            try {
                if (printer.startJob(title)) {
                    pictures.forEach(picture -> page(printer, picture));
                    printer.endJob();
                }
            } finally {
                printer.dispose();
            }
        }
    }

    private static void page(Printer printer, ImageData picture) {
        if (!printer.startPage()) {
            return;
        }
        Rectangle paper = printer.getClientArea();
        Point dpi = printer.getDPI();
        int margin = (int) (MARGIN_INCHES * dpi.x);
        int width = paper.width - 2 * margin;
        int height = paper.height - 2 * margin;
        double scale = Math.min((double) width / picture.width, (double) height / picture.height);
        Image image = new Image(printer, picture);
        GC graphics = new GC(printer);
        try {
            graphics.drawImage(image, 0, 0, picture.width, picture.height, margin, margin, (int) (picture.width * scale),
                    (int) (picture.height * scale));
        } finally {
            graphics.dispose();
            image.dispose();
        }
        printer.endPage();
    }
}
