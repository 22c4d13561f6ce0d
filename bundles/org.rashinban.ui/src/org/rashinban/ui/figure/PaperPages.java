package org.rashinban.ui.figure;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/** Prints pictures, each whole on a page of its own and as large as the page, with a margin around it. */
public final class PaperPages {

    private static final double MARGIN_INCHES = 0.5;

    private PaperPages() {
    }

    /** @param data of the printer, as somebody chose it */
    public static void print(PrinterData data, String title, List<ImageData> pictures) {
        Printer printer = new Printer(data);
        try {
            if (printer.startJob(title)) {
                pictures.forEach(picture -> page(printer, picture));
                printer.endJob();
            }
        } finally {
            printer.dispose();
        }
    }

    private static void page(Printer printer, ImageData picture) {
        if (!printer.startPage()) {
            return;
        }
        Rectangle place = place(printer.getClientArea(), printer.getDPI(), new Point(picture.width, picture.height));
        Image image = new Image(printer, picture);
        GC graphics = new GC(printer);
        try {
            graphics.drawImage(image, 0, 0, picture.width, picture.height, place.x, place.y, place.width, place.height);
        } finally {
            graphics.dispose();
            image.dispose();
        }
        printer.endPage();
    }

    /** Where a picture stands on the paper: whole, in its own proportions, in the upper left corner within the margin. */
    public static Rectangle place(Rectangle paper, Point dpi, Point picture) {
        int acrossMargin = (int) (MARGIN_INCHES * dpi.x);
        int downMargin = (int) (MARGIN_INCHES * dpi.y);
        double width = paper.width - 2.0 * acrossMargin;
        double height = paper.height - 2.0 * downMargin;
        // Dots of the paper need not be square.
        double scale = Math.min(width / dpi.x / picture.x, height / dpi.y / picture.y);
        return new Rectangle(paper.x + acrossMargin, paper.y + downMargin, (int) (picture.x * scale * dpi.x),
                (int) (picture.y * scale * dpi.y));
    }
}
