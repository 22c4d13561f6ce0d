package org.rashinban.ui.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.model.Plan;
import org.rashinban.model.period.FiscalPeriod;

/** Of what figures are drawn: what is selected in the window, as far as it is in the open store. */
public record Subject(Optional<Plan> plan, Optional<Edition> edition, Optional<Element> element, Optional<Kpi> kpi) {

    public static final Subject NONE = new Subject(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static Subject of(List<?> selection) {
        Object first = selection.isEmpty() ? null : selection.getFirst();
        Optional<Kpi> kpi = Optional.ofNullable(Adapters.adapt(first, Kpi.class));
        Optional<EObject> object = kpi.<EObject>map(chosen -> chosen).or(() -> Optional.ofNullable(Adapters.adapt(first, EObject.class)));
        return object
                .map(chosen -> new Subject(Contents.nearest(chosen, Plan.class), Contents.edition(chosen), Contents.element(chosen), kpi))
                .orElse(NONE);
    }

    /** The choices of a figure by name; empty if one that it needs is not selected. */
    public Optional<Map<String, String>> choices(FigureProvider figure, FiscalPeriod year) {
        Map<String, Optional<String>> known = Map.of(Parameters.PLAN.name(), id(plan), Parameters.EDITION.name(), id(edition),
                Parameters.ELEMENT.name(), id(element), Parameters.KPI.name(), id(kpi), Parameters.PERIOD.name(),
                Optional.of(year.toString()));
        if (figure.requires(Parameters.ELEMENT) && element.isEmpty() || figure.requires(Parameters.KPI) && kpi.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> choices = new LinkedHashMap<>();
        figure.parameters().forEach(parameter -> known.getOrDefault(parameter.name(), Optional.empty())
                .ifPresent(id -> choices.put(parameter.name(), id)));
        return Optional.of(choices);
    }

    private static Optional<String> id(Optional<? extends Identified> object) {
        return object.map(Identified::getId);
    }
}
