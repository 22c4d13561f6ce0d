package org.rashinban.core.kpi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rashinban.core.formula.Formula;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiSource;

/** Which KPIs are calculated from which, to find a formula that needs its own result. */
public final class FormulaGraph {

    private final Set<Kpi> cleared = new HashSet<>();
    private final List<Kpi> path = new ArrayList<>();

    private FormulaGraph() {
    }

    /** The circle that the KPI's formula runs into: A, B, C, A. Empty if there is none. */
    public static List<Kpi> cycle(Kpi kpi) {
        return new FormulaGraph().search(Kpis.root(kpi)).orElse(List.of());
    }

    private Optional<List<Kpi>> search(Kpi kpi) {
        int before = path.indexOf(kpi);
        if (before >= 0) {
            List<Kpi> circle = new ArrayList<>(path.subList(before, path.size()));
            circle.add(kpi);
            return Optional.of(circle);
        }
        if (cleared.contains(kpi)) {
            return Optional.empty();
        }
        path.add(kpi);
        for (Kpi operand : operands(kpi)) {
            Optional<List<Kpi>> found = search(operand);
            if (found.isPresent()) {
                return found;
            }
        }
        path.removeLast();
        cleared.add(kpi);
        return Optional.empty();
    }

    private static List<Kpi> operands(Kpi kpi) {
        if (kpi.getSource() != KpiSource.FORMULA || kpi.getFormula() == null
                || !(Formula.parse(kpi.getFormula()) instanceof Formula.Read read)) {
            return List.of();
        }
        return read.formula().codes().stream().flatMap(code -> Kpis.named(code, kpi).stream()).map(Kpis::root).toList();
    }
}
