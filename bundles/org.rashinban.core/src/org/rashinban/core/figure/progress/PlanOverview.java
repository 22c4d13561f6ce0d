package org.rashinban.core.figure.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.rollup.RollUp;
import org.rashinban.core.rollup.RollUps;
import org.rashinban.core.rollup.Summary;
import org.rashinban.core.schedule.MilestonePromise;
import org.rashinban.core.schedule.ScheduleRecord;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Milestone;
import org.rashinban.model.MilestoneKind;
import org.rashinban.model.MilestoneState;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;

/** 計画の概況: what each part of the plan holds, and how much of it is done, also where a plan has no KPIs. */
public final class PlanOverview extends EditionFigure {

    public PlanOverview() {
        super("plan-overview", Texts.CATALOGUE, Parameters.PERIOD);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        RollUps rollUps = context.rollUps(choices.get(Parameters.PERIOD));
        Set<Element> measures = new HashSet<>(Elements.measures(edition));
        TableBuilder table = table().text("part", 22).number("measures", 5).number("kpis", 6).number("assessed", 5).number("reached", 5)
                .number("milestones", 8).number("done", 5).number("late", 5).number("reports", 6);
        // A goal is looked at, never done.
        Map<Boolean, List<Milestone>> byKind =
                Contents.of(edition, Milestone.class).collect(Collectors.partitioningBy(one -> one.getKind() == MilestoneKind.GOAL));
        List<Milestone> milestones = byKind.get(false);
        ScheduleRecord record = new ScheduleRecord();
        List<ProgressReport> reports = ProgressReports.of(edition, Optional.empty());
        Set<EObject> beside = new LinkedHashSet<>(milestones);
        beside.addAll(reports);
        for (Element part : Elements.parts(edition)) {
            long own = Contents.of(part, Element.class).filter(measures::contains).count();
            List<Milestone> its = milestones.stream().filter(one -> Elements.concerns(one, one.getElements(), part)).toList();
            List<ProgressReport> told = ProgressReports.of(edition, Optional.of(part));
            beside.removeAll(its);
            beside.removeAll(told);
            table.row(0, Stream.concat(counts(Cell.words(Names.of(part)).behind(part), own, rollUps.of(part).summary()),
                    done(its, told.size(), context.asOf(), record)).toList());
        }
        if (!table.isEmpty()) {
            List<Milestone> apart = milestones.stream().filter(beside::contains).toList();
            if (!beside.isEmpty()) {
                table.row(0, Stream.concat(Stream.of(Cell.words(said("beside")), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY),
                        done(apart, beside.size() - apart.size(), context.asOf(), record)).toList());
            }
            table.total(Stream.concat(counts(Cell.words(said("total")), measures.size(), rollUps.of(edition).summary()),
                    done(milestones, reports.size(), context.asOf(), record)).toList());
        }
        Caption caption = caption(choices, table.isEmpty());
        return table.build(table.isEmpty() ? caption : caption.with(uncounted(rollUps.of(edition), byKind.get(true).size()))
                .with(asOf(milestones, reports, context.asOf(), record)));
    }

    /** Why the numbers are smaller than what is told elsewhere. */
    private List<Sentence> uncounted(RollUp whole, int goals) {
        List<Sentence> said = new ArrayList<>();
        if (whole.repeated() > 0) {
            said.add(whole.said());
        }
        if (goals > 0) {
            said.add(said("overview.goals", goals));
        }
        return said;
    }

    /** What does not depend on the year. */
    private List<Sentence> asOf(List<Milestone> milestones, List<ProgressReport> reports, LocalDate today, ScheduleRecord record) {
        List<Sentence> said = new ArrayList<>();
        if (!milestones.isEmpty() || !reports.isEmpty()) {
            said.add(said("overview.asOf", FiscalPeriod.day(today)));
        }
        long partly = milestones.stream().filter(one -> one.getState() == MilestoneState.DONE_WITH_EXCEPTIONS).count();
        if (partly > 0) {
            said.add(said("overview.partly", partly));
        }
        long unknown = milestones.stream().filter(one -> MilestonePromise.isUnknown(one, today, record)).count();
        if (unknown > 0) {
            said.add(said("overview.unknown", unknown));
        }
        return said;
    }

    private static Stream<Cell> counts(Cell name, long measures, Summary summary) {
        return Stream.of(name, Cell.count(measures), Cell.count(summary.total()), Cell.count(summary.assessed()),
                Cell.count(summary.count(Status.MET)));
    }

    private static Stream<Cell> done(Collection<Milestone> milestones, long reports, LocalDate today, ScheduleRecord record) {
        return Stream.of(Cell.count(milestones.size()),
                Cell.count(milestones.stream().filter(one -> one.getState() == MilestoneState.DONE).count()),
                Cell.count(milestones.stream().filter(one -> MilestonePromise.isOverdue(one, today, record)).count()), Cell.count(reports));
    }
}
