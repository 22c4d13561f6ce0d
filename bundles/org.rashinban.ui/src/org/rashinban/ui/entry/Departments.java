package org.rashinban.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.rashinban.core.rollup.Owners;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Department;
import org.rashinban.model.Kpi;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.OwnScope;
import org.rashinban.ui.widgets.WidgetId;

/** Chooses a department among those that own KPIs; whoever belongs to one has no choice. */
public final class Departments {

    private final Combo combo;
    private List<Department> offered = List.of();

    /** @param changed is called whenever another one is chosen */
    public Departments(Composite bar, String id, Runnable changed) {
        combo = WidgetId.set(new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN), id);
        combo.addListener(SWT.Selection, event -> changed.run());
    }

    /** Those of the open store; the same one stays chosen. */
    public void offer(Optional<OpenStore> store, List<Kpi> kpis) {
        Optional<Department> before = chosen();
        boolean limited = store.filter(one -> OwnScope.of(one).isLimited()).isPresent();
        offered = limited ? List.of() : kpis.stream().flatMap(kpi -> Owners.of(kpi).stream()).distinct().toList();
        List<String> names = new ArrayList<>(List.of(limited ? Messages.Entry_own : Messages.Entry_all));
        offered.forEach(one -> names.add(String.valueOf(one.getName())));
        if (!names.equals(List.of(combo.getItems()))) {
            combo.setItems(names.toArray(String[]::new));
            combo.setVisibleItemCount(Math.min(20, names.size()));
            combo.setEnabled(!limited);
            combo.requestLayout();
        }
        combo.select(before.map(offered::indexOf).orElse(-1) + 1);
    }

    /** Empty for all of them. */
    public Optional<Department> chosen() {
        int at = combo.getSelectionIndex() - 1;
        return at >= 0 && at < offered.size() ? Optional.of(offered.get(at)) : Optional.empty();
    }

    /** The KPIs of the chosen department and those below it. */
    public Predicate<Kpi> wanted() {
        Optional<Department> chosen = chosen();
        return kpi -> chosen.isEmpty() || Owners.of(kpi).stream()
                .anyMatch(owner -> Contents.upwards(owner).anyMatch(above -> above == chosen.get()));
    }
}
