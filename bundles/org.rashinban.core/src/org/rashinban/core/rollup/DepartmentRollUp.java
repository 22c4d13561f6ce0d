package org.rashinban.core.rollup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rashinban.model.Department;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.Node;
import org.rashinban.model.text.Sentence;

/**
 * The summaries of the owners. A co-owned KPI or element counts for each owner, so the columns add up to more than there is.
 *
 * @param departments  in order of first appearance
 * @param whole        every KPI once
 * @param elements     how many elements have owners of their own
 * @param elementLinks how many owners these have together
 */
public record DepartmentRollUp(Map<Department, Share> departments, Summary whole, int elements, int elementLinks) {

    /** @param elements that the department owns, alone or with others */
    public record Share(Summary kpis, int elements) {
    }

    static DepartmentRollUp of(Node node, RollUps rollUps) {
        Map<Department, List<Kpi>> kpis = new LinkedHashMap<>();
        Map<Department, List<Element>> owned = new LinkedHashMap<>();
        List<Kpi> all = KpiScope.of(node);
        all.forEach(kpi -> Owners.of(kpi).forEach(owner -> kpis.computeIfAbsent(owner, key -> new ArrayList<>()).add(kpi)));
        collect(node, owned);
        Map<Department, Share> shares = new LinkedHashMap<>();
        owned.forEach(
                (owner, elements) -> shares.put(owner, new Share(rollUps.summary(kpis.getOrDefault(owner, List.of())), elements.size())));
        kpis.forEach((owner, list) -> shares.putIfAbsent(owner, new Share(rollUps.summary(list), 0)));
        int links = owned.values().stream().mapToInt(List::size).sum();
        int elements = Math.toIntExact(owned.values().stream().flatMap(List::stream).distinct().count());
        return new DepartmentRollUp(shares, rollUps.summary(all), elements, links);
    }

    private static void collect(Node node, Map<Department, List<Element>> owned) {
        KpiScope.children(node).forEach(child -> {
            Set<Department> owners = Owners.owning(child.getOwners());
            child.getOwners().stream().map(ownership -> ownership.getDepartment()).distinct().filter(owners::contains)
                    .forEach(owner -> owned.computeIfAbsent(owner, key -> new ArrayList<>()).add(child));
            collect(child, owned);
        });
    }

    /** That the departments' numbers do not add up to the plan's, and by how much. */
    public Sentence said() {
        return Texts.CATALOGUE.sentence(elementLinks == elements ? "departments" : "coOwned", elements, elementLinks);
    }
}
