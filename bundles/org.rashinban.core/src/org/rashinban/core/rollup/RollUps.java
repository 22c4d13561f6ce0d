package org.rashinban.core.rollup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.rashinban.core.evaluation.ElementGrader;
import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.KpiEvaluator;
import org.rashinban.model.Kpi;
import org.rashinban.model.Node;
import org.rashinban.model.Plan;
import org.rashinban.model.period.FiscalPeriod;

/** Rolls evaluations up, each KPI evaluated once however often it stands. */
public final class RollUps {

    private final Function<Kpi, Evaluation> evaluator;
    private final ElementGrader grader;
    private final Map<Kpi, Evaluation> evaluated = new HashMap<>();

    public RollUps(KpiEvaluator evaluator, FiscalPeriod period, LocalDate asOf) {
        this(kpi -> evaluator.evaluate(kpi, period, asOf), evaluator.elements(period));
    }

    /**
     * @param evaluator the evaluation of a KPI in the period in question
     * @param grader    the grading of elements in the same period
     */
    public RollUps(Function<Kpi, Evaluation> evaluator, ElementGrader grader) {
        this.evaluator = evaluator;
        this.grader = grader;
    }

    public RollUp of(Node node) {
        List<RollUp> children = KpiScope.children(node).map(this::of).toList();
        Summary summary = summary(KpiScope.of(node));
        int inParts = KpiScope.direct(node).size() + children.stream().mapToInt(child -> child.summary().total()).sum();
        return new RollUp(node, summary, grader.grade(node, summary.points().exact()), children, inParts - summary.total());
    }

    public Summary of(Plan plan) {
        return summary(KpiScope.of(plan));
    }

    public Summary summary(Collection<Kpi> kpis) {
        return Summary.of(kpis.stream().map(kpi -> evaluated.computeIfAbsent(kpi, evaluator)).toList());
    }

    /** By owner; a KPI of several owners counts for each of them. */
    public DepartmentRollUp byDepartment(Node node) {
        return DepartmentRollUp.of(node, this);
    }
}
