package org.rashinban.ui.plan;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.ElementType;
import org.rashinban.model.FutureDirection;
import org.rashinban.model.Level;
import org.rashinban.model.Ownership;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.label.Labels;
import org.rashinban.ui.edit.Edits;

/** One value for many elements at once, as one step of undo. */
final class BulkEdits {

    private final PlanActions actions;
    private final PlanMoves moves;

    BulkEdits(PlanActions actions, PlanMoves moves) {
        this.actions = actions;
        this.moves = moves;
    }

    MenuManager menu() {
        MenuManager menu = new MenuManager(Messages.Plan_bulk);
        List<Element> elements = actions.mayEdit() ? moves.elements() : List.of();
        if (elements.isEmpty()) {
            menu.add(disabled(Messages.Plan_bulkNone));
            return menu;
        }
        Element first = elements.getFirst();
        List<Level> levels = Contents.edition(first).map(Edition::getLevels).map(List::copyOf).orElse(List.of());
        boolean oneEdition = elements.stream().map(Contents::edition).distinct().count() == 1;
        if (oneEdition) {
            menu.add(values(Literals.ELEMENT__LEVEL, levels, level -> String.valueOf(level.getName()), elements));
        }
        menu.add(values(Literals.ELEMENT__TYPE, ElementType.VALUES, type -> Labels.of(type).in(Locale.getDefault()), elements));
        menu.add(values(Literals.ELEMENT__DIRECTION, FutureDirection.VALUES, type -> Labels.of(type).in(Locale.getDefault()), elements));
        menu.add(owners(elements));
        return menu;
    }

    private <T> MenuManager values(EStructuralFeature feature, List<T> values, Function<T, String> name, List<Element> elements) {
        MenuManager menu = new MenuManager(Labels.of(feature).in(Locale.getDefault()));
        values.forEach(value -> menu.add(action(name.apply(value), () -> set(feature, value, elements))));
        return menu;
    }

    private MenuManager owners(List<Element> elements) {
        MenuManager menu = new MenuManager(Messages.Plan_bulkOwner);
        List<Department> departments = Contents.program(elements.getFirst()).map(Program::getOrganization)
                .map(organization -> Contents.of(organization, Department.class).toList()).orElse(List.of());
        departments.forEach(department -> menu.add(action(PlanLabels.shortName(department), () -> own(department, elements))));
        if (departments.isEmpty()) {
            menu.add(disabled(Messages.Plan_noDepartment));
        }
        return menu;
    }

    private void set(EStructuralFeature feature, Object value, List<Element> elements) {
        run(Labels.of(feature).in(Locale.getDefault()), elements,
                edits -> elements.stream().filter(element -> element.eGet(feature) != value)
                        .map(element -> edits.setting(element, feature, value))
                        .toList());
    }

    /** Whoever owns an element already stays its owner. */
    private void own(Department department, List<Element> elements) {
        run(Messages.Plan_owners, elements,
                edits -> elements.stream()
                        .filter(element -> element.getOwners().stream().noneMatch(owner -> owner.getDepartment() == department))
                        .map(element -> edits.adding(element, Literals.ELEMENT__OWNERS, List.of(owner(department)))).toList());
    }

    private void run(String what, List<Element> elements, Function<Edits, List<Command>> steps) {
        actions.edits().ifPresent(edits -> {
            List<Command> needed = steps.apply(edits);
            if (!needed.isEmpty()) {
                edits.run(NLS.bind(Messages.Plan_bulkDone, what, Edits.names(elements)), needed);
            }
        });
    }

    private static Ownership owner(Department department) {
        Ownership ownership = (Ownership) Edits.create(Literals.OWNERSHIP);
        ownership.setDepartment(department);
        return ownership;
    }

    private static Action action(String label, Runnable work) {
        return new Action(label.replace("&", "&&")) { //$NON-NLS-1$ //$NON-NLS-2$
            @Override
            public void run() {
                work.run();
            }
        };
    }

    private static Action disabled(String label) {
        Action action = new Action(label) {
        };
        action.setEnabled(false);
        return action;
    }
}
