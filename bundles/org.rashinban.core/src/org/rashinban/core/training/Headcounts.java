package org.rashinban.core.training;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.rashinban.model.Audience;
import org.rashinban.model.AudienceKind;
import org.rashinban.model.Department;
import org.rashinban.model.Organization;

/** How many people there are. */
final class Headcounts {

    private static final int HUNDRED = 100;

    /** By how much the staff of a city and that of its departments differ if they were counted on different days. */
    private static final int PERCENT_BETWEEN_TWO_DAYS = 5;

    private Headcounts() {
    }

    /** The department's own, which includes what is below it, else the sum of those below, all of them known. */
    static Optional<Integer> of(Department department) {
        return Optional.ofNullable(department.getHeadcount()).filter(count -> count > 0)
                .or(() -> sum(department.getChildren().stream().map(Headcounts::of).toList()));
    }

    static Optional<Integer> of(Audience audience) {
        return Optional.ofNullable(audience.getHeadcount()).filter(count -> count > 0);
    }

    /**
     * Whether it is hardly smaller than all departments whose staff is known: managers, newcomers and leaders are. One of unknown size is
     * the whole staff if no other of the staff is told from it.
     */
    static boolean isWholeStaff(Audience audience) {
        Optional<Organization> organization = Optional.ofNullable((Organization) audience.eContainer());
        return audience.getKind() == AudienceKind.STAFF && of(audience)
                .map(count -> count * HUNDRED >= organization.map(Headcounts::staff).orElse(0) * (HUNDRED - PERCENT_BETWEEN_TWO_DAYS))
                .orElseGet(() -> organization.filter(Headcounts::tellsNoPartsApart).isPresent());
    }

    private static int staff(Organization organization) {
        return organization.getDepartments().stream().mapToInt(Headcounts::known).sum();
    }

    private static boolean tellsNoPartsApart(Organization organization) {
        return organization.getAudiences().stream().filter(audience -> audience.getKind() == AudienceKind.STAFF).count() == 1;
    }

    private static int known(Department department) {
        return of(department).orElseGet(() -> department.getChildren().stream().mapToInt(Headcounts::known).sum());
    }

    private static Optional<Integer> sum(Collection<Optional<Integer>> counts) {
        List<Integer> known = counts.stream().flatMap(Optional::stream).toList();
        return known.isEmpty() || known.size() < counts.size() ? Optional.empty()
                : Optional.of(known.stream().mapToInt(Integer::intValue).sum());
    }
}
