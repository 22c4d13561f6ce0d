package org.rashinban.core.figure.committee;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.check.Issue;
import org.rashinban.core.check.Severity;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.rollup.KpiScope;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Milestone;
import org.rashinban.model.Ownership;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.text.Localized;

/** A side of the data's quality: which objects are looked at, and which checks speak about it. */
enum QualityComponent {

    /** A value that is due and was never there counts, however gently its check puts it. */
    REPORTING(Set.of("actual.stale", "actual.copied", "actual.jump", "actual.falling", "actual.evidence"), KpiScope::of),
    /** Where the document names no owners at all, none is missing, and none is there either. */
    OWNERS(Set.of("kpi.owner", "element.owner"), edition -> Contents.of(edition, Ownership.class).findAny().isEmpty() ? List.of()
            : both(KpiScope.of(edition), Elements.measures(edition))),
    TARGETS(Set.of("kpi.target", "kpi.baseline", "target.toBeSet", "target.behindBaseline"), KpiScope::of),
    DEFINITIONS(Set.of("kpi.unit", "kpi.unitMismatch", "kpi.direction", "kpi.rateOverPeriod"), KpiScope::of),
    CONSISTENCY(Set.of("structure.codes", "structure.components", "structure.rules"),
            edition -> both(KpiScope.of(edition), Elements.of(edition).toList())),
    SCHEDULE(Set.of("milestone.due", "milestone.date", "bar.dates", "bar.occurrence", "bar.years"),
            edition -> both(Contents.of(edition, Milestone.class).toList(), Contents.of(edition, RoadmapBar.class).toList())),
    EFFECTS(Set.of("report.stale", "effect.unit", "effect.unitMismatch", "effect.unverified"),
            edition -> Contents.of(edition, ProgressReport.class).toList()),
    FINDINGS(Set.of("finding.due", "finding.response", "finding.state"), Edition::getFindings);

    private static final Set<String> ALWAYS = Set.of("actual.stale");

    private final Set<String> checks;
    private final Function<Edition, Collection<? extends EObject>> subjects;

    QualityComponent(Set<String> checks, Function<Edition, Collection<? extends EObject>> subjects) {
        this.checks = checks;
        this.subjects = subjects;
    }

    /** @param sound objects without a finding */
    record Result(QualityComponent component, int looked, int sound) {
    }

    Localized title() {
        return Texts.CATALOGUE.sentence("component." + name().toLowerCase(Locale.ROOT));
    }

    Localized looks() {
        return Texts.CATALOGUE.sentence("component." + name().toLowerCase(Locale.ROOT) + ".looks");
    }

    Result of(Edition edition, List<Issue> issues) {
        Set<EObject> looked = new LinkedHashSet<>(subjects.apply(edition));
        Set<EObject> faulty = new HashSet<>();
        issues.stream().filter(this::counts).forEach(issue -> nearest(issue.object(), looked).ifPresent(faulty::add));
        return new Result(this, looked.size(), looked.size() - faulty.size());
    }

    private boolean counts(Issue issue) {
        return checks.contains(issue.check()) && (issue.severity() != Severity.INFORMATION || ALWAYS.contains(issue.check()));
    }

    /** A finding about a target is one about its KPI. */
    private static Optional<EObject> nearest(EObject object, Set<EObject> looked) {
        return Contents.upwards(object).filter(looked::contains).findFirst();
    }

    private static Collection<EObject> both(Collection<? extends EObject> some, Collection<? extends EObject> others) {
        return Stream.concat(some.stream(), others.stream()).map(EObject.class::cast).toList();
    }
}
