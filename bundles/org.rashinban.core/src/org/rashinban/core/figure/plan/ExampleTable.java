package org.rashinban.core.figure.plan;

import java.util.List;
import java.util.Optional;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Lines;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.rollup.KpiScope;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.ElementType;
import org.rashinban.model.text.Localized;

/** Approach, item and the examples that illustrate it; an example is no project. */
public final class ExampleTable extends EditionFigure {

    public ExampleTable() {
        super("example-table", Texts.CATALOGUE);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        TableBuilder table = table().text("approach", 16).text("item", 18).text("example", 22).text("content", 28);
        Optional<Element> before = Optional.empty();
        for (Element item : Elements.of(edition).filter(ExampleTable::hasExamples).toList()) {
            boolean begins = before.filter(other -> other.eContainer() == item.eContainer()).isEmpty();
            rows(begins ? approach(item) : Cell.EMPTY, item, table);
            before = Optional.of(item);
        }
        return table.build(caption(choices, table.isEmpty()));
    }

    private static void rows(Cell approach, Element item, TableBuilder table) {
        Cell above = approach;
        Cell name = Cell.words(Elements.name(item)).behind(item);
        for (Element example : KpiScope.children(item).filter(ExampleTable::isExample).toList()) {
            table.row(0, above, name, Elements.title(example), Cell.text(example.getSummary()).behind(example));
            above = Cell.EMPTY;
            name = Cell.EMPTY;
        }
    }

    /** All that the item stands below, from the top down. */
    private static Cell approach(Element item) {
        List<Localized> names = Contents.upwards(item.eContainer()).filter(Element.class::isInstance).map(Element.class::cast)
                .<Localized>map(Elements::name).toList().reversed();
        return Contents.element(item.eContainer()).map(element -> Cell.words(new Lines(names)).behind(element)).orElse(Cell.EMPTY);
    }

    private static boolean hasExamples(Element element) {
        return KpiScope.children(element).anyMatch(ExampleTable::isExample);
    }

    private static boolean isExample(Element element) {
        return element.getType() == ElementType.ILLUSTRATION
                || element.getLevel() != null && element.getLevel().getElementType() == ElementType.ILLUSTRATION;
    }
}
