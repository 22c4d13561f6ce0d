package org.rashinban.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rashinban.core.dashboard.DashboardNames;
import org.rashinban.core.dashboard.Viewpoint;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.past.Frozen;
import org.rashinban.core.rollup.KpiScope;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Dashboard;
import org.rashinban.model.Department;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.widgets.WidgetId;
import org.rashinban.ui.widgets.YearChoice;

/** What is chosen at the top of a dashboard. Only what changes something in the shown one is offered. */
final class BoardBar {

    /** Nothing in particular, or what is named. */
    private record Option<T>(Optional<T> thing, String name) {
    }

    /** A state of the program, and by which day it is judged. */
    private record Moment(Optional<Frozen> frozen, boolean other, String name) {
    }

    private final Composite control;
    private final Choice<Dashboard> dashboard;
    private final Choice<Plan> plan;
    private final Composite yearArea;
    private final YearChoice year;
    private final Choice<Option<Element>> element;
    private final Choice<Option<Department>> department;
    private final Choice<Option<Kpi>> kpi;
    private final Choice<Moment> moment;
    private final Composite compareArea;
    private final Button compare;
    private final List<Choice<?>> choices = new ArrayList<>();
    private BoardState state;
    private int width;

    /** @param chosen told the state that somebody wants */
    BoardBar(Composite parent, Consumer<BoardState> chosen) {
        control = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = 12;
        layout.marginTop = 4;
        layout.marginBottom = 2;
        layout.marginLeft = 8;
        control.setLayout(layout);
        dashboard = choice(Messages.Board_dashboard, "board.dashboard", 125, one -> DashboardNames.of(one, Locale.getDefault()), //$NON-NLS-1$
                one -> chosen.accept(state.on(one.getCode())));
        plan = choice(Messages.Board_plan, "board.plan", 210, one -> Names.of(one).in(Locale.getDefault()), //$NON-NLS-1$
                one -> chosen.accept(state.of(one)));
        yearArea = new Composite(control, SWT.NONE);
        yearArea.setLayoutData(new RowData());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(yearArea);
        new Label(yearArea, SWT.NONE).setText(Messages.Board_year);
        YearChoice[] made = new YearChoice[1];
        made[0] = new YearChoice(yearArea, "board.year", () -> chosen.accept(state.in(made[0].year()))); //$NON-NLS-1$
        year = made[0];
        element = choice(Messages.Board_element, "board.element", 210, Option::name, //$NON-NLS-1$
                one -> chosen.accept(state.with(Element.class, one.thing().map(Element::getId))));
        department = choice(Messages.Board_department, "board.department", 150, Option::name, //$NON-NLS-1$
                one -> chosen.accept(state.with(Department.class, one.thing().map(Department::getId))));
        kpi = choice(Messages.Board_kpi, "board.kpi", 230, Option::name, //$NON-NLS-1$
                one -> chosen.accept(state.with(Kpi.class, one.thing().map(Kpi::getId))));
        moment = choice(Messages.Board_state, "board.state", 140, Moment::name, one -> { //$NON-NLS-1$
            if (one.other()) {
                chosen.accept(
                        state.at(Optional.empty(),
                                new DayDialog(control.getShell(), state.day().orElseGet(Today::get)).ask().or(state::day)));
            } else {
                chosen.accept(state.at(one.frozen(), Optional.empty()));
            }
        });
        compareArea = new Composite(control, SWT.NONE);
        compareArea.setLayoutData(new RowData());
        GridLayoutFactory.fillDefaults().applyTo(compareArea);
        compare = WidgetId.set(new Button(compareArea, SWT.CHECK), "board.compare"); //$NON-NLS-1$
        compare.setText(Messages.Board_compare);
        GridDataFactory.swtDefaults().grab(false, true).applyTo(compare);
        compare.addListener(SWT.Selection, event -> chosen.accept(state.comparing(compare.getSelection())));
        control.addListener(SWT.Resize, event -> {
            if (control.getSize().x != width) {
                fit();
            }
        });
    }

    private <T> Choice<T> choice(String label, String id, int width, Function<T, String> name, Consumer<T> chosen) {
        Choice<T> made = new Choice<>(control, label, id, width, name, chosen);
        made.area().setLayoutData(new RowData());
        choices.add(made);
        return made;
    }

    Composite control() {
        return control;
    }

    void focus() {
        dashboard.focus();
    }

