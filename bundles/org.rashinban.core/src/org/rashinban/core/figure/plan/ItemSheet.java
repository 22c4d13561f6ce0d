package org.rashinban.core.figure.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.figure.TextFigure;
import org.rashinban.core.figure.TextFigure.Block;
import org.rashinban.core.figure.kpi.KpiSheet;
import org.rashinban.core.figure.progress.ProgressTable;
import org.rashinban.core.figure.schedule.Roadmap;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Level;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;

/** 施策評価シート: everything about one measure on one page. */
public final class ItemSheet extends EditionFigure {

    private final List<FigureProvider> parts;

    public ItemSheet() {
        super("item-sheet", Texts.CATALOGUE, Parameters.ELEMENT, Parameters.PERIOD);
        parts = List.of(new KpiSheet(), new Roadmap(), new ProgressTable());
    }

    @Override
    public boolean isComparable() {
        return false;
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        Element element = choices.get(Parameters.ELEMENT);
        // As each part would say it, so that none has to.
        Caption caption = caption(choices);
        List<Figure> figures = new ArrayList<>(List.of(summary(caption, element), actions(caption, element)));
        parts.forEach(part -> figures.add(part.figure(context, choices)));
        return new PageFigure(caption, figures);
    }

    private Figure summary(Caption caption, Element element) {
        List<Block> blocks = new ArrayList<>();
        // Below the heading of the part, which says the same.
        if (element.getSummary() != null && !element.getSummary().isBlank()) {
            blocks.add(new Block.Paragraph(new Plain(element.getSummary())));
        }
        paragraph(element.getBackground(), "background", blocks);
        paragraph(element.getOutlook(), "outlook", blocks);
        element.getFields().forEach(field -> blocks.add(new Block.Fact(new Plain(String.valueOf(field.getName())),
                Cell.text(field.getValue()).behind(field))));
        // Of an action whose owner is not said, that of its measure is.
        Cell owners = Contents.upwards(element).filter(Element.class::isInstance).map(Element.class::cast).map(Elements::owners)
                .filter(named -> !named.equals(Cell.EMPTY)).findFirst().orElse(Cell.nothing(Gap.NOT_IN_DOCUMENT));
        blocks.add(new Block.Fact(said("owners"), owners));
        return new TextFigure(new Caption(said("sheet.summary"), caption.subject(), List.of()), blocks);
    }

    private void paragraph(String text, String title, List<Block> blocks) {
        if (text != null && !text.isBlank()) {
            blocks.add(new Block.Title(said("sheet." + title), 2));
            blocks.add(new Block.Paragraph(new Plain(text)));
        }
    }

    private Figure actions(Caption caption, Element element) {
        TableBuilder table = table().text("code", 6).text("action", 18).text("content", 30);
        List<Element> actions = Elements.actions(element);
        // Some plans name examples below a measure instead of actions.
        List<Element> examples = actions.isEmpty() ? Elements.of(element).toList() : List.of();
        Stream.concat(actions.stream(), examples.stream()).forEach(
                action -> table.row(0, Elements.code(action), Elements.title(action), Cell.text(action.getSummary()).behind(action)));
        return table.build(
                new Caption(examples.isEmpty() ? said("sheet.actions") : level(examples.getFirst()), caption.subject(),
                        table.isEmpty() ? List.of(said("sheet.noActions")) : List.of()));
    }

    private Localized level(Element element) {
        return Optional.ofNullable(element.getLevel()).map(Level::getName).<Localized>map(Plain::new)
                .orElseGet(() -> said("sheet.actions"));
    }
}
