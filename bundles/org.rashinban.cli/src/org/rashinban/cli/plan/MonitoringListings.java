package org.rashinban.cli.plan;

import java.util.List;
import java.util.function.Function;

import org.rashinban.model.Actual;
import org.rashinban.model.Effect;
import org.rashinban.model.Finding;
import org.rashinban.model.Kpi;
import org.rashinban.model.Milestone;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.Target;
import org.rashinban.model.TrainingCourse;
import org.rashinban.model.TrainingSession;

/** What is planned and reported along a plan. */
final class MonitoringListings {

    static final String ACTUALS = "actuals";

    private MonitoringListings() {
    }

    static List<Listing<?>> all() {
        return List.of(kpis(), targets(), actuals(Kpi::getActuals), milestones(), roadmap(), progress(), effects(), training(), findings());
    }

    private static Listing<?> kpis() {
        return Listing.of("kpis", Inside.all(Kpi.class))
                .column("edition", Inside::edition)
                .column("element", Inside::element)
                .column("code", Kpi::getCode)
                .column("title", Kpi::getTitle)
                .column("unit", Kpi::getUnit)
                .column("value_type", Kpi::getValueType)
                .column("direction", Kpi::getDirection)
                .column("accumulation", Kpi::getAccumulation)
                .column("frequency", Kpi::getFrequency)
                .column("as_of", Kpi::getAsOfRule)
                .column("value_source", Kpi::getSource)
                .column("formula", Kpi::getFormula)
                .column("base", Kpi::getBase)
                .column("baseline_period", kpi -> kpi.getBaseline() == null ? null : Inside.text(kpi.getBaseline().getPeriod()))
                .amount("baseline", kpi -> kpi.getBaseline() == null ? null : kpi.getBaseline().getAmount())
                .column("owners", kpi -> Inside.owners(kpi.getOwners()))
                .column("repeats", kpi -> kpi.getRepeats() == null ? null : kpi.getRepeats().getCode());
    }

    private static Listing<?> targets() {
        return Listing.of("targets", Inside.all(Target.class))
                .during(Target::getSpan)
                .column("edition", Inside::edition)
                .column("kpi", target -> target.getKpi().getCode())
                .column("span", target -> Inside.text(target.getSpan()))
                .column("sort", Target::getSort)
                .column("basis", Target::getBasis)
                .amount("value", Target::getAmount)
                .column("upper", target -> target.getUpper() == null ? null : target.getUpper().value())
                .column("text", Target::getText)
                .column("due", target -> Inside.text(target.getDue()))
                .column("unit", target -> target.getKpi().getUnit());
    }

    /** A value and its KPI, on which it does not hang when it was read by query. */
    private record Reported(Kpi kpi, Actual value) {
    }

    /** @param values what was reported for a KPI; asked for one KPI after the other */
    static Listing<?> actuals(Function<Kpi, List<Actual>> values) {
        return Listing.of(ACTUALS, plan -> Inside.all(plan, Kpi.class)
                .flatMap(kpi -> values.apply(kpi).stream().map(value -> new Reported(kpi, value))))
                .in(reported -> reported.value().getPeriod())
                .column("edition", reported -> Inside.edition(reported.kpi()))
                .column("kpi", reported -> reported.kpi().getCode())
                .column("period", reported -> Inside.text(reported.value().getPeriod()))
                .amount("value", reported -> reported.value().getAmount())
                .column("numerator", reported -> reported.value().getNumerator() == null ? null : reported.value().getNumerator().value())
                .column("denominator",
                        reported -> reported.value().getDenominator() == null ? null : reported.value().getDenominator().value())
                .column("text", reported -> reported.value().getText())
                .column("done_on", reported -> Inside.text(reported.value().getDoneOn()))
                .column("absence", reported -> reported.value().getAbsence())
                .column("state", reported -> reported.value().getState())
                .column("unit", reported -> reported.kpi().getUnit());
    }

