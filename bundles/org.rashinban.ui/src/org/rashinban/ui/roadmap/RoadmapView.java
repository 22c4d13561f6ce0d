package org.rashinban.ui.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rashinban.core.figure.PlanYears;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Edition;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.editor.Editors;
import org.rashinban.ui.figure.FigurePaper;
import org.rashinban.ui.grid.cell.DayKind;
import org.rashinban.ui.grid.cell.Reading;
import org.rashinban.ui.grid.table.RowSelection;
import org.rashinban.ui.jobs.WhenSeen;
import org.rashinban.ui.save.StoreView;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.theme.LetterFont;
import org.rashinban.ui.theme.StyleClass;
import org.rashinban.ui.widgets.Bars;
import org.rashinban.ui.widgets.Buttons;
import org.rashinban.ui.widgets.WidgetId;

/** The roadmap of an edition, whose bars are drawn to where they belong. */
public final class RoadmapView extends StoreView {

    public static final String ID = "org.rashinban.ui.view.roadmap"; //$NON-NLS-1$

    private static final int NARROWEST = 12;
    private static final LocalDate LONG_DAY = LocalDate.of(2028, 12, 28);

    /** How many characters a quarter or a month takes. */
    private enum Zoom {
        FIT(Granularity.QUARTER, 0), YEARS(Granularity.QUARTER, 4), QUARTERS(Granularity.QUARTER, 12), MONTHS(Granularity.MONTH, 8);

        private final Granularity unit;
        private final int chars;

        Zoom(Granularity unit, int chars) {
            this.unit = unit;
            this.chars = chars;
        }
    }

