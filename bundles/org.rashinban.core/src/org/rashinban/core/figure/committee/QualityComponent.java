package org.rashinban.core.figure.committee;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.check.DuePeriods;
import org.rashinban.core.check.Issue;
import org.rashinban.core.check.Severity;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.rollup.KpiScope;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.Milestone;
import org.rashinban.model.Ownership;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.text.Localized;

/** A side of the data's quality: which objects are looked at, and which checks speak about it. */
enum QualityComponent {

    /** A value that is due and was never there counts, however gently its check puts it. */
    REPORTING(Set.of("actual.stale", "actual.copied", "actual.jump", "actual.falling", "actual.evidence"), QualityComponent::reported),
    /** Where the document names no owners at all, none is missing, and none is there either. */
    OWNERS(Set.of("kpi.owner", "element.owner"), (context, edition) -> Contents.of(edition, Ownership.class).findAny().isEmpty() ? List.of()
            : both(KpiScope.of(edition), Elements.measures(edition))),
    TARGETS(Set.of("kpi.target", "kpi.baseline", "target.toBeSet", "target.behindBaseline"), (context, edition) -> KpiScope.of(edition)),
    DEFINITIONS(Set.of("kpi.unit", "kpi.unitMismatch", "kpi.direction", "kpi.rateOverPeriod"), (context, edition) -> KpiScope.of(edition)),
    CONSISTENCY(Set.of("structure.codes", "structure.components", "structure.rules", "actual.repeated"),
            (context, edition) -> both(KpiScope.of(edition), Elements.of(edition).toList())),
    SCHEDULE(Set.of("milestone.due", "milestone.date", "bar.dates", "bar.occurrence", "bar.years"),
            (context, edition) -> both(Contents.of(edition, Milestone.class).toList(), Contents.of(edition, RoadmapBar.class).toList())),
    EFFECTS(Set.of("report.stale", "effect.unit", "effect.unitMismatch", "effect.unverified"),
            (context, edition) -> Contents.of(edition, ProgressReport.class).toList()),
    FINDINGS(Set.of("finding.due", "finding.response", "finding.state"), (context, edition) -> edition.getFindings());

    private static final Set<String> ALWAYS = Set.of("actual.stale");

    private final Set<String> checks;
    private final BiFunction<FigureContext, Edition, Collection<? extends EObject>> subjects;

    QualityComponent(Set<String> checks, BiFunction<FigureContext, Edition, Collection<? extends EObject>> subjects) {
        this.checks = checks;
        this.subjects = subjects;
    }

    /**
     * @param sound    objects without a finding
     * @param findings about the objects, which may be several about one
     */
    record Result(QualityComponent component, int looked, int sound, int findings) {
    }

    Localized title() {
        return Texts.CATALOGUE.sentence("component." + name().toLowerCase(Locale.ROOT));
    }

    Localized looks() {
        return Texts.CATALOGUE.sentence("component." + name().toLowerCase(Locale.ROOT) + ".looks");
    }

    Result of(FigureContext context, Edition edition, List<Issue> issues) {
        Set<EObject> looked = new LinkedHashSet<>(subjects.apply(context, edition));
        List<EObject> faulty = issues.stream().filter(this::counts).flatMap(issue -> nearest(issue.object(), looked).stream()).toList();
        return new Result(this, looked.size(), looked.size() - new HashSet<>(faulty).size(), faulty.size());
    }

    /** Whose value is due, or was reported before. What is calculated nobody reports. */
    private static List<Kpi> reported(FigureContext context, Edition edition) {
        FiscalPeriod today = FiscalPeriod.containing(context.asOf(), Granularity.FISCAL_YEAR);
        return KpiScope.of(edition).stream()
                .filter(kpi -> DuePeriods.isExpected(kpi, context.asOf()) || context.actuals().any(kpi, today)).toList();
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
