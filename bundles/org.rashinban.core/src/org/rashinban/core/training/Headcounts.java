package org.rashinban.core.training;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.rashinban.model.Audience;
import org.rashinban.model.Department;

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

    private static Optional<Integer> sum(Collection<Optional<Integer>> counts) {
        List<Integer> known = counts.stream().flatMap(Optional::stream).toList();
        return known.isEmpty() || known.size() < counts.size() ? Optional.empty()
                : Optional.of(known.stream().mapToInt(Integer::intValue).sum());
    }
}
