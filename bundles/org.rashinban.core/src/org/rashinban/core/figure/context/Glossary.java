package org.rashinban.core.figure.context;

import java.util.List;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Composed;
import org.rashinban.core.figure.Composed.Part;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Enumerated;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.model.Edition;
import org.rashinban.model.Term;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;

/** 用語集, in the order of the document. */
public final class Glossary extends EditionFigure {

    public Glossary() {
        super("glossary", Texts.CATALOGUE);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        TableBuilder table = table().number("number", 3).text("term", 12).text("reading", 10).text("definition", 36).text("pages", 8);
        edition.getTerms().forEach(term -> table.row(0, term.getNumber() == null ? Cell.EMPTY : Cell.count(term.getNumber()),
                name(term), Cell.text(term.getReading()), definition(term), pages(term)));
        return table.build(caption(choices, table.isEmpty()));
    }

    private static Cell pages(Term term) {
        return term.getPages().isEmpty() ? Cell.EMPTY
                : Cell.words(new Enumerated(term.getPages().stream().<Localized>map(Plain::new).toList()));
    }

    private Cell name(Term term) {
        List<Localized> aliases = term.getAliases().stream().<Localized>map(Plain::new).toList();
        return (aliases.isEmpty() ? Cell.text(term.getName())
                : Cell.words(
                        Composed.of(said("term.aliases", String.valueOf(term.getName()), aliases), new Part("", Cell.text(term.getName())),
                                new Part("aliases", Cell.words(new Enumerated(aliases))))))
                .behind(term);
    }

    private Cell definition(Term term) {
        return term.getSameAs() == null ? Cell.text(term.getDefinition())
                : Cell.words(said("term.see", String.valueOf(term.getSameAs().getName()))).behind(term.getSameAs());
    }
}
