package org.rashinban.core.figure;

import java.util.List;

import org.rashinban.core.rollup.RollUp;
import org.rashinban.core.rollup.RollUps;
import org.rashinban.model.Edition;
import org.rashinban.model.text.Sentence;

/**
 * The parts of an edition that have KPIs, rolled up.
 *
 * @param whole every KPI once; the parts may count more, because some stand in several of them
 */
public record Parts(RollUp whole, List<RollUp> parts) {

    public Parts {
        parts = List.copyOf(parts);
    }

    public static Parts of(Edition edition, RollUps rollUps) {
        List<RollUp> parts = Elements.parts(edition).stream().map(rollUps::of).filter(part -> part.summary().total() > 0).toList();
        RollUp whole = rollUps.of(edition);
        int counted = parts.stream().mapToInt(part -> part.summary().total()).sum();
        return new Parts(new RollUp(edition, whole.summary(), whole.grade(), parts, Math.max(0, counted - whole.summary().total())), parts);
    }

    public List<Heading> headings() {
        return parts.stream().map(part -> Elements.heading(part.node())).toList();
    }

    /** How many KPIs are judged, and why the parts may be more than the whole. */
    public Sentence said() {
        return whole.said();
    }
}
