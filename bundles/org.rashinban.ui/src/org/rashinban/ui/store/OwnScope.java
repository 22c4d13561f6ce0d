package org.rashinban.ui.store;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.permission.Actor;
import org.rashinban.core.permission.Role;
import org.rashinban.core.rollup.Owners;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Department;
import org.rashinban.model.Element;
import org.rashinban.model.GradeScale;
import org.rashinban.model.Kpi;
import org.rashinban.model.Organization;

/**
 * What whoever works here gets to see: a department's user what the department or one below it owns, everybody else everything.
 *
 * @param department identifier; empty for everybody else
 */
public record OwnScope(Optional<String> department) {

    public static OwnScope of(OpenStore store) {
        Actor actor = store.session().actor();
        return new OwnScope(actor.role() == Role.DEPARTMENT ? Optional.of(actor.department().orElse("")) : Optional.empty()); //$NON-NLS-1$
    }

    public boolean isLimited() {
        return department.isPresent();
    }

    public boolean covers(Kpi kpi) {
        return !isLimited() || Owners.of(kpi).stream().anyMatch(this::covers);
    }

    /** Its own, or it has KPIs that are. */
    public boolean covers(Element element) {
        return !isLimited()
                || Stream.concat(element.getOwners().stream().map(owner -> owner.getDepartment()).filter(owner -> owner != null),
                        element.getKpis().stream().flatMap(kpi -> Owners.of(kpi).stream())).anyMatch(this::covers);
    }

    /** Whether it belongs to one of theirs, or is one. */
    public boolean shows(EObject object) {
        return !isLimited() || Contents.nearest(object, Kpi.class).filter(this::covers).isPresent()
                || Contents.element(object).filter(this::covers).isPresent();
    }

    /** The same, and what nobody owns and leads to nothing of others: the organisation and the grade scales. */
    public boolean opens(EObject object) {
        return shows(object) || Contents.nearest(object, Organization.class).isPresent()
                || Contents.nearest(object, GradeScale.class).isPresent();
    }

    private boolean covers(Department owner) {
        return Contents.upwards(owner).filter(Department.class::isInstance).map(Department.class::cast)
                .anyMatch(each -> department.filter(each.getId()::equals).isPresent());
    }
}
