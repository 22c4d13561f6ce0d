package org.rashinban.core.figure.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.kpi.Actuals;
import org.rashinban.core.training.Coverage;
import org.rashinban.core.training.TrainingLedger;
import org.rashinban.model.Edition;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalSpan;

/** How many of those concerned each course has reached, by department where it is known, against the quota. */
public final class TrainingCoverage extends EditionFigure {

    public TrainingCoverage() {
        super("training-coverage", Texts.CATALOGUE);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        FiscalSpan always = FiscalSpan.startingAt(Actuals.BEGINNING);
        List<Coverage> coverages = TrainingLedger.of(edition, always).coverages().stream()
                .filter(coverage -> coverage.quota().isPresent() || coverage.headcount().isPresent() || coverage.department().isPresent())
                .toList();
        TableBuilder table =
                table().text("course", 18).text("department", 10).text("audience", 8).time("span", 11).number("participants", 7)
                        .number("headcount", 6).number("share", 6).number("required", 6).judgement("met", 5).text("why", 20);
        coverages.forEach(coverage -> table.row(0, Cell.text(coverage.course().getTitle()).behind(coverage.course()),
                coverage.department().map(department -> Cell.text(Elements.name(department)).behind(department)).orElse(Cell.EMPTY),
                coverage.audience().map(audience -> Cell.text(audience.getName())).orElse(Cell.EMPTY),
                coverage.span().equals(always) ? Cell.EMPTY : Cell.span(coverage.span()),
                coverage.participants().map(persons -> Cell.amount(persons, "")).orElseGet(() -> missing(coverage, context, Gap.UNKNOWN)),
                coverage.headcount().map(persons -> Cell.amount(Amount.of(persons), "")).orElseGet(() -> Cell.nothing(Gap.UNKNOWN)),
                coverage.share().map(share -> Cell.number(share, "%")).orElseGet(() -> missing(coverage, context, Gap.NOT_ASSESSABLE)),
                coverage.required().map(persons -> Cell.amount(Amount.of(persons), "")).orElse(Cell.EMPTY),
                status(coverage, context.asOf()).map(status -> Cell.of(Tones.of(status))).orElse(Cell.EMPTY),
                Cell.words(coverage.why(context.asOf()))));
        return table.build(caption(choices, table.isEmpty()));
    }

    /** Nobody has come yet where the time has not come. */
    private static Cell missing(Coverage coverage, FigureContext context, Gap otherwise) {
        return Cell.nothing(coverage.runsOn(context.asOf()) && coverage.participants().isEmpty() ? Gap.NOT_DUE : otherwise);
    }

    /** A course that runs on has not missed what is wanted of it. */
    private static Optional<Status> status(Coverage coverage, LocalDate asOf) {
        if (coverage.met().orElse(false)) {
            return Optional.of(Status.MET);
        }
        return coverage.required().filter(wanted -> coverage.runsOn(asOf)).map(wanted -> Status.NOT_DUE)
                .or(() -> coverage.met().map(missed -> Status.NOT_MET));
    }
}
