package org.rashinban.ui.figure;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.osgi.util.NLS;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.edit.ProgramCopy;
import org.rashinban.ui.jobs.Background;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.theme.Screen;

/**
 * A figure of what stands on the desk, unsaved changes among it. It is asked for on the user interface's thread, and drawn on any
 * other.
 *
 * @param choices of the figure by name, as identifiers or codes
 */
public record DeskFigure(String id, Map<String, String> choices, FigureContext context) {

    /** What a window shows of it: the figure, or the sentence that stands in its place. */
    public record Shown(Optional<DrawnFigure> figure, String why) {
    }

    public static DeskFigure of(OpenStore store, String id, Map<String, String> choices) {
        return new DeskFigure(id, choices, context(store));
    }

    public static DeskFigure of(OpenStore store, String id, Map<String, String> choices, LocalDate asOf) {
        return new DeskFigure(id, choices, context(store, asOf));
    }

    public static FigureContext context(OpenStore store) {
        return context(store, Today.get());
    }

    private static FigureContext context(OpenStore store, LocalDate asOf) {
        ProgramCopy copy = store.copy();
        return new FigureContext(copy.program(), copy.actuals(), asOf, Optional.empty(), store.session().past());
    }

    public Drawing drawing() {
        Background.require();
        return Figures.installed().draw(id, choices, context);
    }

    /** @param superseded whether nobody wants it any more */
    public Shown shown(Screen screen, int room, BooleanSupplier superseded) {
        try {
            return switch (drawing()) {
                case Drawing.Drawn done -> new Shown(Optional.of(DrawnFigure.of(done.figure(), screen, room)), ""); //$NON-NLS-1$
                case Drawing.Refused refused -> new Shown(Optional.empty(), refused.why().in(Locale.getDefault()));
            };
        } catch (RuntimeException | LinkageError e) {
            return new Shown(Optional.empty(), NLS.bind(Messages.Figure_failed, FigureFailure.reason(id, e, superseded)));
        }
    }
}
