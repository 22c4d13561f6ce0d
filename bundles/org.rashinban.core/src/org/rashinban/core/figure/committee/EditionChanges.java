package org.rashinban.core.figure.committee;

import java.util.List;
import java.util.Optional;

import org.rashinban.core.edition.Change;
import org.rashinban.core.edition.EditionComparison;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Lines;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Edition;
import org.rashinban.model.Identified;
import org.rashinban.model.Lineage;
import org.rashinban.model.text.TextNormalizer;

/** 版の比較: what is not as it was in the edition before. */
public final class EditionChanges extends EditionFigure {

    /** By code; the edition that this one revises. */
    static final Parameter<Edition> BEFORE = new Parameter<>("before", Edition.class, Texts.CATALOGUE.sentence("parameter.before"), false,
            (text, context, before) -> before.get(Parameters.PLAN).getEditions().stream()
                    .filter(edition -> TextNormalizer.same(String.valueOf(edition.getCode()), text)).findFirst(),
            (context, before) -> before.get(Parameters.EDITION).getLineage().stream().map(Lineage::getPredecessor)
                    .filter(edition -> edition != null).findFirst());

    public EditionChanges() {
        super("edition-changes", Texts.CATALOGUE, BEFORE);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        TableBuilder table = table().text("fate", 5).text("before", 20).text("after", 20).text("difference", 32);
        Optional<Edition> before = choices.find(BEFORE);
        before.map(earlier -> EditionComparison.of(earlier, edition)).ifPresent(comparison -> {
            comparison.elements().stream().filter(change -> !change.isUnchanged()).forEach(change -> table.row(0, cells(change)));
            comparison.kpis().stream().filter(change -> !change.isUnchanged()).forEach(change -> table.row(0, cells(change)));
        });
        Caption caption = caption(choices, table.isEmpty());
        return table.build(before.map(earlier -> caption.with(List.of(said("edition-changes.since", String.valueOf(earlier.getTitle())))))
                .orElse(caption));
    }

    private List<Cell> cells(Change<? extends Identified> change) {
        return List.of(Cell.words(said("fate." + change.fate())), names(change.before()), names(change.after()),
                Cell.words(new Lines(List.copyOf(change.sentences()))));
    }

    private static Cell names(List<? extends Identified> objects) {
        return objects.isEmpty() ? Cell.EMPTY
                : Cell.words(new Lines(objects.stream().map(Names::of).toList())).behind(objects.getFirst());
    }
}
