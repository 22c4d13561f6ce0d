package org.rashinban.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rashinban.core.figure.PlanYears;
import org.rashinban.model.Edition;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.period.PeriodFormat;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.WidgetId;

/** Chooses the register, the edition and the time. */
final class RegisterChoice {

    private static final int YEARS_BACK = 6;
    private static final int YEARS_AHEAD = 3;

    private final Composite bar;
    private final Combo register;
    private final Combo edition;
    private final Composite time;
    private final Combo year;
    private final Combo part;
    private final List<FiscalPeriod> years;
    private List<Edition> editions = List.of();

    /** @param changed is called whenever something else is chosen */
    RegisterChoice(Composite bar, Optional<String> first, Runnable changed) {
        this.bar = bar;
        FiscalPeriod current = FiscalPeriod.containing(Today.get(), Granularity.FISCAL_YEAR);
        years = Stream.iterate(current.plus(-YEARS_BACK), FiscalPeriod::next).limit(YEARS_BACK + 1L + YEARS_AHEAD).toList();
        register = combo(labelled(bar, Messages.Register_kind), "register.kind"); //$NON-NLS-1$
        Registers.all().forEach(known -> register.add(known.title()));
        register.setVisibleItemCount(Registers.all().size());
        register.select(Math.max(0, Registers.all().stream().map(Register::id).toList().indexOf(first.orElse("")))); //$NON-NLS-1$
        edition = combo(labelled(bar, Messages.Register_edition), "register.edition"); //$NON-NLS-1$
        time = labelled(bar, Messages.Register_time);
        year = combo(time, "register.year"); //$NON-NLS-1$
        PeriodFormat format = PeriodFormat.full(Locale.getDefault());
        years.forEach(known -> year.add(format.format(known)));
        year.select(YEARS_BACK - 1);
        part = combo(time, "register.part"); //$NON-NLS-1$
        AccessibleName.set(part, Messages.Register_part);
        fillParts();
        year.addListener(SWT.Selection, event -> fillParts());
        register.addListener(SWT.Selection, event -> layout());
        for (Combo combo : List.of(register, edition, year, part)) {
            combo.addListener(SWT.Selection, event -> changed.run());
        }
    }

    private static Composite labelled(Composite bar, String text) {
        Composite pair = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(pair);
        new Label(pair, SWT.NONE).setText(text);
        return pair;
    }

    private static Combo combo(Composite parent, String id) {
        return WidgetId.set(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), id);
    }

    /** After all controls of the bar are there, and when other ones are needed: what does not fit goes to the next line. */
    void layout() {
        if (bar.getLayout() == null) {
            RowLayout layout = new RowLayout(SWT.HORIZONTAL);
            layout.center = true;
            layout.spacing = 10;
            layout.marginLeft = 0;
            bar.setLayout(layout);
        }
        show(time, register().time() != Register.Time.ALL);
        boolean parted = register().time() == Register.Time.PART;
        part.setVisible(parted);
        GridDataFactory.fillDefaults().exclude(!parted).applyTo(part);
        bar.getParent().layout(true, true);
    }

    private static void show(Control control, boolean shown) {
        RowData data = new RowData();
        data.exclude = !shown;
        control.setLayoutData(data);
        control.setVisible(shown);
    }

    /**
     * The editions of the program on the desk; the same one stays chosen, also when the program was read anew.
     *
     * @return whether what is chosen is another object than before
     */
    boolean offer(Optional<Program> program) {
        Optional<Edition> before = edition();
        List<Edition> now = program.map(known -> known.getPlans().stream().flatMap(plan -> plan.getEditions().stream()).toList())
                .orElse(List.of());
        List<String> names = now.stream().map(RegisterChoice::name).toList();
        if (!now.equals(editions) || !names.equals(List.of(edition.getItems()))) {
            editions = now;
            edition.setItems(names.toArray(String[]::new));
            List<String> ids = editions.stream().map(Edition::getId).toList();
            edition.select(before.map(known -> ids.indexOf(known.getId())).filter(index -> index >= 0).orElseGet(this::current));
            edition.setEnabled(!editions.isEmpty());
            bar.layout(true, true);
        }
        return !before.equals(edition());
    }

    private int current() {
        return PlanYears.place(editions, Today.get());
    }

    private static String name(Edition edition) {
        Plan plan = edition.getPlan();
        String title = Optional.ofNullable(plan.getShortTitle()).or(() -> Optional.ofNullable(plan.getTitle())).orElse(""); //$NON-NLS-1$
        return plan.getEditions().size() < 2 || edition.getTitle() == null ? title
                : NLS.bind(Messages.Register_editionOf, title, edition.getTitle());
    }

    Register register() {
        return Registers.all().get(register.getSelectionIndex());
    }

    Optional<Edition> edition() {
        int index = edition.getSelectionIndex();
        return index >= 0 && index < editions.size() ? Optional.of(editions.get(index)) : Optional.empty();
    }

    FiscalPeriod period() {
        FiscalPeriod chosen = years.get(year.getSelectionIndex());
        return register().time() == Register.Time.PART ? parts(chosen).get(part.getSelectionIndex()) : chosen;
    }

    boolean setFocus() {
        return register.setFocus();
    }

    /** The whole year, its halves, its quarters, its months. */
    private static List<FiscalPeriod> parts(FiscalPeriod year) {
        List<FiscalPeriod> parts = new ArrayList<>(List.of(year));
        parts.addAll(year.parts(Granularity.HALF));
        parts.addAll(year.parts(Granularity.QUARTER));
        parts.addAll(year.parts(Granularity.MONTH));
        return parts;
    }

    private void fillParts() {
        int chosen = Math.max(0, part.getSelectionIndex());
        part.removeAll();
        parts(years.get(year.getSelectionIndex())).forEach(known -> part.add(
                known.granularity() == Granularity.FISCAL_YEAR ? Messages.Register_wholeYear : known.in(Locale.getDefault())));
        part.setVisibleItemCount(part.getItemCount());
        part.select(chosen);
    }
}
