package org.rashinban.ui.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.ui.jobs.NewestWins;
import org.rashinban.ui.store.StoreDesk;

/** Puts on paper, or into a file, what another view shows: as the figure of it, so that paper, file and report look alike. */
public final class FigurePaper {

    private final Shell shell;
    private final StoreDesk desk;

    public FigurePaper(Shell shell, StoreDesk desk) {
        this.shell = shell;
        this.desk = desk;
    }

    /**
     * @param choices of the figure by name, as identifiers or codes
     * @param asOf    the day by which it is judged
     */
    public void print(String figure, Map<String, String> choices, LocalDate asOf) {
        FigurePrinting printing = new FigurePrinting(shell);
        printing.ask().ifPresent(printer -> draw(Messages.Figure_printing, figure, choices, asOf,
                drawn -> printing.print(drawn.caption().title().in(Locale.getDefault()), List.of(drawn), printer)));
    }

    public void save(String figure, Map<String, String> choices, LocalDate asOf) {
        draw(Messages.Figure_saving, figure, choices, asOf, new FigureSaving(shell)::save);
    }

    private void draw(String why, String figure, Map<String, String> choices, LocalDate asOf, Consumer<Figure> then) {
        desk.current().map(store -> DeskFigure.of(store, figure, choices, asOf))
                .ifPresent(asked -> new NewestWins<Drawing>().ask(why, superseded -> asked.drawing(), drawing -> {
                    switch (drawing) {
                        case Drawing.Drawn done -> then.accept(done.figure());
                        case Drawing.Refused refused -> MessageDialog.openInformation(shell, shell.getText(),
                                refused.why().in(Locale.getDefault()));
                    }
                }));
    }
}
