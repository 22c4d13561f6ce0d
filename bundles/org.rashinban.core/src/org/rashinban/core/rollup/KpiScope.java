package org.rashinban.core.rollup;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.rashinban.core.kpi.Kpis;
import org.rashinban.model.Edition;
import org.rashinban.model.EditionState;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.Node;
import org.rashinban.model.Plan;

/**
 * The KPIs that count for an element, a pillar, an edition or a plan: those of it and below, and those it repeats (再掲), each
 * deliverable once. What is retired does not count.
 */
public final class KpiScope {

    /** The original speaks for all that repeat it; among mere repeats the first code, so that no order matters. */
    private static final Comparator<Kpi> SPEAKER = Comparator.<Kpi, Boolean>comparing(kpi -> Kpis.root(kpi) != kpi)
            .thenComparing(Kpi::getCode, Comparator.nullsLast(Comparator.naturalOrder()));

    private KpiScope() {
    }

    public static List<Kpi> of(Node node) {
        return once(all(node).toList());
    }

    /** Those of the plan's current editions; of one without any, of its last. */
    public static List<Kpi> of(Plan plan) {
        List<Edition> current = plan.getEditions().stream().filter(edition -> edition.getState() == EditionState.CURRENT).toList();
        Stream<Edition> counted = current.isEmpty() ? plan.getEditions().stream().skip(Math.max(0, plan.getEditions().size() - 1))
                : current.stream();
        return once(counted.flatMap(KpiScope::all).toList());
    }

    /** Those of the node itself, without what is below. */
    public static List<Kpi> direct(Node node) {
        return once(own(node).toList());
    }

    private static Stream<Kpi> all(Node node) {
        return Stream.concat(own(node), children(node).flatMap(KpiScope::all));
    }

    private static Stream<Kpi> own(Node node) {
        return Stream.concat(node.getKpis().stream(), node.getRepeatedKpis().stream()).filter(Objects::nonNull)
                .filter(kpi -> !kpi.isRetired());
    }

    public static Stream<Element> children(Node node) {
        return node.getChildren().stream().filter(child -> !child.isRetired());
    }

    static List<Kpi> once(Collection<Kpi> kpis) {
        Map<Kpi, Kpi> byRoot = new LinkedHashMap<>();
        kpis.forEach(kpi -> byRoot.merge(Kpis.root(kpi), kpi, (one, other) -> SPEAKER.compare(one, other) <= 0 ? one : other));
        return List.copyOf(byRoot.values());
    }
}
