package org.rashinban.core.figure.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.TreeFigure;
import org.rashinban.core.figure.TreeFigure.Branch;
import org.rashinban.core.figure.TreeFigure.Layout;
import org.rashinban.core.figure.TreeFigure.Line;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Lineage;
import org.rashinban.model.label.Labels;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;

/** What became of a plan from edition to edition: the editions along time, and the elements that merged, split or went on. */
public final class EditionLineage extends EditionFigure {

    public EditionLineage() {
        super("edition-lineage", Texts.CATALOGUE);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        List<Branch> editions = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Edition one : edition.getPlan().getEditions()) {
            one.getLineage().forEach(lineage -> {
                String from = lineage.getPredecessor() == null ? String.valueOf(lineage.getId())
                        : String.valueOf(lineage.getPredecessor().getId());
                if (lineage.getPredecessor() == null || !edition.getPlan().getEditions().contains(lineage.getPredecessor())) {
                    editions.add(predecessor(lineage, from));
                }
                lines.add(new Line(from, String.valueOf(one.getId()), Optional.of(Labels.of(lineage.getKind()))));
            });
            List<Branch> parts = origins(one, lines);
            editions.add(new Branch(String.valueOf(one.getId()), new Plain(String.valueOf(one.getTitle())),
                    Optional.ofNullable(one.getCode()), when(one), Optional.empty(), Optional.ofNullable(one.getId()), parts));
        }
        return new TreeFigure(caption(choices, lines.isEmpty()), Layout.LINEAGE, editions, lines);
    }

    private static Branch predecessor(Lineage lineage, String id) {
        String title = lineage.getPredecessor() == null ? lineage.getPredecessorTitle() : lineage.getPredecessor().getTitle();
        return new Branch(id, new Plain(String.valueOf(title)), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.ofNullable(lineage.getPredecessor()).map(Edition::getId), List.of());
    }

    /** The uppermost measures, with lines from where they come from. */
    private static List<Branch> origins(Edition edition, List<Line> lines) {
        Set<Element> named = new LinkedHashSet<>();
        Stream<Element> everywhere = edition.getPlan().getEditions().stream().flatMap(EditionLineage::all);
        everywhere.forEach(element -> element.getOrigins().forEach(origin -> {
            named.add(element);
            named.add(origin.getElement());
        }));
        List<Branch> parts = new ArrayList<>();
        all(edition).filter(named::contains).forEach(element -> {
            parts.add(new Branch(String.valueOf(element.getId()), Elements.heading(element).title(), Optional.ofNullable(element.getCode()),
                    Optional.empty(), Optional.empty(), Optional.ofNullable(element.getId()), List.of()));
            element.getOrigins().stream().filter(origin -> origin.getElement() != null).forEach(origin -> lines.add(new Line(
                    String.valueOf(origin.getElement().getId()), String.valueOf(element.getId()),
                    Optional.of(Labels.of(origin.getKind())))));
        });
        return parts;
    }

    /** What is retired has a past worth showing here. */
    private static Stream<Element> all(Edition edition) {
        return Contents.of(edition, Element.class);
    }

    private static Optional<Localized> when(Edition edition) {
        return Stream.<Localized>of(edition.getSpan(), edition.getIssued(), edition.getAsOf()).filter(Objects::nonNull).findFirst();
    }
}
