package org.rashinban.core.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.ElementType;
import org.rashinban.model.Entry;
import org.rashinban.model.Kpi;
import org.rashinban.model.Ownership;
import org.rashinban.model.Plan;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.provenance.Confidence;

/** What several checks ask about the objects they look at. */
final class Subjects {

    private Subjects() {
    }

    /** Examples and what merely goes on are no promises: nobody has to own or measure them. */
    static boolean isCommitment(EObject object) {
        return Contents.upwards(object).filter(Element.class::isInstance).map(Element.class::cast).map(Element::getType)
                .noneMatch(type -> type == ElementType.ILLUSTRATION || type == ElementType.CONTINUING);
    }

    static boolean isMeasure(Element element) {
        return element.getLevel() != null && element.getLevel().isMeasure() && isCommitment(element);
    }

    /** The object's own owners or those of an element around it. */
    static boolean isOwned(EObject object) {
        return Contents.upwards(object).anyMatch(one -> !owners(one).isEmpty());
    }

    static List<Ownership> owners(EObject object) {
        return switch (object) {
            case Kpi kpi -> kpi.getOwners();
            case Element element -> element.getOwners();
            default -> List.of();
        };
    }

    /** Whether the document of the edition names owners at all; where it does not, none is missing. */
    static boolean namesOwners(EObject object) {
        return Contents.edition(object).map(edition -> Contents.of(edition, Ownership.class).findAny().isPresent()).orElse(false);
    }

    static Optional<Department> planOwner(EObject object) {
        return Contents.edition(object).map(Edition::getPlan).map(Plan::getOwner);
    }

    static Ownership ownership(Department department) {
        Ownership ownership = RashinbanFactory.eINSTANCE.createOwnership();
        ownership.setDepartment(department);
        return ownership;
    }

    /** Whether the place where it stood is lost in the source. */
    static boolean isLost(Entry entry) {
        return entry.getProvenance() != null && entry.getProvenance().confidence() == Confidence.LOST;
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    static boolean isPast(FiscalPeriod period, LocalDate asOf) {
        return period != null && period.last().isBefore(asOf);
    }

}
