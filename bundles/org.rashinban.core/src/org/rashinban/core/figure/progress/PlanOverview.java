package org.rashinban.core.figure.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.rollup.RollUps;
import org.rashinban.core.rollup.Summary;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Milestone;
import org.rashinban.model.MilestoneKind;
import org.rashinban.model.MilestoneState;
import org.rashinban.model.Node;

/** 計画の概況: what each part of the plan holds, and how much of it is done, also where a plan has no KPIs. */
public final class PlanOverview extends EditionFigure {

    public PlanOverview() {
        super("plan-overview", Texts.CATALOGUE, Parameters.PERIOD);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        RollUps rollUps = context.rollUps(choices.get(Parameters.PERIOD));
        Set<Element> measures = new HashSet<>(Elements.measures(edition));
        TableBuilder table = table().text("part", 16).number("measures", 5).number("kpis", 5).number("assessed", 5).number("reached", 5)
                .number("milestones", 6).number("done", 5).number("late", 5).number("reports", 6);
        for (Element part : Elements.parts(edition)) {
            long own = Contents.of(part, Element.class).filter(measures::contains).count();
            table.row(0, line(Cell.words(Names.of(part)).behind(part), own, rollUps.of(part).summary(), part, context.asOf(),
                    ProgressReports.of(edition, Optional.of(part)).size()));
        }
        if (!table.isEmpty()) {
            table.total(line(Cell.words(said("total")), measures.size(), rollUps.of(edition).summary(), edition, context.asOf(),
                    ProgressReports.of(edition, Optional.empty()).size()));
        }
        return table.build(caption(choices, table.isEmpty()));
    }

    private static List<Cell> line(Cell name, long measures, Summary summary, Node node, LocalDate today, long reports) {
        // A goal is looked at, never done.
        Collection<Milestone> milestones = Contents.of(node, Milestone.class).filter(one -> one.getKind() != MilestoneKind.GOAL).toList();
        return List.of(name, Cell.count(measures), Cell.count(summary.total()), Cell.count(summary.assessed()),
                Cell.count(summary.count(Status.MET)), Cell.count(milestones.size()),
                Cell.count(milestones.stream().filter(one -> one.getState() == MilestoneState.DONE).count()),
                Cell.count(milestones.stream().filter(one -> isLate(one, today)).count()), Cell.count(reports));
    }

    /** What starts then and goes on (順次) is never late. */
    private static boolean isLate(Milestone milestone, LocalDate today) {
        return milestone.getState() == MilestoneState.PLANNED && !milestone.isInTurn() && milestone.getPeriod() != null
                && milestone.getPeriod().last().isBefore(today);
    }
}
