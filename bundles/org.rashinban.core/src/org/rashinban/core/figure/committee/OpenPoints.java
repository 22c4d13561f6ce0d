package org.rashinban.core.figure.committee;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.ReportDays;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Content.Judgement;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.MilestonePlaces;
import org.rashinban.core.figure.Tone;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.figure.committee.OpenPoint.Kind;
import org.rashinban.core.rollup.KpiScope;
import org.rashinban.core.rollup.Owners;
import org.rashinban.core.schedule.FindingSettlement;
import org.rashinban.core.schedule.MilestonePromise;
import org.rashinban.core.schedule.ScheduleRecord;
import org.rashinban.core.schedule.StepProgress;
import org.rashinban.core.tree.CodedName;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.Finding;
import org.rashinban.model.Kpi;
import org.rashinban.model.Milestone;
import org.rashinban.model.MilestoneState;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.Target;
import org.rashinban.model.TargetSort;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;
import org.rashinban.model.text.Sentence;

/** Finds in an edition what has to be decided or done, kind by kind, the most pressing of each kind first. */
final class OpenPoints {

    private static final Comparator<OpenPoint> EARLIEST =
            Comparator.comparing(point -> point.due().orElse(LocalDate.MAX), Comparator.naturalOrder());

    private final FigureContext context;
    private final Edition edition;
    private final FiscalPeriod period;
    private final LocalDate today;
    private final MilestonePlaces places;
    private final ScheduleRecord record = new ScheduleRecord();

    OpenPoints(FigureContext context, Edition edition, FiscalPeriod period) {
        this.context = context;
        this.edition = edition;
        this.period = period;
        today = context.asOf();
        places = MilestonePlaces.of(edition);
    }

    Stream<OpenPoint> all() {
        return Stream.of(missed(), Stream.concat(lateMilestones(), lateSteps()).sorted(EARLIEST), postponed(), findings().sorted(EARLIEST),
                targets().sorted(EARLIEST), reports().sorted(EARLIEST)).flatMap(Function.identity());
    }

    private Stream<Evaluation> evaluations(Status... states) {
        return KpiScope.of(edition).stream().map(kpi -> context.evaluation(kpi, period))
                .filter(evaluation -> List.of(states).contains(evaluation.status()));
    }

    /** The worst first. */
    private Stream<OpenPoint> missed() {
        return evaluations(Status.NOT_MET, Status.BEHIND).sorted(Attention.WORST_FIRST)
                .map(evaluation -> of(evaluation, Kind.MISSED, Optional.empty()));
    }

    private Stream<OpenPoint> reports() {
        return evaluations(Status.MISSING)
                .map(evaluation -> of(evaluation, Kind.REPORT, Optional.of(ReportDays.until(evaluation))));
    }

    private static OpenPoint of(Evaluation evaluation, Kind kind, Optional<LocalDate> due) {
        Kpi kpi = evaluation.kpi();
        return new OpenPoint(kind, Tones.of(evaluation.status()), Names.of(kpi), kpi, Owners.of(kpi), due, evaluation.why());
    }

    private Stream<OpenPoint> lateMilestones() {
        return Contents.of(edition, Milestone.class).filter(milestone -> MilestonePromise.isOverdue(milestone, today, record))
                .map(milestone -> of(milestone, Kind.LATE, overdue(), said("decisions.late")));
    }

    /** Whose the milestones are that may be late: of the schedule nothing was ever reported. */
    Stream<List<Department>> ownersOfUnknown() {
        return Contents.of(edition, Milestone.class).filter(milestone -> MilestonePromise.isUnknown(milestone, today, record))
                .map(this::owners);
    }

    private List<Department> owners(Milestone milestone) {
        return places.of(milestone).flatMap(node -> Owners.of(node).stream()).distinct().toList();
    }

    private Stream<OpenPoint> postponed() {
        return Contents.of(edition, Milestone.class).filter(milestone -> milestone.getState() == MilestoneState.POSTPONED)
                .map(milestone -> of(milestone, Kind.POSTPONED, new Judgement(said("decisions.postponed"), "▷", Tone.POOR),
                        remark(milestone).orElseGet(() -> said("decisions.postponed.why"))));
    }

    private static Optional<Localized> remark(Milestone milestone) {
        return Optional.ofNullable(milestone.getRemark()).filter(text -> !text.isBlank()).map(Plain::new);
    }

    private OpenPoint of(Milestone milestone, Kind kind, Judgement state, Localized why) {
        return new OpenPoint(kind, state, Names.of(milestone), milestone, owners(milestone),
                Optional.ofNullable(milestone.getPeriod()).map(FiscalPeriod::last), why);
    }

    private Stream<OpenPoint> lateSteps() {
        return Contents.of(edition, RoadmapBar.class).filter(bar -> StepProgress.isOverdue(bar, today))
                .map(bar -> new OpenPoint(Kind.LATE, overdue(), Names.within(bar), bar, Owners.of(bar), StepProgress.due(bar),
                        bar.getPercentDone() == null ? said("decisions.late") : said("decisions.late.percent", bar.getPercentDone())));
    }

    private Stream<OpenPoint> findings() {
        return edition.getFindings().stream().flatMap(finding -> why(finding).stream().map(why -> {
            Judgement state = FindingSettlement.isOverdue(finding, today) ? overdue() : FindingStanding.of(finding, today);
            return new OpenPoint(Kind.FINDING, state, Names.of(finding), finding, FindingConcern.owners(finding),
                    FindingSettlement.due(finding), why);
        }));
    }

    /** Empty for one that is settled, or whose answer is being carried out in time. */
    private Optional<Sentence> why(Finding finding) {
        if (!FindingSettlement.isUnsettled(finding)) {
            return Optional.empty();
        }
        boolean late = FindingSettlement.isOverdue(finding, today);
        if (!FindingSettlement.isAnswered(finding)) {
            return Optional.of(said(late ? "decisions.unanswered.late" : "decisions.unanswered.why"));
        }
        return late ? Optional.of(said("decisions.unsettled")) : Optional.empty();
    }

    private Stream<OpenPoint> targets() {
        return KpiScope.of(edition).stream().flatMap(kpi -> kpi.getTargets().stream())
                .filter(target -> target.getSort() == TargetSort.TO_BE_SET && target.getSpan() != null).map(this::target);
    }

    private OpenPoint target(Target target) {
        Kpi kpi = (Kpi) target.eContainer();
        Optional<LocalDate> due = Optional.ofNullable(target.getToBeSetBy()).map(FiscalPeriod::last);
        boolean late = due.filter(last -> last.isBefore(today)).isPresent();
        String why = late ? "decisions.target.late" : due.isPresent() ? "decisions.target.due" : "decisions.target.undated";
        return new OpenPoint(Kind.TARGET, late ? overdue() : Tones.of(Status.TO_BE_SET),
                CodedName.said(Names.of(kpi), name -> said("decisions.target", name, target.getSpan())), kpi, Owners.of(kpi), due,
                said(why));
    }

    private static Judgement overdue() {
        return new Judgement(said("due.overdue"), "！", Tone.WORST);
    }

    private static Sentence said(String key, Object... arguments) {
        return Texts.CATALOGUE.sentence(key, arguments);
    }
}
