package org.rashinban.core.rollup;

import java.util.List;

import org.rashinban.core.evaluation.ElementGrade;
import org.rashinban.model.Node;
import org.rashinban.model.text.Sentence;

/**
 * The summary of an element or edition, over those of its children.
 *
 * @param summary  every KPI once
 * @param grade    of the element as a whole
 * @param children in the order of the plan
 * @param repeated how many times more the children and the node's own KPIs count, because some stand in several of them
 */
public record RollUp(Node node, Summary summary, ElementGrade grade, List<RollUp> children, int repeated) {

    public RollUp {
        children = List.copyOf(children);
    }

    /** Why the parts may be more than the whole. */
    public Sentence said() {
        return repeated == 0 ? summary.said() : Texts.CATALOGUE.sentence("repeated", summary.said(), repeated);
    }
}
