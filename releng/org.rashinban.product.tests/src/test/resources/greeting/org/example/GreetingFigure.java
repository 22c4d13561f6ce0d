package org.example;

import java.util.List;

import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.NumberFigure;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.Tone;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;

/** How many plans there are to be greeted. */
public final class GreetingFigure implements FigureProvider {

    @Override
    public String id() {
        return "greeting";
    }

    @Override
    public Localized title() {
        return new Plain("Greeting");
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of();
    }

    @Override
    public Figure figure(FigureContext context, Choices choices) {
        return new NumberFigure(Caption.of(title(), new Plain("all")), Cell.count(context.program().getPlans().size()), Tone.NEUTRAL,
                java.util.Optional.empty(), java.util.Optional.empty());
    }
}
