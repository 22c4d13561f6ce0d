package org.rashinban.ui.figure;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
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

    private final Printer printer;

    private PaperPages(Printer printer) {
        this.printer = printer;
    }

    /**
     * @param data  of the printer, as somebody chose it
     * @param pages for paper of such proportions (height by width): what makes each page's picture when its turn has come
     * @return false if the printer takes nothing
     */
    static boolean print(PrinterData data, String title, DoubleFunction<List<Supplier<ImageData>>> pages, IProgressMonitor monitor) {
        Printer printer = new Printer(data);
        try {
            return new PaperPages(printer).print(title, pages.apply(proportions(printer.getClientArea(), printer.getDPI())), monitor);
        } finally {
            printer.dispose();
        }
    }

    private boolean print(String title, List<Supplier<ImageData>> pages, IProgressMonitor monitor) {
        if (!printer.startJob(title)) {
            return false;
        }
        SubMonitor progress = SubMonitor.convert(monitor, pages.size());
        for (int page = 0; page < pages.size(); page++) {
            if (progress.isCanceled()) {
                printer.cancelJob();
                return true;
            }
            String number = pages.size() == 1 ? "" : NLS.bind(Messages.Figure_page, page + 1, pages.size()); //$NON-NLS-1$
            if (!page(pages.get(page).get(), number)) {
                printer.cancelJob();
                return false;
            }
            progress.worked(1);
        }
        printer.endJob();
        return true;
    }

    private boolean page(ImageData picture, String number) {
        if (!printer.startPage()) {
            return false;
        }
        Rectangle paper = printer.getClientArea();
        Rectangle place = place(paper, printer.getDPI(), new Point(picture.width, picture.height));
        Image image = new Image(printer, picture);
        GC graphics = new GC(printer);
        try {
            graphics.drawImage(image, 0, 0, picture.width, picture.height, place.x, place.y, place.width, place.height);
            Point size = graphics.textExtent(number);
            graphics.drawText(number, paper.x + (paper.width - size.x) / 2,
                    paper.y + paper.height - (int) (MARGIN_INCHES * printer.getDPI().y + size.y) / 2, true);
        } finally {
            graphics.dispose();
            image.dispose();
        }
        printer.endPage();
        return true;
    }

    /** How high by how wide a picture is that fills the paper. Dots of the paper need not be square. */
    public static double proportions(Rectangle paper, Point dpi) {
        return (paper.height / (double) dpi.y - 2 * MARGIN_INCHES) / (paper.width / (double) dpi.x - 2 * MARGIN_INCHES);
    }

    /** Where a picture stands on the paper: whole, in its own proportions, in the upper left corner within the margin. */
    public static Rectangle place(Rectangle paper, Point dpi, Point picture) {
        int acrossMargin = (int) (MARGIN_INCHES * dpi.x);
        int downMargin = (int) (MARGIN_INCHES * dpi.y);
        double width = paper.width - 2.0 * acrossMargin;
        double height = paper.height - 2.0 * downMargin;
        double scale = Math.min(width / dpi.x / picture.x, height / dpi.y / picture.y);
        return new Rectangle(paper.x + acrossMargin, paper.y + downMargin, (int) (picture.x * scale * dpi.x),
                (int) (picture.y * scale * dpi.y));
    }
}
