package org.rashinban.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.RegistryFactory;
import org.rashinban.core.tree.Names;

/** The checks there are, and how they are run. */
public final class Checks {

    private Checks() {
    }

    /** Those of this bundle. */
    public static List<Check> builtIn() {
        return Stream.of(KpiChecks.all(), TargetChecks.all(), ActualChecks.all(), ElementChecks.all(), ScheduleChecks.all(),
                ReportChecks.all(), FindingChecks.all(), StructureChecks.all()).flatMap(List::stream).toList();
    }

    /** Those of this bundle and those that other bundles contribute. */
    public static List<Check> installed() {
        List<Check> checks = new ArrayList<>(builtIn());
        Optional.ofNullable(RegistryFactory.getRegistry()).map(ContributedChecks::in).ifPresent(checks::addAll);
        return List.copyOf(checks);
    }

    /** What they found, the gravest first, else in the order of the checks. One that fails hides no other. */
    public static List<Issue> run(List<Check> checks, CheckScope scope) {
        return checks.stream().flatMap(check -> run(check, scope).stream()).sorted(Comparator.comparing(Issue::severity)).toList();
    }

    private static List<Issue> run(Check check, CheckScope scope) {
        try {
            return check.run(scope).toList();
        } catch (RuntimeException e) {
            return List.of(new Issue(check.id(), Severity.ERROR, scope.program(), Optional.empty(),
                    Notes.said("failed", Names.of(scope.program()), check.id(), String.valueOf(e)), Optional.empty()));
        }
    }
}