    /** Shows what is chosen, and offers what there is. */
    void show(BoardState shown, BoardOffers offers, Program program, List<Dashboard> dashboards, List<Frozen> states) {
        state = shown;
        List<Object> before = shape();
        Viewpoint viewpoint = shown.viewpoint(program, offers);
        Optional<Dashboard> chosen = dashboards.stream().filter(one -> shown.dashboard().equals(one.getCode())).findFirst();
        dashboard.fill(dashboards, chosen);
        plan.fill(program.getPlans(), viewpoint.plan());
        plan.visible(program.getPlans().size() > 1);
        year.offer(Optional.of(program));
        year.select(shown.year());
        show(yearArea, offers.year());
        show(compareArea, offers.year());
        compare.setSelection(shown.compare());
        List<Element> parts = viewpoint.edition().stream().flatMap(edition -> Elements.of(edition).filter(BoardBar::isOffered)).toList();
        fill(element, Messages.Board_whole, parts.stream().map(one -> option(one, indent(one))).toList(), viewpoint.element());
        element.visible(offers.element() && !parts.isEmpty());
        List<Department> departments = Stream.ofNullable(program.getOrganization())
                .flatMap(organization -> Contents.of(organization, Department.class)).toList();
        fill(department, Messages.Board_all, departments.stream().map(one -> option(one, Elements.name(one))).toList(),
                viewpoint.department());
        department.visible(offers.department() && !departments.isEmpty());
        List<Kpi> kpis = viewpoint.edition().map(KpiScope::of).orElse(List.of());
        fill(kpi, Messages.Board_choose, kpis.stream().map(one -> option(one, Names.of(one).in(Locale.getDefault()))).toList(),
                viewpoint.kpi());
        kpi.visible(offers.kpi() && !kpis.isEmpty());
        fillMoments(shown, states.stream().filter(one -> viewpoint.plan().map(one::covers).orElse(true)).toList());
        if (!shape().equals(before)) {
            fit();
        }
    }

    /** Lists are as wide as their names, as far as that does not need another line. */
    private void fit() {
        width = control.getSize().x;
        choices.forEach(Choice::narrow);
        // Every line is as high as one of lists: what is alone on its line leaves room for lists beside it.
        ((RowData) compareArea.getLayoutData()).height = yearArea.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        int height = height();
        choices.stream().filter(Choice::isVisible).forEach(one -> one.widen(() -> height() <= height));
        control.layout(true);
        // More or fewer choices may need more or fewer lines. At once: what is drawn below must know its room.
        control.getParent().layout(new Control[] {control});
    }

    private int height() {
        return control.computeSize(Math.max(1, width), SWT.DEFAULT).y;
    }

    /** All on which the layout depends. */
    private List<Object> shape() {
        return List.of(visible(), choices.stream().map(Choice::names).toList());
    }

    private List<Boolean> visible() {
        return Stream.of(control.getChildren()).map(Control::getVisible).toList();
    }

    private void fillMoments(BoardState shown, List<Frozen> states) {
        List<Moment> moments = new ArrayList<>(List.of(new Moment(Optional.empty(), false, Messages.Board_now)));
        states.reversed().forEach(one -> moments.add(new Moment(Optional.of(one), false, one.name())));
        Optional<Moment> judged = shown.day().map(day -> new Moment(Optional.empty(), true,
                FiscalPeriod.day(day).in(Locale.getDefault())));
        judged.ifPresent(moments::add);
        moments.add(new Moment(Optional.empty(), true, Messages.Board_otherDay));
        moment.fill(moments,
                judged.or(() -> moments.stream().filter(one -> !one.other() && one.frozen().equals(shown.frozen())).findFirst()));
    }

    private static void show(Control part, boolean shown) {
        ((RowData) part.getLayoutData()).exclude = !shown;
        part.setVisible(shown);
    }

    private static <T> void fill(Choice<Option<T>> choice, String none, List<Option<T>> offered, Optional<T> selected) {
        Option<T> nothing = new Option<>(Optional.empty(), none);
        List<Option<T>> all = Stream.concat(Stream.of(nothing), offered.stream()).toList();
        choice.fill(all, all.stream().filter(option -> option.thing().equals(selected)).findFirst());
    }

    private static <T> Option<T> option(T thing, String name) {
        return new Option<>(Optional.of(thing), name);
    }

    /** Down to the measures; single actions and examples would make a list that nobody reads. */
    private static boolean isOffered(Element element) {
        return element.getLevel() == null || !element.getLevel().isAction();
    }

    private static String indent(Element element) {
        return "\u2002".repeat(Elements.depth(element)) + Names.of(element).in(Locale.getDefault()); //$NON-NLS-1$
    }
}
