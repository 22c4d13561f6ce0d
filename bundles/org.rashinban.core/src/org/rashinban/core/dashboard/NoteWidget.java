package org.rashinban.core.dashboard;

import java.util.List;
import java.util.Optional;

import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.TextFigure;
import org.rashinban.model.DashboardWidget;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;
import org.rashinban.model.text.Sentence;

/** Words of whoever made the dashboard: what to look at, what was decided. */
public final class NoteWidget implements WidgetKind {

    private static final String TEXT = "text";
    private static final Parameter<String> PARAMETER = new Parameter<>(TEXT, String.class, Texts.CATALOGUE.sentence("parameter.text"), true,
            (text, context, before) -> Optional.of(text), (context, before) -> Optional.empty());

    @Override
    public String id() {
        return "note";
    }

    @Override
    public Localized title() {
        return Texts.CATALOGUE.sentence("kind.note");
    }

    @Override
    public Localized title(DashboardWidget widget) {
        return title();
    }

    @Override
    public List<Sentence> problems(DashboardWidget widget) {
        return WidgetParameters.of(widget).containsKey(TEXT) ? List.of() : List.of(Texts.CATALOGUE.sentence("note.text"));
    }

    @Override
    public List<Parameter<?>> parameters(DashboardWidget widget) {
        return List.of(PARAMETER);
    }

    @Override
    public boolean depends(DashboardWidget widget, String parameter) {
        return false;
    }

    @Override
    public Drawing draw(DashboardWidget widget, Viewpoint viewpoint, FigureContext context, boolean compare) {
        String text = WidgetParameters.of(widget).getOrDefault(TEXT, "");
        return new Drawing.Drawn(new TextFigure(new Caption(title(), Optional.empty(), List.of()),
                List.of(new TextFigure.Block.Paragraph(new Plain(text)))));
    }
}
