package org.rashinban.ui.plan;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.EditionState;
import org.rashinban.model.Element;
import org.rashinban.model.Node;
import org.rashinban.model.Plan;
import org.rashinban.model.label.Labels;
import org.rashinban.model.text.Localized;

/** What the tree says of each object. */
final class PlanLabels {

    private final Locale locale;

    PlanLabels(Locale locale) {
        this.locale = locale;
    }

    /** The printed number before the title, where the plan prints one. */
    String name(Object object) {
        return switch (object) {
            case Plan plan -> text(plan.getTitle());
            case Edition edition -> edition.getState() == EditionState.CURRENT ? text(edition.getTitle())
                    : NLS.bind(Messages.Plan_editionState, text(edition.getTitle()), word(Labels.of(edition.getState())));
            case Element element -> Stream.of(element.getNumber(), element.getTitle()).filter(Objects::nonNull)
                    .collect(Collectors.joining(" ")); //$NON-NLS-1$
            default -> ""; //$NON-NLS-1$
        };
    }

    String code(Object object) {
        return object instanceof Element element ? text(element.getCode()) : ""; //$NON-NLS-1$
    }

    String level(Object object) {
        return object instanceof Element element && element.getLevel() != null ? text(element.getLevel().getName()) : ""; //$NON-NLS-1$
    }

    String owners(Object object) {
        return object instanceof Element element
                ? element.getOwners().stream().map(owner -> owner.getDepartment()).filter(Objects::nonNull).map(PlanLabels::shortName)
                        .collect(Collectors.joining(Messages.Plan_between))
                : ""; //$NON-NLS-1$
    }

    /** KPIs of the object itself; nothing where there is none, since most elements have none. */
    String kpis(Object object) {
        int count = object instanceof Node node ? node.getKpis().size() : 0;
        return count == 0 ? "" : String.valueOf(count); //$NON-NLS-1$
    }

    private String word(Localized label) {
        return label.in(locale);
    }

    static String shortName(Department department) {
        return department.getShortName() == null ? text(department.getName()) : department.getShortName();
    }

    private static String text(String value) {
        return value == null ? "" : value; //$NON-NLS-1$
    }
}
