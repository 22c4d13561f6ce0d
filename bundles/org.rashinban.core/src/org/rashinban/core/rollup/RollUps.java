package org.rashinban.core.rollup;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.model.Kpi;
import org.rashinban.model.Node;
import org.rashinban.model.Plan;

/** Rolls evaluations up, each KPI evaluated once however often it stands. */
public final class RollUps {

    private final Function<Kpi, Evaluation> evaluator;
    private final Map<Kpi, Evaluation> evaluated = new HashMap<>();

    /** @param evaluator the evaluation of a KPI in the period in question */
    public RollUps(Function<Kpi, Evaluation> evaluator) {
        this.evaluator = evaluator;
    }

    public RollUp of(Node node) {
        List<RollUp> children = KpiScope.children(node).map(this::of).toList();
        Summary summary = summary(KpiScope.of(node));
        int inParts = KpiScope.direct(node).size() + children.stream().mapToInt(child -> child.summary().total()).sum();
        return new RollUp(node, summary, children, inParts - summary.total());
    }

    public Summary of(Plan plan) {
        return summary(KpiScope.of(plan));
    }

    Summary summary(Collection<Kpi> kpis) {
        return Summary.of(kpis.stream().map(kpi -> evaluated.computeIfAbsent(kpi, evaluator)).toList());
    }

    /** By owner; a KPI of several owners counts for each of them. */
    public DepartmentRollUp byDepartment(Node node) {
        return DepartmentRollUp.of(node, this);
    }
}
