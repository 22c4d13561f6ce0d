package org.rashinban.core.figure.context;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.model.Edition;
import org.rashinban.model.label.Labels;

/** 参考: the plans, laws and events that the plan refers to. */
public final class References extends EditionFigure {

    public References() {
        super("references", Texts.CATALOGUE);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        TableBuilder table = table().time("date", 8).text("kind", 6).text("level", 5).text("title", 22).text("issuer", 10)
                .time("span", 9).text("content", 26);
        edition.getReferences().forEach(reference -> table.row(0, Cell.period(reference.getDate()),
                Cell.words(Labels.of(reference.getKind())), Cell.words(Labels.of(reference.getLevel())),
                Cell.text(reference.getTitle()).behind(reference), Cell.text(reference.getIssuer()), Cell.span(reference.getSpan()),
                Cell.text(reference.getContent())));
        return table.build(caption(choices, table.isEmpty()));
    }
}
