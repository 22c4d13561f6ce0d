package org.rashinban.core.figure.plan;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.rollup.KpiScope;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.ElementType;

/** Approach, item and the examples that illustrate it; an example is no project. */
public final class ExampleTable extends EditionFigure {

    public ExampleTable() {
        super("example-table", Texts.CATALOGUE);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        TableBuilder table = table().text("item", 18).text("example", 22).text("content", 28);
        Elements.of(edition).filter(ExampleTable::hasExamples).forEach(item -> {
            boolean first = true;
            for (Element example : KpiScope.children(item).filter(ExampleTable::isExample).toList()) {
                table.row(0, first ? Cell.words(Elements.name(item)).behind(item) : Cell.EMPTY, Elements.title(example),
                        Cell.text(example.getSummary()).behind(example));
                first = false;
            }
        });
        return table.build(caption(choices, table.isEmpty()));
    }

    private static boolean hasExamples(Element element) {
        return KpiScope.children(element).anyMatch(ExampleTable::isExample);
    }

    private static boolean isExample(Element element) {
        return element.getType() == ElementType.ILLUSTRATION
                || element.getLevel() != null && element.getLevel().getElementType() == ElementType.ILLUSTRATION;
    }
}
