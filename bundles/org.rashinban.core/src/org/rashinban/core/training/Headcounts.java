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

    /** Whether it is no smaller than all departments whose staff is known: managers, newcomers and leaders are. */
    static boolean isWholeStaff(Audience audience) {
        int staff = audience.eContainer() instanceof Organization organization
                ? organization.getDepartments().stream().mapToInt(Headcounts::known).sum() : 0;
        return audience.getKind() == AudienceKind.STAFF && of(audience).filter(count -> count >= staff).isPresent();
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
