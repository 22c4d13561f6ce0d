package org.rashinban.core.dashboard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.Parameters;
import org.rashinban.model.DashboardWidget;
import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.model.Plan;
import org.rashinban.model.period.FiscalPeriod;

/** What somebody looks at through a whole dashboard: the choices for all widgets that settle nothing else by themselves. */
public record Viewpoint(Optional<Plan> plan, Optional<Edition> edition, FiscalPeriod period, Optional<Element> element,
        Optional<Department> department, Optional<Kpi> kpi) {

    /** The same part of the year before. */
    public Viewpoint previous() {
        return new Viewpoint(plan, edition, period.yearBefore(), element, department, kpi);
    }

    /** Whether a widget shows just that: it settles nothing by itself, and knows the part, the department or the KPI that is chosen. */
    public boolean isAllOf(DashboardWidget widget, WidgetKind kind) {
        Map<String, Optional<? extends Identified>> narrowing = Map.of(Parameters.ELEMENT.name(), element, Parameters.DEPARTMENT.name(),
                department, Parameters.KPI.name(), kpi);
        return WidgetParameters.of(widget).isEmpty() && narrowing.entrySet().stream().filter(choice -> choice.getValue().isPresent())
                .allMatch(choice -> kind.depends(widget, choice.getKey()));
    }

    /** By name of the parameter; what a widget states wins. */
    public Map<String, String> choices(DashboardWidget widget, Iterable<Parameter<?>> parameters) {
        Map<String, String> own = WidgetParameters.of(widget);
        Map<String, Optional<String>> common = Map.of(Parameters.PLAN.name(), id(plan), Parameters.EDITION.name(), id(edition),
                Parameters.PERIOD.name(), Optional.of(period.toString()), Parameters.ELEMENT.name(), id(element),
                Parameters.DEPARTMENT.name(), id(department), Parameters.KPI.name(), id(kpi));
        // An edition belongs to a plan: of another plan than the chosen one it is another edition.
        boolean foreign = own.containsKey(Parameters.PLAN.name());
        Map<String, String> choices = new LinkedHashMap<>();
        for (Parameter<?> parameter : parameters) {
            Optional<String> known = foreign && !parameter.equals(Parameters.PERIOD) ? Optional.empty()
                    : common.getOrDefault(parameter.name(), Optional.empty());
            Optional.ofNullable(own.get(parameter.name())).or(() -> known).ifPresent(text -> choices.put(parameter.name(), text));
        }
        return choices;
    }

    private static Optional<String> id(Optional<? extends Identified> object) {
        return object.map(Identified::getId);
    }
}
