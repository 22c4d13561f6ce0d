package org.rashinban.core.figure.context;

import java.util.Comparator;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.model.Edition;
import org.rashinban.model.Mention;
import org.rashinban.model.period.FiscalPeriod;

/** 媒体掲載: where the city's work was reported, by topic. */
public final class Media extends EditionFigure {

    private static final Comparator<Mention> BY_DATE =
            Comparator.comparing(Mention::getDate, Comparator.nullsLast(Comparator.comparing(FiscalPeriod::first)));

    public Media() {
        super("media", Texts.CATALOGUE);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        TableBuilder table = table().text("topic", 22).text("outlet", 16).time("date", 8).text("title", 22);
        edition.getTopics().forEach(topic -> {
            boolean first = true;
            for (Mention mention : topic.getMentions().stream().sorted(BY_DATE).toList()) {
                table.row(0, first ? Cell.text(topic.getTitle()).behind(topic) : Cell.ABOVE, Cell.text(mention.getOutlet()).behind(mention),
                        Cell.period(mention.getDate()), Cell.text(mention.getTitle()));
                first = false;
            }
        });
        return table.build(caption(choices, table.isEmpty()));
    }
}
