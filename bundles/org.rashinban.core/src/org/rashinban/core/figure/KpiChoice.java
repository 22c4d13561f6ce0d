package org.rashinban.core.figure;

import java.util.List;

import org.rashinban.core.rollup.KpiScope;
import org.rashinban.core.rollup.Owners;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.Node;

/** Which KPIs a figure is about: those of the edition or of a part of it, of all departments or of one. */
public final class KpiChoice {

    private KpiChoice() {
    }

    /** In the order of the plan; what a department owns together with others is its own too. */
    public static List<Kpi> of(Edition edition, Choices choices) {
        return KpiScope.of(scope(edition, choices)).stream().filter(kpi -> isOf(kpi, choices)).toList();
    }

    /** The chosen part of the plan, else the whole. */
    public static Node scope(Edition edition, Choices choices) {
        return choices.find(Parameters.ELEMENT).<Node>map(element -> element).orElse(edition);
    }

    /** Whether it is of the chosen department, or none is chosen. */
    public static boolean isOf(Kpi kpi, Choices choices) {
        return choices.find(Parameters.DEPARTMENT).map(chosen -> Owners.of(kpi).stream().anyMatch(owner -> covers(chosen, owner)))
                .orElse(true);
    }

    /** A department stands for what is below it too. */
    public static boolean covers(Department chosen, Department owner) {
        return Contents.upwards(owner).anyMatch(above -> above == chosen);
    }
}
