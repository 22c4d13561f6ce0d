package org.rashinban.core.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.core.figure.NumberFigure;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.Parameters;
import org.rashinban.model.DashboardWidget;

/** Makes the figures of widgets as seen from a viewpoint. */
public final class WidgetFigures {

    private final Figures figures;

    public WidgetFigures(Figures figures) {
        this.figures = figures;
    }

    /**
     * @param compare whether a figure of a fiscal year is to stand above the same of the year before; a single number tells that by itself
     * @return a figure, or the sentence why there is none; never fails for want of data
     */
    public Drawing draw(DashboardWidget widget, Viewpoint viewpoint, FigureContext context, boolean compare) {
        Optional<FigureProvider> provider = figures.find(String.valueOf(widget.getFigure()));
        if (provider.isEmpty()) {
            return new Drawing.Refused(Texts.CATALOGUE.sentence("widget.figure", String.valueOf(widget.getFigure())));
        }
        Optional<Parameter<?>> wanted = wanted(provider.get(), viewpoint, widget);
        if (wanted.isPresent()) {
            return new Drawing.Refused(Texts.CATALOGUE.sentence("widget.choose", wanted.get().title()));
        }
        Drawing drawing = draw(provider.get(), widget, viewpoint, context);
        boolean yearly = provider.get().parameters().contains(Parameters.PERIOD)
                && !WidgetParameters.of(widget).containsKey(Parameters.PERIOD.name());
        return compare && yearly && drawing instanceof Drawing.Drawn now && !(now.figure() instanceof NumberFigure)
                ? beside(now.figure(), draw(provider.get(), widget, viewpoint.previous(), context)) : drawing;
    }

    private Drawing draw(FigureProvider provider, DashboardWidget widget, Viewpoint viewpoint, FigureContext context) {
        Map<String, String> choices = viewpoint.choices(widget, provider.parameters());
        return figures.draw(provider.id(), choices, context);
    }

    private static Drawing beside(Figure now, Drawing before) {
        if (!(before instanceof Drawing.Drawn earlier)) {
            return before;
        }
        return new Drawing.Drawn(new PageFigure(new Caption(now.caption().title(), Optional.empty(), List.of()),
                List.of(now, earlier.figure())));
    }

    /** What has to be chosen first, if nothing stands to reason. */
    private static Optional<Parameter<?>> wanted(FigureProvider provider, Viewpoint viewpoint, DashboardWidget widget) {
        Map<String, String> choices = viewpoint.choices(widget, provider.parameters());
        return provider.parameters().stream().filter(parameter -> parameter.required() && !choices.containsKey(parameter.name()))
                .filter(parameter -> parameter.equals(Parameters.ELEMENT) || parameter.equals(Parameters.KPI)
                        || parameter.equals(Parameters.DEPARTMENT))
                .findFirst();
    }
}
