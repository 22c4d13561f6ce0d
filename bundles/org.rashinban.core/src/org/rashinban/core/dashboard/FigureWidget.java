package org.rashinban.core.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Captions;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.rollup.KpiScope;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.DashboardWidget;
import org.rashinban.model.Department;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;
import org.rashinban.model.text.Sentence;

/** A figure of the program. */
public final class FigureWidget implements WidgetKind {

    private final Figures figures;

    public FigureWidget() {
        this(Figures.installed());
    }

    public FigureWidget(Figures figures) {
        this.figures = figures;
    }

    @Override
    public String id() {
        return "figure";
    }

    @Override
    public Localized title() {
        return Texts.CATALOGUE.sentence("kind.figure");
    }

    @Override
    public Localized title(DashboardWidget widget) {
        return provider(widget).map(FigureProvider::title).orElseGet(() -> new Plain(String.valueOf(widget.getFigure())));
    }

    @Override
    public List<Sentence> problems(DashboardWidget widget) {
        return provider(widget).map(figure -> foreign(widget, figure))
                .orElseGet(() -> List.of(Texts.CATALOGUE.sentence("widget.figure", String.valueOf(widget.getFigure()))));
    }

    private static List<Sentence> foreign(DashboardWidget widget, FigureProvider figure) {
        List<String> known = figure.parameters().stream().map(Parameter::name).toList();
        return WidgetParameters.of(widget).keySet().stream().filter(name -> !known.contains(name)).limit(1)
                .map(name -> Texts.CATALOGUE.sentence("widget.foreign", figure.title(), name, known)).toList();
    }

    @Override
    public List<Parameter<?>> parameters(DashboardWidget widget) {
        return provider(widget).map(FigureProvider::parameters).orElse(List.of());
    }

    @Override
    public boolean depends(DashboardWidget widget, String parameter) {
        return !WidgetParameters.of(widget).containsKey(parameter) && provider(widget)
                .filter(figure -> figure.parameters().stream().anyMatch(one -> one.name().equals(parameter))).isPresent();
    }

    private Optional<FigureProvider> provider(DashboardWidget widget) {
        return figures.find(String.valueOf(widget.getFigure()));
    }

    /** Of two years the one stands above the other, where that says something more. */
    @Override
    public Drawing draw(DashboardWidget widget, Viewpoint viewpoint, FigureContext context, boolean compare) {
        Optional<FigureProvider> provider = provider(widget);
        if (provider.isEmpty()) {
            return new Drawing.Refused(Texts.CATALOGUE.sentence("widget.figure", String.valueOf(widget.getFigure())));
        }
        Optional<Parameter<?>> wanted = wanted(provider.get(), viewpoint, widget);
        if (wanted.isPresent()) {
            return new Drawing.Refused(
                    refusal(wanted.get(), isAny(wanted.get(), viewpoint.choices(widget, provider.get().parameters()), context)));
        }
        Drawing drawing = draw(provider.get(), widget, viewpoint, context);
        boolean yearly = provider.get().parameters().contains(Parameters.PERIOD) && provider.get().isComparable()
                && !WidgetParameters.of(widget).containsKey(Parameters.PERIOD.name());
        return compare && yearly && drawing instanceof Drawing.Drawn now
                ? beside(now, draw(provider.get(), widget, viewpoint.previous(), context), viewpoint.period()) : drawing;
    }

    /** @param any whether there is something to choose from */
    private static Sentence refusal(Parameter<?> wanted, boolean any) {
        if (any && wanted.equals(Parameters.ELEMENT)) {
            return Texts.CATALOGUE.sentence("widget.chooseElement");
        }
        return Texts.CATALOGUE.sentence(any ? "widget.choose" : "widget.none", wanted.title());
    }

    private Drawing draw(FigureProvider provider, DashboardWidget widget, Viewpoint viewpoint, FigureContext context) {
        Map<String, String> choices = viewpoint.choices(widget, provider.parameters());
        return figures.draw(provider.id(), choices, context);
    }

    /** Each under its year; everything else about them is the same and stands above both. */
    private static Drawing beside(Drawing.Drawn now, Drawing before, FiscalPeriod year) {
        if (!(before instanceof Drawing.Drawn earlier) || now.figure().isEmpty() && earlier.figure().isEmpty()) {
            return now;
        }
        Caption caption = now.figure().caption();
        return new Drawing.Drawn(new PageFigure(new Caption(caption.title(), caption.whole(), List.of()),
                List.of(Captions.titled(now.figure(), year), Captions.titled(earlier.figure(), year.yearBefore()))));
    }

    /** Whether there is something to choose from in the program that is drawn, which need not be the present one. */
    private static boolean isAny(Parameter<?> wanted, Map<String, String> choices, FigureContext context) {
        if (wanted.equals(Parameters.DEPARTMENT)) {
            return Contents.of(context.program(), Department.class).findAny().isPresent();
        }
        return Choices.known(List.of(Parameters.PLAN, Parameters.EDITION), choices, context).find(Parameters.EDITION)
                .filter(edition -> wanted.equals(Parameters.KPI) ? !KpiScope.of(edition).isEmpty()
                        : Elements.of(edition).findAny().isPresent())
                .isPresent();
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
