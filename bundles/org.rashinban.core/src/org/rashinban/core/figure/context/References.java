package org.rashinban.core.figure.context;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.model.Edition;
import org.rashinban.model.Reference;
import org.rashinban.model.label.Labels;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

/** 参考: the plans, laws and events that the plan refers to. */
public final class References extends EditionFigure {

    /** What is dated by nothing but its span stands where that begins. */
    private static final Comparator<Reference> BY_DATE = Comparator.comparing(
            reference -> Optional.ofNullable(reference.getDate()).map(FiscalPeriod::first)
                    .or(() -> Optional.ofNullable(reference.getSpan()).map(FiscalSpan::first)).orElse(null),
            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    public References() {
        super("references", Texts.CATALOGUE);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        TableBuilder table = table().time("date", 8).text("kind", 6).text("level", 5).text("title", 22).text("issuer", 10)
                .time("span", 9).text("content", 26);
        edition.getReferences().stream().sorted(BY_DATE).forEach(reference -> table.row(0, Cell.period(reference.getDate()),
                Cell.words(Labels.of(reference.getKind())), Cell.words(Labels.of(reference.getLevel())),
                Cell.text(reference.getTitle()).behind(reference), Cell.text(reference.getIssuer()), Cell.span(reference.getSpan()),
                Cell.text(reference.getContent())));
        return table.build(caption(choices, table.isEmpty()));
    }
}
