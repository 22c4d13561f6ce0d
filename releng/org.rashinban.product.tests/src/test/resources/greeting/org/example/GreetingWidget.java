package org.example;

import java.util.List;

import org.rashinban.core.dashboard.Viewpoint;
import org.rashinban.core.dashboard.WidgetKind;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.core.figure.Parameter;
import org.rashinban.model.DashboardWidget;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;
import org.rashinban.model.text.Sentence;

/** The greeting as a widget of its own kind. */
public final class GreetingWidget implements WidgetKind {

    @Override
    public String id() {
        return "greeting";
    }

    @Override
    public Localized title() {
        return new Plain("Greeting");
    }

    @Override
    public Localized title(DashboardWidget widget) {
        return title();
    }

    @Override
    public List<Sentence> problems(DashboardWidget widget) {
        return List.of();
    }

    @Override
    public List<Parameter<?>> parameters(DashboardWidget widget) {
        return List.of();
    }

    @Override
    public boolean depends(DashboardWidget widget, String parameter) {
        return false;
    }

    @Override
    public Drawing draw(DashboardWidget widget, Viewpoint viewpoint, FigureContext context, boolean compare) {
        return new Drawing.Drawn(new GreetingFigure().figure(context, Choices.NONE));
    }
}
