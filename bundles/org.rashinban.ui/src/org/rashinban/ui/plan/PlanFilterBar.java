package org.rashinban.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Department;
import org.rashinban.model.Level;
import org.rashinban.model.Ownership;
import org.rashinban.model.Program;
import org.rashinban.ui.jobs.Later;
import org.rashinban.ui.plan.PlanFilter.Wanted;
import org.rashinban.ui.store.OwnScope;
import org.rashinban.ui.theme.LetterFont;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.WidgetId;

/** Says what the plan tree is to show. */
final class PlanFilterBar {

    private static final int CHOICE_CHARS = 12;

    private final Composite area;
    private final Text text;
    private final Combo owner;
    private final Combo level;
    private final Combo status;
    private List<Department> owners = List.of();
    private List<String> levels = List.of();

    PlanFilterBar(Composite parent, Runnable changed) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(4, 4).spacing(4, 4).applyTo(area);
        text = WidgetId.set(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "plan.filter"); //$NON-NLS-1$
        text.setMessage(Messages.Plan_filter);
        text.setToolTipText(Messages.Plan_filterExplained);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(width(text), SWT.DEFAULT).applyTo(text);
        Later later = new Later(text, changed);
        text.addListener(SWT.Modify, event -> later.ask());
        owner = choice("owner", Messages.Plan_owners, changed); //$NON-NLS-1$
        level = choice("level", Messages.Plan_level, changed); //$NON-NLS-1$
        status = choice("status", Messages.Plan_status, changed); //$NON-NLS-1$
        fill(status, Messages.Plan_anyStatus,
                NodeStatuses.order().stream().map(each -> Tones.symbol(each) + ' ' + each.in(Locale.getDefault())).toList());
        show(Optional.empty());
    }

    Composite control() {
        return area;
    }

    void setFocus() {
        text.setFocus();
    }

    /** What can be chosen in a program; what is chosen stays if it can. */
    void show(Optional<Program> program) {
        owners = program.stream().flatMap(all -> Contents.of(all, Ownership.class)).map(Ownership::getDepartment)
                .filter(department -> department != null).distinct().toList();
        levels = program.stream().flatMap(all -> all.getPlans().stream()).flatMap(plan -> plan.getEditions().stream())
                .flatMap(edition -> edition.getLevels().stream()).map(Level::getName).filter(name -> name != null).distinct().toList();
        fill(owner, Messages.Plan_anyOwner, owners.stream().map(PlanLabels::shortName).toList());
        fill(level, Messages.Plan_anyLevel, levels);
    }

    Wanted wanted(OwnScope scope) {
        return new Wanted(text.getText(), chosen(owner, owners), chosen(level, levels), chosen(status, NodeStatuses.order()), scope);
    }

    private Combo choice(String id, String name, Runnable changed) {
        Combo combo = WidgetId.set(new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN), "plan.filter." + id); //$NON-NLS-1$
        AccessibleName.set(combo, name);
        combo.setToolTipText(name);
        GridDataFactory.fillDefaults().hint(width(combo), SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    private static int width(Control control) {
        return new PixelConverter(LetterFont.on(control)).convertWidthInCharsToPixels(CHOICE_CHARS);
    }

    private static void fill(Combo combo, String any, List<String> names) {
        List<String> items = new ArrayList<>(List.of(any));
        items.addAll(names);
        if (!items.equals(List.of(combo.getItems()))) {
            String before = combo.getText();
            combo.setItems(items.toArray(String[]::new));
            combo.select(Math.max(0, items.indexOf(before)));
        }
    }

    private static <T> Optional<T> chosen(Combo combo, List<T> values) {
        return Stream.of(combo.getSelectionIndex()).filter(index -> index > 0).map(index -> values.get(index - 1)).findFirst();
    }
}
