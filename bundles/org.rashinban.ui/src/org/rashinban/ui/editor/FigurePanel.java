package org.rashinban.ui.editor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.core.past.Past;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Identified;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;
import org.rashinban.ui.edit.ProgramCopy;
import org.rashinban.ui.figure.DrawnFigure;
import org.rashinban.ui.figure.FigureCanvas;
import org.rashinban.ui.figure.Subject;
import org.rashinban.ui.jobs.NewestWins;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.theme.Screen;
import org.rashinban.ui.theme.ThemeChange;

/** A figure of what is being edited, as it stands on the desk. */
final class FigurePanel implements Panel {

    private static final int FIRST_HEIGHT = 80;

    private final NewestWins<Result> work = new NewestWins<>();
    private final FigureProvider figure;
    private final Supplier<Optional<OpenStore>> store;
    private final Supplier<Identified> object;
    private final Consumer<EObject> opening;
    private final LocalDate today = LocalDate.now(Clock.systemDefaultZone());
    private Composite area;
    private FigureCanvas canvas;
    private Label why;

    /** A drawn figure, or the sentence that stands in its place. */
    private record Result(Optional<DrawnFigure> figure, String why) {
    }

    /** @param opening told what stands behind a mark that was clicked */
    FigurePanel(String figure, Supplier<Optional<OpenStore>> store, Supplier<Identified> object, Consumer<EObject> opening) {
        this.figure = Figures.installed().find(figure).orElseThrow();
        this.store = store;
        this.object = object;
        this.opening = opening;
    }

    @Override
    public String title() {
        return figure.title().in(Locale.getDefault());
    }

    @Override
    public void create(Composite parent, FormToolkit toolkit) {
        area = parent;
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 0).applyTo(area);
        why = toolkit.createLabel(area, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(why);
        canvas = new FigureCanvas(area, "editor." + figure.id(), this::title); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, FIRST_HEIGHT).applyTo(canvas.control());
        canvas.onOtherRoom(this::refresh);
        canvas.onOpen(mark -> store.get().flatMap(open -> mark.behind().flatMap(id -> Contents.of(open.program(), Identified.class)
                .filter(behind -> id.equals(behind.getId())).findFirst())).ifPresent(opening));
        ThemeChange.follow(area, this::refresh);
    }

    @Override
    public void refresh() {
        Optional<OpenStore> open = store.get();
        int room = canvas.room();
        if (open.isEmpty() || room <= 0) {
            return;
        }
        ProgramCopy copy = open.get().copy();
        Past past = open.get().session().past();
        FiscalPeriod year = FiscalPeriod.containing(today, Granularity.FISCAL_YEAR).plus(-1);
        Map<String, String> choices = Subject.of(List.of(object.get())).choices(figure, year).orElseThrow();
        Screen screen = Screen.of(canvas.control());
        work.ask(title(), superseded -> drawn(copy, past, choices, screen, room), this::show);
    }

    private Result drawn(ProgramCopy copy, Past past, Map<String, String> choices, Screen screen, int room) {
        FigureContext context = new FigureContext(copy.program(), copy.actuals(), today, Optional.empty(), past);
        return switch (Figures.installed().draw(figure.id(), choices, context)) {
            case Drawing.Drawn done -> new Result(Optional.of(DrawnFigure.of(done.figure(), screen, room)), ""); //$NON-NLS-1$
            case Drawing.Refused refused -> new Result(Optional.empty(), refused.why().in(Locale.getDefault()));
        };
    }

    private void show(Result result) {
        if (area.isDisposed()) {
            return;
        }
        why.setText(result.why());
        canvas.show(result.figure());
        exclude(why, result.figure().isPresent());
        exclude(canvas.control(), result.figure().isEmpty());
        GridData place = (GridData) canvas.control().getLayoutData();
        int before = place.heightHint;
        result.figure().ifPresent(drawn -> place.heightHint = (int) Math.ceil(drawn.size().height()) + 2);
        if (place.heightHint != before || place.exclude) {
            form().reflow(true);
        }
    }

    private static void exclude(Control control, boolean absent) {
        ((GridData) control.getLayoutData()).exclude = absent;
        control.setVisible(!absent);
    }

    private SharedScrolledComposite form() {
        Composite above = area;
        while (!(above instanceof SharedScrolledComposite)) {
            above = above.getParent();
        }
        return (SharedScrolledComposite) above;
    }
}
