package org.rashinban.core.figure.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Composed;
import org.rashinban.core.figure.Composed.Part;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.MilestoneStanding;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.figure.TimelineFigure.Event;
import org.rashinban.core.schedule.MilestonePromise;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Milestone;
import org.rashinban.model.Node;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.text.Plain;

/** マイルストーン by fiscal year. */
public final class Milestones extends EditionFigure {

    public Milestones() {
        super("milestones", Texts.CATALOGUE, Parameters.ELEMENT.optional());
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        Optional<Element> chosen = choices.find(Parameters.ELEMENT);
        List<Milestone> milestones = Stream.concat(Stream.of(edition), Elements.of(edition)).flatMap(node -> node.getMilestones().stream())
                .filter(milestone -> chosen.isEmpty() || Elements.concerns(milestone, milestone.getElements(), chosen.get()))
                .sorted(Comparator.comparing(Milestone::getPeriod, Comparator.nullsLast(Comparator.comparing(FiscalPeriod::last))))
                .toList();
        TableBuilder table = table().time("when", 8).text("milestone", 28).text("element", 14).judgement("state", 8).time("doneOn", 8);
        MilestoneStanding standing = new MilestoneStanding(context.asOf());
        FiscalPeriod year = null;
        for (Milestone milestone : milestones) {
            FiscalPeriod its = milestone.getPeriod() == null ? null : milestone.getPeriod().at(Granularity.FISCAL_YEAR);
            if (its != null && !its.equals(year)) {
                table.heading(0, Cell.period(its));
            }
            year = its;
            table.row(1, when(milestone), Cell.text(milestone.getTitle()).behind(milestone),
                    Elements.named(milestone.getElements(), (Node) milestone.eContainer()),
                    Cell.of(standing.of(milestone)),
                    Cell.period(milestone.getDoneOn()));
        }
        return table.build(caption(choices, table.isEmpty()).with(standing.notes(milestones.stream())));
    }

    private Cell when(Milestone milestone) {
        if (milestone.getPeriod() == null) {
            return Cell.nothing(Gap.UNKNOWN);
        }
        String inTurn = MilestonePromise.isReachedByTheEnd(milestone) ? "inTurnUntil" : "inTurn";
        return milestone.isInTurn()
                ? Cell.words(Composed.of(said(inTurn, milestone.getPeriod()), new Part("", Cell.period(milestone.getPeriod())),
                        new Part("manner", Cell.words(said("inTurn.manner")))))
                : Cell.period(milestone.getPeriod());
    }

    static Event event(Milestone milestone, MilestoneStanding standing) {
        return new Event(new Plain(milestone.getTitle() == null ? "" : milestone.getTitle()), milestone.getPeriod(),
                standing.of(milestone),
                Optional.ofNullable(milestone.getId()));
    }
}
