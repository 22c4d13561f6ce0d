package org.rashinban.core.figure.committee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.ReportDays;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.KpiChoice;
import org.rashinban.core.figure.MilestonePlaces;
import org.rashinban.core.figure.MilestoneStanding;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.figure.Tone;
import org.rashinban.core.rollup.Owners;
import org.rashinban.core.schedule.FindingSettlement;
import org.rashinban.core.schedule.MilestonePromise;
import org.rashinban.core.schedule.StepProgress;
import org.rashinban.core.tree.CodedName;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Finding;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.model.Milestone;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/** 期限の一覧: values, milestones, steps and findings that are overdue or fall due soon, the earliest first. */
public final class DueList extends EditionFigure {

    /** So that it can still be done before the next monthly meeting. */
    private static final int DAYS_AHEAD = 60;

    /**
     * @param due     last day
     * @param carried whether it was due before the period that is looked at
     */
    private record Due(String kind, Localized what, Identified behind, Collection<Department> owners, LocalDate due, boolean carried) {

        Due(String kind, Localized what, Identified behind, Collection<Department> owners, LocalDate due) {
            this(kind, what, behind, owners, due, false);
        }
    }

    /** @param element part of the edition that is looked at; empty for all of it */
    private record Scope(Edition edition, Optional<Element> element) {

        boolean holds(Identified thing, Collection<Element> named) {
            return element.map(part -> Elements.concerns(thing, named, part)).orElse(true);
        }

        boolean holds(Finding finding) {
            return element.map(part -> FindingConcern.isAbout(finding, part)).orElse(true);
        }
    }

    public DueList() {
        super("due-list", Texts.CATALOGUE, Parameters.PERIOD, Parameters.ELEMENT.optional(), Parameters.DEPARTMENT.optional());
    }

    @Override
    public boolean isComparable() {
        return false;
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        LocalDate today = context.asOf();
        TableBuilder table = table().judgement("state", 6).time("due", 8).text("kind", 7).text("what", 30).text("owner", 10);
        MilestoneStanding standing = new MilestoneStanding(today);
        Scope scope = new Scope(edition, choices.find(Parameters.ELEMENT));
        List<Due> listed = Stream
                .of(values(context, KpiChoice.of(edition, choices), choices.get(Parameters.PERIOD)), milestones(scope), bars(scope),
                        findings(scope))
                .flatMap(found -> found).filter(found -> isOf(found, choices))
                .filter(found -> !found.due().isAfter(today.plusDays(DAYS_AHEAD)))
                .sorted(Comparator.comparing(Due::due)).toList();
        listed.forEach(found -> table.row(0, Cell.of(state(found, today, standing)), Cell.day(found.due()),
                Cell.words(said("due." + found.kind())), Cell.words(found.what()).behind(found.behind()),
                Elements.departments(found.owners())));
        String when = listed.stream().anyMatch(Due::carried) ? "due-list.when.carried" : "due-list.when";
        Caption caption = caption(choices)
                .with(List.of(table.isEmpty() ? said("empty.due-list", DAYS_AHEAD) : said("due-list.days", DAYS_AHEAD),
                        said(when, choices.get(Parameters.PERIOD), FiscalPeriod.day(today))));
        Stream<Milestone> milestones = listed.stream().map(Due::behind).filter(Milestone.class::isInstance).map(Milestone.class::cast);
        return table.build(caption.with(standing.notes(milestones)));
    }

    private static boolean isOf(Due found, Choices choices) {
        return choices.find(Parameters.DEPARTMENT)
                .map(chosen -> found.owners().stream().anyMatch(owner -> KpiChoice.covers(chosen, owner))).orElse(true);
    }

    private Content.Judgement state(Due found, LocalDate today, MilestoneStanding standing) {
        if (!found.due().isBefore(today)) {
            return new Content.Judgement(said("due.soon"), "◇", Tone.FAIR);
        }
        return found.behind() instanceof Milestone milestone ? standing.of(milestone)
                : new Content.Judgement(said("due.overdue"), "！", Tone.WORST);
    }

    private Stream<Due> values(FigureContext context, List<Kpi> kpis, FiscalPeriod period) {
        return kpis.stream().map(kpi -> context.evaluation(kpi, period))
                .filter(evaluation -> evaluation.status() == Status.MISSING || ReportDays.isAwaited(evaluation)
                        || Outstanding.since(context, evaluation).isPresent())
                .map(evaluation -> new Due("value",
                        CodedName.said(Names.of(evaluation.kpi()), name -> value(context, evaluation, name)),
                        evaluation.kpi(), Owners.of(evaluation.kpi()), ReportDays.until(evaluation),
                        !ReportDays.of(evaluation).equals(evaluation.period())));
    }

    private Sentence value(FigureContext context, Evaluation evaluation, Localized name) {
        FiscalPeriod period = ReportDays.of(evaluation);
        return Outstanding.entered(context, evaluation.kpi(), period).map(entered -> said("due.value.entered", name, period, entered))
                .orElseGet(() -> said("due.value.of", name, period));
    }

    private static Stream<Due> milestones(Scope scope) {
        MilestonePlaces places = MilestonePlaces.of(scope.edition());
        return Contents.of(scope.edition(), Milestone.class).filter(MilestonePromise::isOpen)
                .filter(milestone -> scope.holds(milestone, milestone.getElements()))
                .map(milestone -> new Due("milestone", Names.of(milestone), milestone,
                        places.of(milestone).flatMap(node -> Owners.of(node).stream()).distinct().toList(), milestone.getPeriod().last()));
    }

    private static Stream<Due> bars(Scope scope) {
        return Contents.of(scope.edition(), RoadmapBar.class).filter(StepProgress::isUnderWay)
                .filter(bar -> scope.holds(bar, bar.getElements()))
                .flatMap(bar -> StepProgress.due(bar).stream().map(end -> new Due("bar", Names.within(bar), bar, Owners.of(bar), end)));
    }

    private static Stream<Due> findings(Scope scope) {
        return scope.edition().getFindings().stream().filter(scope::holds)
                .filter(FindingSettlement::isUnsettled)
                .flatMap(finding -> FindingSettlement.due(finding).stream()
                        .map(due -> new Due("finding", Names.of(finding), finding, FindingConcern.owners(finding), due)));
    }
}