    private static Listing<?> milestones() {
        return Listing.of("milestones", Inside.all(Milestone.class))
                .in(Milestone::getPeriod)
                .column("edition", Inside::edition)
                .column("element", Inside::element)
                .column("code", Milestone::getCode)
                .column("period", milestone -> Inside.text(milestone.getPeriod()))
                .column("title", Milestone::getTitle)
                .column("kind", Milestone::getKind)
                .column("state", Milestone::getState)
                .column("done_on", milestone -> Inside.text(milestone.getDoneOn()))
                .column("in_turn", Milestone::isInTurn)
                .column("elements", milestone -> Inside.codes(milestone.getElements()));
    }

    private static Listing<?> roadmap() {
        return Listing.of("roadmap", Inside.all(RoadmapBar.class))
                .during(RoadmapBar::getSpan)
                .column("edition", Inside::edition)
                .column("element", Inside::element)
                .column("row", RoadmapBar::getRow)
                .column("label", RoadmapBar::getLabel)
                .column("span", bar -> Inside.text(bar.getSpan()))
                .column("actual", bar -> Inside.text(bar.getActual()))
                .column("percent_done", RoadmapBar::getPercentDone)
                .column("recurring", RoadmapBar::isRecurring)
                .column("in_turn", RoadmapBar::isInTurn)
                .column("source", bar -> Inside.text(bar.getProvenance()));
    }

    private static Listing<?> progress() {
        return Listing.of("progress", Inside.all(ProgressReport.class))
                .in(ProgressReport::getPeriod)
                .column("edition", Inside::edition)
                .column("code", ProgressReport::getCode)
                .column("title", ProgressReport::getTitle)
                .column("starts", report -> Inside.joined(report.getStarts()))
                .column("period", report -> Inside.text(report.getPeriod()))
                .column("as_of", report -> Inside.text(report.getAsOf()))
                .column("state", ProgressReport::getState)
                .column("elements", report -> Inside.codes(report.getElements()))
                .column("effects", report -> report.getEffects().size());
    }

    private static Listing<?> effects() {
        return Listing.of("effects", Inside.all(Effect.class))
                .in(Effect::getPeriod)
                .column("edition", Inside::edition)
                .column("report", effect -> Inside.above(effect, ProgressReport.class).getCode())
                .column("name", Effect::getName)
                .column("kind", Effect::getKind)
                .column("period", effect -> Inside.text(effect.getPeriod()))
                .amount("value", Effect::getAmount)
                .column("unit", Effect::getUnit)
                .column("text", Effect::getText)
                .column("verification", Effect::getVerification)
                .column("part_of", effect -> effect.getPartOf() == null ? null : effect.getPartOf().getName());
    }

    private static Listing<?> training() {
        return Listing.of("training", Inside.all(TrainingSession.class))
                .in(TrainingSession::getPeriod)
                .column("edition", Inside::edition)
                .column("course", session -> course(session).getCode())
                .column("title", session -> course(session).getTitle())
                .column("audience", session -> course(session).getAudience() == null ? null : course(session).getAudience().getName())
                .column("provider", session -> course(session).getProvider())
                .column("period", session -> Inside.text(session.getPeriod()))
                .amount("participants", TrainingSession::getParticipants)
                .column("applicants", session -> session.getApplicants() == null ? null : session.getApplicants().value())
                .column("sessions", TrainingSession::getSessions);
    }

    private static TrainingCourse course(TrainingSession session) {
        return Inside.above(session, TrainingCourse.class);
    }

    private static Listing<?> findings() {
        return Listing.of("findings", Inside.all(Finding.class))
                .in(Finding::getRaisedOn)
                .column("edition", Inside::edition)
                .column("code", Finding::getCode)
                .column("kind", Finding::getKind)
                .column("group", Finding::getGroup)
                .column("heading", Finding::getHeading)
                .column("text", Finding::getText)
                .column("raised_on", finding -> Inside.text(finding.getRaisedOn()))
                .column("due", finding -> Inside.text(finding.getDue()))
                .column("state", Finding::getState)
                .column("elements", finding -> Inside.codes(finding.getElements()))
                .column("responses", finding -> finding.getResponses().size());
    }
}
