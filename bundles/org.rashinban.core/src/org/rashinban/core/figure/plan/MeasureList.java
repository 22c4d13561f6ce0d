package org.rashinban.core.figure.plan;

import java.util.LinkedHashSet;
import java.util.Set;

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

/** 施策一覧: the measures of a plan below their headings, with owners and how many KPIs they have. */
public final class MeasureList extends EditionFigure {

    public MeasureList() {
        super("measure-list", Texts.CATALOGUE);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        TableBuilder table = table().text("code", 5).text("measure", 18).text("content", 26).text("owner", 10).time("span", 11)
                .number("kpis", 4);
        Set<Element> measures = new LinkedHashSet<>(Elements.measures(edition));
        Elements.of(edition).filter(element -> measures.contains(element) || leadsTo(element, measures)).forEach(element -> {
            int level = Elements.depth(element);
            if (measures.contains(element)) {
                table.row(level, Elements.code(element), Elements.title(element), Cell.text(element.getSummary()).behind(element),
                        Elements.owners(element), Cell.span(element.getSpan()), Cell.count(KpiScope.of(element).size()));
            } else {
                table.heading(level, Cell.words(Elements.name(element)).behind(element));
            }
        });
        return table.build(caption(choices, table.isEmpty()));
    }

    private static boolean leadsTo(Element element, Set<Element> measures) {
        return Elements.of(element).anyMatch(measures::contains);
    }
}
