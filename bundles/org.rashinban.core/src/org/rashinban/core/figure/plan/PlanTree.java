package org.rashinban.core.figure.plan;

import java.util.List;
import java.util.function.Predicate;

import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.TreeFigure;
import org.rashinban.core.figure.TreeFigure.Branch;
import org.rashinban.core.figure.TreeFigure.Layout;
import org.rashinban.core.rollup.KpiScope;
import org.rashinban.core.rollup.RollUps;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;

/** From the directions of a plan to its items, each with how its KPIs stand; of a part of it what leads there and what is below. */
public final class PlanTree extends EditionFigure {

    public PlanTree() {
        super("plan-tree", Texts.CATALOGUE, Parameters.PERIOD, Parameters.ELEMENT.optional());
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        RollUps rollUps = context.rollUps(choices.get(Parameters.PERIOD));
        Predicate<Element> shown = choices.find(Parameters.ELEMENT).map(PlanTree::near).orElse(element -> true);
        List<Branch> roots = KpiScope.children(edition).filter(shown).map(element -> Branches.of(element, rollUps, shown)).toList();
        return new TreeFigure(caption(choices, roots.isEmpty()), Layout.ACROSS, roots, List.of());
    }

    /** Above the part, the part itself, or below it. */
    private static Predicate<Element> near(Element part) {
        return element -> Contents.upwards(part).anyMatch(above -> above == element)
                || Contents.upwards(element).anyMatch(above -> above == part);
    }
}
