package org.rashinban.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.evaluation.KpiEvaluator;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.model.Edition;
import org.rashinban.model.EditionState;
import org.rashinban.model.Kpi;
import org.rashinban.model.Node;
import org.rashinban.model.Plan;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.ui.edit.ProgramCopy;
import org.rashinban.ui.jobs.NewestWins;
import org.rashinban.ui.store.OwnScope;

/** Evaluates the KPIs below a selection in the background. Of several requests the newest wins. */
final class KpiEvaluations {

    private final NewestWins<List<KpiRow>> work = new NewestWins<>();

    /**
     * What is asked for.
     *
     * @param selection objects of the copy
     */
    record Request(ProgramCopy copy, List<?> selection, OwnScope scope, FiscalPeriod period, LocalDate asOf) {

        Request {
            selection = List.copyOf(selection);
        }
    }

    /** @param result is told the rows, unless a newer request came in between */
    void request(Request request, Consumer<List<KpiRow>> result) {
        work.ask(Messages.Kpi_evaluating, superseded -> rows(request, superseded), result);
    }

    void drop() {
        work.drop();
    }

    private static List<KpiRow> rows(Request request, BooleanSupplier superseded) {
        Set<Kpi> kpis = kpis(request.selection());
        kpis.removeIf(kpi -> !request.scope().covers(kpi));
        KpiEvaluator evaluator = new KpiEvaluator(new KpiValues(request.copy().actuals().ahead(kpis, request.period())));
        List<KpiRow> rows = new ArrayList<>();
        for (Kpi kpi : kpis) {
            if (superseded.getAsBoolean()) {
                return List.of();
            }
            rows.add(KpiRow.of(request.copy().original(kpi).orElse(kpi), evaluator.evaluate(kpi, request.period(), request.asOf()),
                    Locale.getDefault()));
        }
        return rows;
    }

    /** Of a plan the KPIs of the edition in force; of anything else all below it and those that it repeats. Each once. */
    private static Set<Kpi> kpis(List<?> selection) {
        Set<Kpi> kpis = new LinkedHashSet<>();
        for (Object selected : selection) {
            switch (selected) {
                case Plan plan -> plan.getEditions().stream().filter(edition -> edition.getState() == EditionState.CURRENT)
                        .forEach((Edition edition) -> addBelow(edition, kpis));
                case Node node -> addBelow(node, kpis);
                default -> {
                    // Nothing else in the tree has KPIs.
                }
            }
        }
        return kpis;
    }

    private static void addBelow(Node node, Set<Kpi> kpis) {
        kpis.addAll(node.getRepeatedKpis());
        for (TreeIterator<EObject> below = node.eAllContents(); below.hasNext();) {
            switch (below.next()) {
                case Kpi kpi -> {
                    kpis.add(kpi);
                    below.prune();
                }
                case Node inner -> kpis.addAll(inner.getRepeatedKpis());
                default -> below.prune();
            }
        }
    }
}
