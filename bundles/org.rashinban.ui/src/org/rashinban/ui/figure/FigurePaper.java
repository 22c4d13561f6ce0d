package org.rashinban.ui.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.ui.jobs.NewestWins;
import org.rashinban.ui.store.StoreDesk;
import org.rashinban.ui.theme.LetterSize;
import org.rashinban.ui.theme.Screen;

/** Puts on paper, or into a file, what another view shows: as the figure of it, so that paper, file and report look alike. */
public final class FigurePaper {

    private static final Screen PAPER = new Screen(Look.of(false), 200, LetterSize.NORMAL);
    private static final int PAPER_WIDTH = 1100;

    private final Shell shell;
    private final StoreDesk desk;

    public FigurePaper(Shell shell, StoreDesk desk) {
        this.shell = shell;
        this.desk = desk;
    }

    /** @param choices of the figure by name, as identifiers or codes */
    public void print(String figure, Map<String, String> choices) {
        if (Printer.getPrinterList().length == 0) {
            MessageDialog.openInformation(shell, Messages.Figure_print, Messages.Figure_noPrinter);
            return;
        }
        Optional.ofNullable(new PrintDialog(shell).open())
                .ifPresent(printer -> draw(Messages.Figure_printing, figure, choices, drawn -> print(drawn, printer)));
    }

    public void save(String figure, Map<String, String> choices) {
        draw(Messages.Figure_saving, figure, choices, new FigureSaving(shell)::save);
    }

    private void draw(String why, String figure, Map<String, String> choices, Consumer<Figure> then) {
        desk.current().map(store -> DeskFigure.of(store, figure, choices))
                .ifPresent(asked -> new NewestWins<Drawing>().ask(why, superseded -> asked.drawing(), drawing -> {
                    switch (drawing) {
                        case Drawing.Drawn done -> then.accept(done.figure());
                        case Drawing.Refused refused -> MessageDialog.openInformation(shell, shell.getText(),
                                refused.why().in(Locale.getDefault()));
                    }
                }));
    }

    /** On one page, as large as it can be there. */
    private static void print(Figure figure, PrinterData data) {
        Job job = Job.create(Messages.Figure_printing, monitor -> {
            PaperPages.print(data, figure.caption().title().in(Locale.getDefault()),
                    List.of(DrawnFigure.of(figure, PAPER, PAPER_WIDTH).dots()));
            return Status.OK_STATUS;
        });
        job.setUser(true);
        job.schedule();
    }
}
