package org.rashinban.core.figure.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.TreeFigure;
import org.rashinban.core.figure.TreeFigure.Branch;
import org.rashinban.core.figure.TreeFigure.Layout;
import org.rashinban.core.rollup.RollUps;
import org.rashinban.model.Edition;
import org.rashinban.model.text.Plain;

/** The strategies around what they all serve. */
public final class StrategyWheel extends EditionFigure {

    public StrategyWheel() {
        super("strategy-wheel", Texts.CATALOGUE, Parameters.PERIOD);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        RollUps rollUps = context.rollUps(choices.get(Parameters.PERIOD));
        List<Branch> strategies = Elements.strategies(edition).stream().map(part -> Branches.of(part, rollUps, below -> false)).toList();
        String aim = Stream.of(edition.getSlogan(), edition.getTitle()).filter(text -> text != null).findFirst().orElse("");
        Branch hub = new Branch(String.valueOf(edition.getId()), new Plain(aim), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.ofNullable(edition.getId()), strategies);
        return new TreeFigure(caption(choices, strategies.isEmpty()), Layout.WHEEL, List.of(hub), List.of());
    }
}
