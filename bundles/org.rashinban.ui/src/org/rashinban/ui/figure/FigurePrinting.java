package org.rashinban.ui.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.Figure;
import org.rashinban.ui.system.PrinterChoice;
import org.rashinban.ui.theme.LetterSize;
import org.rashinban.ui.theme.Screen;

/** Prints figures dark on white, whatever the theme of the window, each on a page of its own or on several if it is longer. */
public final class FigurePrinting {

    private static final Screen PAPER = new Screen(Look.of(false), 200, LetterSize.NORMAL);
    /** On A4 across, letters have some eight points. */
    private static final int PAPER_WIDTH = 1400;

    private final Shell shell;

    public FigurePrinting(Shell shell) {
        this.shell = shell;
    }

    public void print(String title, List<Figure> figures) {
        ask().ifPresent(printer -> print(title, figures, printer));
    }

    /** Empty if the user gave up, or has no printer. */
    Optional<PrinterData> ask() {
        if (Printer.getPrinterList().length == 0) {
            MessageDialog.openInformation(shell, Messages.Figure_print, Messages.Figure_noPrinter);
            return Optional.empty();
        }
        PrinterData suggested = new PrinterData();
        suggested.orientation = PrinterData.LANDSCAPE;
        return PlatformUI.getWorkbench().getService(PrinterChoice.class).choose(shell, suggested);
    }

    void print(String title, List<Figure> figures, PrinterData data) {
        Job job = Job.create(Messages.Figure_printing, monitor -> {
            boolean taken = PaperPages.print(data, title, page -> pages(figures, page).stream()
                    .<Supplier<ImageData>>map(figure -> () -> DrawnFigure.of(figure, PAPER, PAPER_WIDTH).dots()).toList(), monitor);
            if (!taken) {
                shell.getDisplay().asyncExec(() -> MessageDialog.openWarning(shell, Messages.Figure_print, Messages.Figure_notPrinted));
            }
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        });
        job.setUser(true);
        job.schedule();
    }

    /**
     * What stands on each page.
     *
     * @param page the proportions of the paper, height by width
     */
    public static List<Figure> pages(List<Figure> figures, double page) {
        PageSlices slices = new PageSlices(FigurePrinting::proportions, page);
        return figures.stream().flatMap(figure -> slices.of(figure).stream()).toList();
    }

    /** How high a figure is on paper by the width of the paper, its letters being no larger than they have to be. */
    public static double proportions(Figure figure) {
        return DrawnFigure.proportions(figure, PAPER, PAPER_WIDTH);
    }
}
