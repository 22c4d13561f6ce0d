package org.rashinban.core.figure;

import java.util.List;

import org.rashinban.core.rollup.RollUp;
import org.rashinban.core.rollup.RollUps;
import org.rashinban.model.Element;
import org.rashinban.model.Node;
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

    /** Those of the edition, or of an element; a measure has no parts but itself. */
    public static Parts of(Node node, RollUps rollUps) {
        RollUp whole = rollUps.of(node);
        List<Element> below = node instanceof Element element && Elements.isMeasure(element) ? List.of() : Elements.parts(node);
        List<RollUp> children = below.stream().map(rollUps::of).filter(part -> part.summary().total() > 0).toList();
        List<RollUp> parts = children.isEmpty() && whole.summary().total() > 0 && node instanceof Element ? List.of(whole) : children;
        int counted = parts.stream().mapToInt(part -> part.summary().total()).sum();
        return new Parts(new RollUp(node, whole.summary(), whole.grade(), parts, Math.max(0, counted - whole.summary().total())), parts);
    }

    public List<Heading> headings() {
        return parts.stream().map(part -> Elements.heading(part.node())).toList();
    }

    /** How many KPIs are judged, and why the parts may be more than the whole. */
    public Sentence said() {
        Sentence judged = whole.summary().said();
        return whole.repeated() == 0 ? judged : Texts.CATALOGUE.sentence("parts.again", judged, whole.repeated());
    }
}
