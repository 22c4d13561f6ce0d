package org.rashinban.core.figure.plan;

import java.util.List;

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
import org.rashinban.model.Edition;

/** From the directions of a plan to its items, each with how its KPIs stand. */
public final class PlanTree extends EditionFigure {

    public PlanTree() {
        super("plan-tree", Texts.CATALOGUE, Parameters.PERIOD);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        RollUps rollUps = context.rollUps(choices.get(Parameters.PERIOD));
        List<Branch> roots = KpiScope.children(edition).map(element -> Branches.of(element, rollUps, false)).toList();
        return new TreeFigure(caption(choices, roots.isEmpty()), Layout.ACROSS, roots, List.of());
    }
}
