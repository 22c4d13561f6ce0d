package org.rashinban.core.figure.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Composed;
import org.rashinban.core.figure.Composed.Part;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.TreeFigure;
import org.rashinban.core.figure.TreeFigure.Branch;
import org.rashinban.core.figure.TreeFigure.Layout;
import org.rashinban.model.Edition;
import org.rashinban.model.Level;
import org.rashinban.model.text.Plain;

/** The layers of a plan (体系), the uppermost first, each with how many elements it has. */
public final class PlanPyramid extends EditionFigure {

    public PlanPyramid() {
        super("plan-pyramid", Texts.CATALOGUE);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        List<Branch> layers = edition.getLevels().stream().sorted(Comparator.comparingInt(Level::getRank))
                .map(level -> layer(level, Elements.of(edition).filter(element -> element.getLevel() == level).count())).toList();
        return new TreeFigure(caption(choices, layers.isEmpty()), Layout.PYRAMID, layers, List.of());
    }

    private Branch layer(Level level, long count) {
        return new Branch(String.valueOf(level.getId()), new Plain(String.valueOf(level.getName())), Optional.empty(),
                Optional.of(Composed.of(said("layer", count), new Part("elements", Cell.count(count)))), Optional.empty(),
                Optional.ofNullable(level.getId()), List.of());
    }
}
