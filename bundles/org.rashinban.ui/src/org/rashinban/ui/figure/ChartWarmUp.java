package org.rashinban.ui.figure;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;
import org.rashinban.ui.store.StoreDesk;
import org.rashinban.ui.theme.LetterSize;
import org.rashinban.ui.theme.Screen;

/** Draws a chart for nobody when the first store is opened: the first one costs most of a second for fonts and libraries. */
public final class ChartWarmUp {

    private static final int SIDE = 200;
    private static final Localized WORD = new Plain("1"); //$NON-NLS-1$

    private final StoreDesk desk;
    private boolean done;

    public ChartWarmUp(StoreDesk desk) {
        this.desk = desk;
    }

    /** Nothing of it at the start of the program. */
    public void follow() {
        desk.onChange(() -> {
            if (!done && desk.current().isPresent()) {
                done = true;
                start();
            }
        });
    }

    private static void start() {
        Job job = Job.create("warm up", monitor -> { //$NON-NLS-1$
            DrawnFigure.fitting(chart(), new Screen(Look.of(false), 100, LetterSize.NORMAL), SIDE, SIDE);
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    private static SeriesFigure chart() {
        Series series = new Series("warm", WORD, Role.PART, Optional.empty(), List.of(Point.of(Amount.of(1)))); //$NON-NLS-1$
        return new SeriesFigure(new Caption(WORD, Optional.empty(), List.of()), Shape.STACKED_COLUMNS, List.of(Heading.of(WORD)), "", //$NON-NLS-1$
                List.of(series), Optional.empty());
    }
}
