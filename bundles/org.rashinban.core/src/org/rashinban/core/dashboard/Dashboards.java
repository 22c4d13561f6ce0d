package org.rashinban.core.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.model.Dashboard;
import org.rashinban.model.Program;

/** The dashboards that there are for a program: its own, and of those that are shipped the ones that it has not made its own. */
public final class Dashboards {

    private Dashboards() {
    }

    /** In their order; a duplicate stands behind what it was made from, so that it is not what is seen first. */
    public static List<Dashboard> of(Program program, List<Dashboard> shipped) {
        Set<String> own = program.getDashboards().stream().map(Dashboard::getCode).filter(code -> code != null).collect(Collectors.toSet());
        return Stream.concat(program.getDashboards().stream(), shipped.stream().filter(dashboard -> !own.contains(dashboard.getCode())))
                .sorted(Comparator.comparingInt(Dashboard::getOrder)
                        .thenComparing(Dashboard::getCode, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** The same as one of the program's own that can be changed: a new object with new identifiers, under the same code. */
    public static Dashboard own(Dashboard shipped) {
        Dashboard copy = EcoreUtil.copy(shipped);
        copy.setId(newId());
        copy.getRows().forEach(row -> {
            row.setId(newId());
            row.getWidgets().forEach(widget -> widget.setId(newId()));
        });
        return copy;
    }

    /** A further one like it, with a code and a title that nothing else has. */
    public static Dashboard duplicate(Dashboard original, List<Dashboard> all) {
        Dashboard copy = own(original);
        copy.setCode(free(original.getCode(), all.stream().map(Dashboard::getCode).toList(), "-"));
        copy.setTitle(free(original.getTitle(), all.stream().map(Dashboard::getTitle).toList(), " "));
        copy.setTitleEn(Optional.ofNullable(original.getTitleEn())
                .map(title -> free(title, all.stream().map(Dashboard::getTitleEn).toList(), " ")).orElse(null));
        return copy;
    }

    private static String free(String name, List<String> taken, String gap) {
        String stem = String.valueOf(name);
        return Stream.iterate(2, number -> number + 1).map(number -> stem + gap + number).filter(candidate -> !taken.contains(candidate))
                .findFirst().orElseThrow();
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
