package org.rashinban.core.rollup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Department;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.OwnerRole;
import org.rashinban.model.Ownership;

/** Who owns what (所管): as stated, else as for the nearest element above. Who only supports does not own. */
public final class Owners {

    private Owners() {
    }

    /** Of an indicator, or of whatever else stands in a plan, such as a step. */
    public static Set<Department> of(EObject object) {
        return Contents.upwards(object).map(Owners::stated).map(Owners::owning).filter(owners -> !owners.isEmpty()).findFirst()
                .orElse(Set.of());
    }

    private static List<Ownership> stated(EObject object) {
        return switch (object) {
            case Kpi kpi -> kpi.getOwners();
            case Element element -> element.getOwners();
            default -> List.of();
        };
    }

    static Set<Department> owning(List<Ownership> ownerships) {
        return ownerships.stream().filter(ownership -> ownership.getRole() != OwnerRole.SUPPORT)
                .map(Ownership::getDepartment).filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
