package org.rashinban.ui.plan;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Department;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.Node;
import org.rashinban.model.Program;
import org.rashinban.model.text.TextNormalizer;
import org.rashinban.ui.store.OwnScope;

/** Shows the elements that are wanted, and all above them. */
final class PlanFilter extends ViewerFilter {

    /**
     * What is wanted.
     *
     * @param scope beyond which nothing is shown whatever is wanted
     * @param text a part of the title, number, code or of a KPI's; blank for any
     */
    record Wanted(String text, Optional<Department> owner, Optional<String> level, Optional<Status> status, OwnScope scope) {

        static final Wanted ALL = new Wanted("", Optional.empty(), Optional.empty(), Optional.empty(), new OwnScope(Optional.empty())); //$NON-NLS-1$

        boolean isAll() {
            return text.isBlank() && owner.isEmpty() && level.isEmpty() && status.isEmpty() && !scope.isLimited();
        }
    }

    private final NodeStatuses statuses;
    private Set<EObject> shown = Set.of();
    private Wanted wanted = Wanted.ALL;

    PlanFilter(NodeStatuses statuses) {
        this.statuses = statuses;
    }

    Wanted wanted() {
        return wanted;
    }

    /** Looks through the whole program once; the viewer then asks of each element only whether it was found. */
    void want(Wanted what, Optional<Program> program) {
        wanted = what;
        shown = Collections.newSetFromMap(new IdentityHashMap<>());
        if (!wanted.isAll()) {
            Predicate<Element> fits = fits();
            program.stream().flatMap(all -> all.getPlans().stream()).flatMap(plan -> plan.getEditions().stream())
                    .forEach(edition -> elements(edition).filter(fits).forEach(element -> Contents.upwards(element).forEach(shown::add)));
        }
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        return wanted.isAll() || shown.contains(element);
    }

    private Predicate<Element> fits() {
        String key = TextNormalizer.searchKey(wanted.text());
        Predicate<Element> all = element -> key.isEmpty() || texts(element).anyMatch(text -> TextNormalizer.searchKey(text).contains(key));
        return all.and(wanted.scope()::covers).and(element -> wanted.owner().isEmpty()
                || element.getOwners().stream().anyMatch(owner -> owner.getDepartment() == wanted.owner().get()))
                .and(element -> wanted.level().isEmpty()
                        || element.getLevel() != null && wanted.level().get().equals(element.getLevel().getName()))
                .and(element -> wanted.status().isEmpty()
                        || statuses.of(element).filter(summary -> summary.count(wanted.status().get()) > 0).isPresent());
    }

    private static Stream<Element> elements(Node node) {
        return node.getChildren().stream().flatMap(child -> Stream.concat(Stream.of(child), elements(child)));
    }

    private static Stream<String> texts(Element element) {
        return Stream.concat(Stream.of(element.getTitle(), element.getShortTitle(), element.getNumber(), element.getCode()),
                element.getKpis().stream().flatMap((Kpi kpi) -> Stream.of(kpi.getCode(), kpi.getTitle()))).filter(text -> text != null);
    }
}
