package org.rashinban.ui.editor;

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
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.PlanYears;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Identified;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.figure.DeskFigure;
import org.rashinban.ui.figure.FigureCanvas;
import org.rashinban.ui.figure.Subject;
import org.rashinban.ui.jobs.NewestWins;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;
import org.rashinban.ui.theme.Screen;
import org.rashinban.ui.theme.ThemeChange;

/** A figure of what is being edited, as it stands on the desk. */
final class FigurePanel implements Panel {

    private static final int FIRST_WIDTH = 200;
    private static final int FIRST_HEIGHT = 80;

    private final NewestWins<DeskFigure.Shown> work = new NewestWins<>();
    private final FigureProvider figure;
    private final StoreDesk desk;
    private final Supplier<Identified> object;
    private final Consumer<EObject> opening;
    private Composite area;
    private FigureCanvas canvas;
    private Label why;

    /** @param opening told what stands behind a mark that was clicked */
    FigurePanel(String figure, StoreDesk desk, Supplier<Identified> object, Consumer<EObject> opening) {
        this.figure = Figures.installed().find(figure).orElseThrow();
        this.desk = desk;
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
        // Of a picture that is there it would else be the width of the picture, and the form could never become narrower.
        GridDataFactory.fillDefaults().grab(true, false).hint(FIRST_WIDTH, FIRST_HEIGHT).applyTo(canvas.control());
        canvas.onOtherRoom(this::draw);
        canvas.onOpen(mark -> desk.current().flatMap(open -> mark.behind().flatMap(id -> Contents.of(open.program(), Identified.class)
                .filter(behind -> id.equals(behind.getId())).findFirst())).ifPresent(opening));
        ThemeChange.follow(area, this::draw);
        Runnable silence = desk.onCopy(this::draw);
        area.addDisposeListener(event -> silence.run());
    }

    @Override
    public void refresh() {
        // It is drawn anew when there is a copy of the changed data to draw it from.
    }

    private void draw() {
        Optional<OpenStore> open = desk.current();
        int room = canvas.room();
        if (open.isEmpty() || room <= 0) {
            return;
        }
        FiscalPeriod year = PlanYears.standard(Contents.edition(object.get()), Today.get());
        Map<String, String> choices = Subject.of(List.of(object.get())).choices(figure, year).orElseThrow();
        DeskFigure asked = DeskFigure.of(open.get(), figure.id(), choices);
        Screen screen = Screen.of(canvas.control());
        work.ask(title(), superseded -> asked.shown(screen, room, superseded), this::show);
    }

    private void show(DeskFigure.Shown result) {
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
