package org.rashinban.ui.figure.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;
import org.rashinban.charts.paper.Area;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.ui.editor.Editors;
import org.rashinban.ui.figure.DeskFigure;
import org.rashinban.ui.figure.DrawnFigure;
import org.rashinban.ui.figure.FigureCanvas;
import org.rashinban.ui.figure.FigureCopying;
import org.rashinban.ui.figure.FigurePrinting;
import org.rashinban.ui.figure.FigureSaving;
import org.rashinban.ui.figure.Subject;
import org.rashinban.ui.jobs.Later;
import org.rashinban.ui.jobs.NewestWins;
import org.rashinban.ui.jobs.WhenSeen;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;
import org.rashinban.ui.theme.Screen;
import org.rashinban.ui.theme.ThemeChange;
import org.rashinban.ui.widgets.Bars;
import org.rashinban.ui.widgets.Buttons;
import org.rashinban.ui.widgets.WidgetId;
import org.rashinban.ui.widgets.YearChoice;

/** One figure of the open store; what is selected in the window decides of what it is drawn. */
public final class FigureView extends ViewPart {

    public static final String ID = "org.rashinban.ui.view.figure"; //$NON-NLS-1$

    private static final String FIRST = "status-by-part"; //$NON-NLS-1$

    private final List<FigureProvider> kinds = Figures.installed().all().stream()
            .sorted(Comparator.comparing(figure -> figure.title().in(Locale.getDefault()))).toList();
    private final NewestWins<DeskFigure.Shown> work = new NewestWins<>();
    private Subject subject = Subject.NONE;
    private Optional<Figure> shown = Optional.empty();
    private Combo kind;
    private YearChoice year;
    private List<Button> whenDrawn = List.of();
    private Label hint;
    private FigureCanvas canvas;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 6).spacing(8, 6).applyTo(area);
        Composite bar = Bars.create(area);
        kind = WidgetId.set(new Combo(Bars.labelled(bar, Messages.Figure_kind), SWT.READ_ONLY | SWT.DROP_DOWN), "figure.kind"); //$NON-NLS-1$
        kinds.forEach(figure -> kind.add(figure.title().in(Locale.getDefault())));
        kind.select(Math.max(0, kinds.stream().map(FigureProvider::id).toList().indexOf(FIRST)));
        kind.setVisibleItemCount(kinds.size());
        kind.addListener(SWT.Selection, event -> draw());
        year = new YearChoice(Bars.labelled(bar, Messages.Figure_year), "figure.year", this::draw); //$NON-NLS-1$
        Shell shell = getSite().getShell();
        whenDrawn = List.of(
                Buttons.push(bar, Messages.Figure_copy, "figure.copy", () -> shown.ifPresent(new FigureCopying(shell)::copy)), //$NON-NLS-1$
                Buttons.push(bar, Messages.Figure_save, "figure.save", () -> shown.ifPresent(new FigureSaving(shell)::save)), //$NON-NLS-1$
                Buttons.push(bar, Messages.Figure_print, "figure.print", () -> shown.ifPresent(figure -> print(shell, figure)))); //$NON-NLS-1$
        hint = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
        canvas = new FigureCanvas(area, "figure.canvas", kind::getText); //$NON-NLS-1$
        canvas.onOpen(this::open);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
        canvas.onOtherRoom(this::draw);

        Runnable seen = new WhenSeen(this, area, this::draw);
        ISelectionListener follow = (part, selected) -> {
            if (part != this && selected instanceof IStructuredSelection chosen && !chosen.isEmpty()) {
                subject = Subject.of(chosen.toList());
                seen.run();
            }
        };
        getSite().getPage().addSelectionListener(follow);
        Runnable forget = desk().onChange(() -> {
            subject = Subject.NONE;
            work.drop();
            year.offer(desk().current().map(OpenStore::program));
        });
        ThemeChange.follow(area, this::draw);
        Later again = new Later(area, seen);
        Runnable silence = desk().onCopy(again::ask);
        area.addDisposeListener(event -> {
            getSite().getPage().removeSelectionListener(follow);
            forget.run();
            silence.run();
        });
        year.offer(desk().current().map(OpenStore::program));
        draw();
    }

    @Override
    public void setFocus() {
        kind.setFocus();
    }

    private static void print(Shell shell, Figure figure) {
        new FigurePrinting(shell).print(figure.caption().title().in(Locale.getDefault()), List.of(figure));
    }

    private void open(Area mark) {
        desk().current().flatMap(store -> mark.behind().flatMap(id -> Contents.of(store.program(), Identified.class)
                .filter(object -> id.equals(object.getId())).findFirst())).ifPresent(object -> Editors.open(getSite().getPage(), object));
    }

    private void draw() {
        Optional<OpenStore> store = desk().current();
        FigureProvider figure = kinds.get(kind.getSelectionIndex());
        Optional<Map<String, String>> choices = subject.choices(figure, year.year());
        if (store.isEmpty() || choices.isEmpty()) {
            work.drop();
            show(Optional.empty(), store.map(open -> wanted(figure, open)).orElse(Messages.Figure_noStore));
            return;
        }
        DeskFigure asked = DeskFigure.of(store.get(), figure.id(), choices.get());
        Screen screen = Screen.of(canvas.control());
        int room = canvas.room();
        offer(Optional.empty());
        work.ask(Messages.Figure_drawing, superseded -> asked.shown(screen, room, superseded),
                result -> show(result.figure(), result.why()));
    }

    /** What has to be selected, and where. */
    private static String wanted(FigureProvider figure, OpenStore store) {
        if (!figure.requires(Parameters.KPI)) {
            return Messages.Figure_chooseElement;
        }
        return Contents.of(store.program(), Kpi.class).findAny().isPresent() ? Messages.Figure_chooseKpi : Messages.Figure_noKpis;
    }

    private void show(Optional<DrawnFigure> figure, String text) {
        if (!hint.isDisposed()) {
            offer(figure.map(DrawnFigure::figure));
            hint.setText(text);
            ((GridData) hint.getLayoutData()).exclude = text.isEmpty();
            hint.setVisible(!text.isEmpty());
            hint.getParent().layout();
            canvas.show(figure);
        }
    }

    /** Copies, saves and prints what is named above, not what was drawn before. */
    private void offer(Optional<Figure> figure) {
        shown = figure;
        whenDrawn.forEach(button -> button.setEnabled(figure.isPresent()));
    }

    private StoreDesk desk() {
        return getSite().getService(StoreDesk.class);
    }
}
