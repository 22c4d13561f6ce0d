package org.rashinban.ui.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rashinban.core.tree.Contents;
import org.rashinban.model.Dashboard;
import org.rashinban.model.Department;
import org.rashinban.model.Element;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;

/** From a mark to what stands behind it: the dashboard of the KPI, of the part of the plan or of the department. */
final class Drill {

    private static final String KPI = "kpi"; //$NON-NLS-1$
    private static final String PART = "strategy"; //$NON-NLS-1$
    private static final String DEPARTMENT = "department"; //$NON-NLS-1$

    private Drill() {
    }

    /** The object of the program that has this identifier. */
    static Optional<Identified> object(Program program, String id) {
        return Contents.of(program, Identified.class).filter(object -> id.equals(object.getId())).findFirst();
    }

    /**
     * Empty if no dashboard says more of the object than the one that is shown.
     *
     * @param looked at which plan; a widget of its own may show another one
     */
    static Optional<BoardState> into(Identified object, BoardState state, Optional<Plan> looked, List<Dashboard> dashboards) {
        BoardState from = Contents.nearest(object, Plan.class)
                .filter(plan -> looked.filter(one -> one.getId().equals(plan.getId())).isEmpty()).map(state::of).orElse(state);
        Set<String> codes = Set.copyOf(dashboards.stream().map(Dashboard::getCode).filter(code -> code != null).toList());
        Optional<BoardState> kpi = Contents.nearest(object, Kpi.class).filter(found -> codes.contains(KPI))
                .map(found -> from.with(Kpi.class, Optional.of(found.getId())).on(KPI));
        Optional<BoardState> department = Contents.nearest(object, Department.class).filter(found -> codes.contains(DEPARTMENT))
                .map(found -> from.with(Department.class, Optional.of(found.getId())).on(DEPARTMENT));
        Optional<BoardState> part = Contents.element(object).filter(found -> codes.contains(PART))
                .map((Element found) -> from.with(Element.class, Optional.of(found.getId())).on(PART));
        return kpi.or(() -> department).or(() -> part).filter(next -> !next.equals(state));
    }
}
