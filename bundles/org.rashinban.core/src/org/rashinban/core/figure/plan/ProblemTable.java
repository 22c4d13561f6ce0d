package org.rashinban.core.figure.plan;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.model.Edition;
import org.rashinban.model.Problem;

/** Strategy, content, and the problems that it is to solve. */
public final class ProblemTable extends EditionFigure {

    public ProblemTable() {
        super("problem-table", Texts.CATALOGUE);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        TableBuilder table = table().text("code", 5).text("element", 12).text("content", 22).text("problem", 26);
        Elements.of(edition).filter(element -> !element.getProblems().isEmpty()).forEach(element -> {
            boolean first = true;
            for (Problem problem : element.getProblems()) {
                table.row(0, first ? Elements.code(element) : Cell.ABOVE, first ? Elements.title(element) : Cell.ABOVE,
                        first ? Cell.text(element.getSummary()).behind(element) : Cell.ABOVE, Cell.text(problem.getText()).behind(problem));
                first = false;
            }
        });
        return table.build(caption(choices, table.isEmpty()));
    }
}
