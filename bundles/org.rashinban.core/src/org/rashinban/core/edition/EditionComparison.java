package org.rashinban.core.edition;

import java.util.List;
import java.util.stream.Stream;

import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;

/**
 * What changed from one edition to another.
 *
 * @param elements in the order of the later edition, then those that are gone in the order of the earlier one
 * @param kpis     in the same order
 */
public record EditionComparison(Edition before, Edition after, List<Change<Element>> elements, List<Change<Kpi>> kpis) {

    public EditionComparison {
        elements = List.copyOf(elements);
        kpis = List.copyOf(kpis);
    }

    /** Elements are matched by the origins that were stated, then by code, then by title; KPIs likewise. */
    public static EditionComparison of(Edition before, Edition after) {
        ElementMatching elements = new ElementMatching(before, after);
        return new EditionComparison(before, after, elements.changes(), new KpiMatching(before, after, elements).changes());
    }

    public boolean isUnchanged() {
        return Stream.concat(elements.stream(), kpis.stream()).allMatch(Change::isUnchanged);
    }

    static List<Element> elements(Edition edition) {
        return Contents.of(edition, Element.class).toList();
    }

    static List<Kpi> kpis(Edition edition) {
        return Contents.of(edition, Kpi.class).toList();
    }
}