    private final StackLayout stack = new StackLayout();
    private final RowSelection selection = new RowSelection();
    private List<Edition> editions = List.of();
    private final BarEdits edits = new BarEdits(() -> desk().current());
    /** None as long as it is today. */
    private Optional<LocalDate> chosenDay = Optional.empty();
    private LocalDate toldDay;
    private Combo edition;
    private Combo zoom;
    private Text day;
    private Button keep;
    private Button print;
    private Button save;
    private Composite body;
    private Label empty;
    private Label message;
    private RoadmapCanvas canvas;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 6).spacing(8, 6).applyTo(area);
        Composite bar = Bars.create(area);
        edition = combo(bar, Messages.Roadmap_edition, "roadmap.edition"); //$NON-NLS-1$
        edition.addListener(SWT.Selection, event -> show());
        zoom = combo(bar, Messages.Roadmap_zoom, "roadmap.zoom"); //$NON-NLS-1$
        Stream.of(Messages.Roadmap_fit, Messages.Roadmap_years, Messages.Roadmap_quarters, Messages.Roadmap_months).forEach(zoom::add);
        zoom.select(0);
        zoom.addListener(SWT.Selection, event -> show());
        Composite pair = Bars.labelled(bar, Messages.Roadmap_asOf);
        day = WidgetId.set(new Text(pair, SWT.BORDER | SWT.SINGLE), "roadmap.asOf"); //$NON-NLS-1$
        // As wide as days get, whichever of them stands here first.
        GridDataFactory.swtDefaults().hint(LetterFont.width(day, text(LONG_DAY)), SWT.DEFAULT).applyTo(day);
        tellDay();
        day.addListener(SWT.DefaultSelection, event -> report());
        day.addListener(SWT.FocusOut, event -> report());
        print = Buttons.push(bar, Messages.Roadmap_print, "roadmap.print", () -> paper().print("roadmap", choices(), asOf())); //$NON-NLS-1$ //$NON-NLS-2$
        save = Buttons.push(bar, Messages.Roadmap_save, "roadmap.save", () -> paper().save("roadmap", choices(), asOf())); //$NON-NLS-1$ //$NON-NLS-2$
        keep = Buttons.push(bar, Messages.Roadmap_keep, "roadmap.keep", this::keep); //$NON-NLS-1$
        body = new Composite(area, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        empty = StyleClass.SECONDARY.on(WidgetId.set(new Label(body, SWT.WRAP), "roadmap.empty")); //$NON-NLS-1$
        canvas = new RoadmapCanvas(body, new Wishes());
        new RoadmapMenu(this::chooseNext, this::open, this::keep).install(canvas);
        canvas.control().addListener(SWT.Resize, event -> show());
        message = WidgetId.set(new Label(area, SWT.WRAP), "roadmap.message"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
        message.setText(Messages.Roadmap_hint);
        getSite().setSelectionProvider(selection);
        Runnable otherStore = desk().onChange(new WhenSeen(this, area, this::restart));
        Runnable otherData = desk().onData(new WhenSeen(this, area, this::update));
        area.addDisposeListener(event -> {
            otherStore.run();
            otherData.run();
        });
        followStore(area);
        restart();
    }

    private static Combo combo(Composite bar, String text, String id) {
        return WidgetId.set(new Combo(Bars.labelled(bar, text), SWT.READ_ONLY | SWT.DROP_DOWN), id);
    }

    @Override
    public void setFocus() {
        (stack.topControl == canvas.control() ? canvas.control() : edition).setFocus();
    }

    private void restart() {
        offer();
        show();
    }

    /** The same edition stays chosen, also when the program was read anew. */
    private void offer() {
        Optional<Edition> before = edition();
        editions = editions();
        edition.setItems(editions.stream().map(RoadmapView::name).toArray(String[]::new));
        List<String> ids = editions.stream().map(Edition::getId).toList();
        edition.select(before.map(known -> ids.indexOf(known.getId())).filter(index -> index >= 0).orElseGet(this::current));
        edition.setEnabled(!editions.isEmpty());
        edition.getParent().getParent().layout(true, true);
    }

    private List<Edition> editions() {
        return desk().current().map(OpenStore::program).stream().flatMap(program -> program.getPlans().stream())
                .flatMap(plan -> plan.getEditions().stream()).toList();
    }

    private static String name(Edition edition) {
        return Names.of(edition.eContainer()).in(Locale.getDefault())
                + (edition.getTitle() == null || edition.getPlan().getEditions().size() < 2 ? "" //$NON-NLS-1$
                        : Messages.Roadmap_between + edition.getTitle());
    }

    private void update() {
        List<Edition> now = editions();
        if (!now.equals(editions) || !now.stream().map(RoadmapView::name).toList().equals(List.of(edition.getItems()))) {
            offer();
        }
        if (day.getText().equals(text(toldDay))) {
            tellDay();
        }
        show();
    }

    private LocalDate asOf() {
        return chosenDay.orElseGet(Today::get);
    }

    private void tellDay() {
        toldDay = asOf();
        if (!day.getText().equals(text(toldDay))) {
            day.setText(text(toldDay));
        }
    }

    private static String text(LocalDate day) {
        return new DayKind().text(null, day);
    }

    /** The one that is looked at as long as nobody chose another. */
    private int current() {
        return PlanYears.place(editions, Today.get());
    }

    private Optional<Edition> edition() {
        int index = edition.getSelectionIndex();
        return index >= 0 && index < editions.size() ? Optional.of(editions.get(index)) : Optional.empty();
    }

    private void show() {
        if (body.isDisposed()) {
            return;
        }
        Optional<RoadmapLayout> layout = edition().flatMap(this::layout).filter(known -> !known.rows().isEmpty());
        layout.ifPresent(known -> canvas.show(known, asOf()));
        empty.setText(desk().current().isEmpty() ? Messages.Roadmap_noStore : Messages.Roadmap_none);
        stack.topControl = layout.isPresent() ? canvas.control() : empty;
        keep.setEnabled(layout.isPresent() && edits.refusal().isEmpty());
        print.setEnabled(layout.isPresent());
        save.setEnabled(layout.isPresent());
        body.layout();
    }

    private Optional<RoadmapLayout> layout(Edition shown) {
        return RoadmapYears.of(shown).map(years -> {
            Zoom chosen = Zoom.values()[zoom.getSelectionIndex()];
            int quarters = (int) years.periods(Granularity.QUARTER).count();
            int character = canvas.rowHeight() / 4;
            int dots = chosen == Zoom.FIT ? Math.max(NARROWEST, canvas.room() / quarters) : chosen.chars * character;
            TimeScale scale = new TimeScale(years.from(), years.to().orElseThrow(), chosen.unit, dots);
            return RoadmapLayout.of(shown, scale, canvas.rowHeight());
        });
    }

    private final class Wishes implements RoadmapCanvas.Wishes {

        @Override
        public void change(RoadmapBar bar, FiscalSpan span) {
            if (allowed()) {
                edits.span(bar, span);
                selected(Optional.of(bar));
            }
        }

        @Override
        public void follow(RoadmapBar first, RoadmapBar next) {
            if (allowed()) {
                say(edits.follow(first, next));
            }
        }

        @Override
        public void open(EObject object) {
            Editors.open(getSite().getPage(), object);
        }

        @Override
        public void selected(Optional<RoadmapBar> bar) {
            RoadmapView.this.selected(bar);
        }
    }

    /** Says why not, where nothing may be changed. */
    private boolean allowed() {
        Optional<String> refusal = edits.refusal();
        refusal.ifPresent(this::say);
        return refusal.isEmpty();
    }

    private void chooseNext() {
        if (allowed()) {
            canvas.selection().ifPresent(bar -> {
                canvas.chooseNext();
                say(NLS.bind(Messages.Roadmap_chooseNext, RoadmapTexts.text(bar.getLabel())));
            });
        }
    }

    private void open() {
        canvas.selection().ifPresent(bar -> Editors.open(getSite().getPage(), bar));
    }

    /** What is planned now, under a name, to be drawn beside what is planned later. */
    private void keep() {
        Edition kept = edition().orElseThrow();
        if (!allowed()) {
            return;
        }
        InputDialog dialog = new InputDialog(getSite().getShell(), Messages.Roadmap_keepTitle, Messages.Roadmap_keepExplained,
                NLS.bind(Messages.Roadmap_keepName, text(Today.get())),
                name -> name.isBlank() ? Messages.Roadmap_keepNameless : null);
        if (dialog.open() == Window.OK) {
            say(edits.keep(kept, dialog.getValue().strip(), Today.get()));
        }
    }

    private void say(String words) {
        message.setText(words);
        message.getParent().layout();
    }

    private void selected(Optional<RoadmapBar> bar) {
        selection.select(bar.stream().toList());
        say(bar.map(known -> RoadmapTexts.all(known, asOf()).replace("\n", Messages.Roadmap_between)).orElse(Messages.Roadmap_hint)); //$NON-NLS-1$
        message.setToolTipText(Messages.Roadmap_hint);
    }

    /** Another day of reporting; what cannot be read stays, with the reason. */
    private void report() {
        switch (new DayKind().read(null, day.getText())) {
            case Reading.Value read -> {
                LocalDate wanted = (LocalDate) read.value().orElseThrow();
                LocalDate shown = toldDay;
                // What stood there already was not chosen, though another day may have begun meanwhile.
                if (!wanted.equals(shown)) {
                    chosenDay = Optional.of(wanted).filter(chosen -> !chosen.equals(Today.get()));
                }
                tellDay();
                if (!toldDay.equals(shown)) {
                    show();
                }
            }
            case Reading.Unreadable unreadable -> say(unreadable.why());
        }
    }

    private FigurePaper paper() {
        return new FigurePaper(getSite().getShell(), desk());
    }

    private Map<String, String> choices() {
        Edition shown = edition().orElseThrow();
        return Map.of("plan", shown.getPlan().getId(), "edition", shown.getId()); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
