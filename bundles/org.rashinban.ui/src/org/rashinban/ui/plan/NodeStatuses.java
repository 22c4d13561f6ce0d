package org.rashinban.ui.plan;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.rashinban.core.evaluation.KpiEvaluator;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.core.rollup.KpiScope;
import org.rashinban.core.rollup.RollUp;
import org.rashinban.core.rollup.RollUps;
import org.rashinban.core.rollup.Summary;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.Plan;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.ui.edit.ProgramCopy;
import org.rashinban.ui.jobs.NewestWins;

/** How the KPIs of every plan, edition and element stand in a fiscal year, counted in the background. */
final class NodeStatuses {

    /** What demands attention comes first. */
    private static final List<Status> ORDER = List.of(Status.NOT_MET, Status.MISSING, Status.BEHIND, Status.NOT_ASSESSABLE, Status.ON_TRACK,
            Status.MET, Status.TO_BE_SET, Status.NOT_DUE, Status.NO_TARGET);

    private final NewestWins<Map<EObject, Summary>> work = new NewestWins<>();
    private Map<EObject, Summary> known = Map.of();

    void count(ProgramCopy copy, FiscalPeriod period, LocalDate asOf, Runnable whenKnown) {
        work.ask(Messages.Plan_counting, superseded -> counted(copy, period, asOf, superseded), result -> {
            known = result;
            whenKnown.run();
        });
    }

    void forget() {
        work.drop();
        known = Map.of();
    }

    Optional<Summary> of(Object object) {
        return Optional.ofNullable(known.get(object)).filter(summary -> summary.total() > 0);
    }

    /** The status that demands most attention. */
    Optional<Status> gravest(Object object) {
        return of(object).flatMap(summary -> present(summary).findFirst());
    }

    /** All of them with how many there are, in words. */
    String said(Object object) {
        return of(object).map(summary -> present(summary)
                .map(status -> NLS.bind(Messages.Plan_statusCount,
                        new Object[] {Tones.symbol(status), status.in(Locale.getDefault()), summary.count(status)}))
                .collect(Collectors.joining(Messages.Plan_between))).orElse(""); //$NON-NLS-1$
    }

    static List<Status> order() {
        return ORDER;
    }

    private static Stream<Status> present(Summary summary) {
        return ORDER.stream().filter(status -> summary.count(status) > 0);
    }

    private static Map<EObject, Summary> counted(ProgramCopy copy, FiscalPeriod period, LocalDate asOf, BooleanSupplier superseded) {
        Map<EObject, Summary> found = new IdentityHashMap<>();
        for (Plan plan : copy.program().getPlans()) {
            List<Kpi> kpis = plan.getEditions().stream().flatMap(edition -> KpiScope.of(edition).stream()).toList();
            RollUps rollUps = new RollUps(new KpiEvaluator(new KpiValues(copy.actuals().ahead(kpis, period))), period, asOf);
            copy.original(plan).ifPresent(original -> found.put(original, rollUps.of(plan)));
            for (Edition edition : plan.getEditions()) {
                if (superseded.getAsBoolean()) {
                    return Map.of();
                }
                put(rollUps.of(edition), copy, found);
            }
        }
        return found;
    }

    private static void put(RollUp rollUp, ProgramCopy copy, Map<EObject, Summary> found) {
        copy.original(rollUp.node()).ifPresent(original -> found.put(original, rollUp.summary()));
        rollUp.children().forEach(child -> put(child, copy, found));
    }
}
