package org.rashinban.core.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.kpi.KpiValues;
import org.rashinban.core.kpi.Kpis;
import org.rashinban.core.kpi.Value;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.GradeOverride;
import org.rashinban.model.GradeScale;
import org.rashinban.model.Kpi;
import org.rashinban.model.Plan;
import org.rashinban.model.Target;
import org.rashinban.model.TargetRevision;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;

/** Evaluates a KPI in a period: status, achievement, grade, and the sentence that says why. */
public final class KpiEvaluator {

    private final KpiValues values;
    private final Optional<GradeScale> chosen;

    /** With the scale of each KPI, else of its plan. */
    public KpiEvaluator(KpiValues values) {
        this(values, Optional.empty());
    }

    /** @param chosen a scale for all KPIs instead of their own */
    public KpiEvaluator(KpiValues values, Optional<GradeScale> chosen) {
        this.values = values;
        this.chosen = chosen;
    }

    public Evaluation evaluate(Kpi kpi, FiscalPeriod period, LocalDate asOf) {
        GradeRules rules = new GradeRules(scale(kpi));
        // A mere repeat (再掲) is judged by the targets of what it repeats.
        Assessment assessment = assess(kpi.getTargets().isEmpty() ? Kpis.root(kpi) : kpi, period, asOf, rules);
        boolean open = cannotSay(assessment.status()) || rules.leavesOpen(assessment.status(), assessment.measures());
        Optional<GradeChoice> calculated = rules.grade(assessment.measures())
                .or(() -> open ? rules.cannotEvaluate() : Optional.empty());
        Sentence why = graded(assessment, calculated);
        Overrides overrides = Overrides.of(kpi.getGradeOverrides(), period, scale(kpi));
        Optional<GradeOverride> override = overrides.applied();
        Optional<BigDecimal> exact = assessment.achieved().flatMap(Measure::percent);
        return new Evaluation(kpi, period, asOf, assessment.status(), assessment.actual(), assessment.target(),
                assessment.target().filter(target -> target.getSort() != TargetSort.NONE).flatMap(Goals::amount),
                exact.map(rules::shown), exact, assessment.schedule(),
                override.map(decision -> rules.named(decision.getSymbol())).or(() -> calculated), override,
                override.map(decision -> overrides.said(decision, why)).orElse(why),
                Stream.concat(assessment.notes().stream(), overrides.notes().stream()).toList());
    }

    /** The grading of elements, with the same scale. */
    public ElementGrader elements(FiscalPeriod period) {
        return new ElementGrader(period, chosen);
    }

    /** The scale that applies to the KPI. */
    public Optional<GradeScale> scale(Kpi kpi) {
        return chosen.or(() -> Optional.ofNullable(kpi.getGradeScale()))
                .or(() -> Contents.edition(kpi).map(Edition::getPlan).map(Plan::getGradeScale));
    }

    private Assessment assess(Kpi kpi, FiscalPeriod period, LocalDate asOf, GradeRules rules) {
        TargetCalendar calendar = new TargetCalendar(kpi);
        NumberAssessor numbers = new NumberAssessor(values, kpi, period, asOf, rules);
        DeliverableAssessor deliverables = new DeliverableAssessor(values.actuals(), kpi, period, asOf);
        Optional<Target> own = calendar.own(period);
        Optional<Assessment> carriedOver = deliverables.carriedOver();
        if (own.isPresent()) {
            Target target = own.get();
            Assessment assessment = withTarget(target, period, numbers, deliverables);
            Assessment told = assessment.withActual(assessment.actual().or(() -> value(kpi, period)))
                    .withNotes(notes(target, assessment.notes(), asOf));
            return carriedOver.filter(older -> isOpen(older.status())).map(older -> beside(told, older)).orElse(told);
        }
        return carriedOver.or(() -> beforeThePlan(kpi, period, calendar))
                .or(() -> calendar.next(period).filter(KpiEvaluator::isSet).map(
                        next -> DeliverableAssessor.isDeliverable(next) ? deliverables.assess(next, false) : numbers.assess(next, false)))
                .orElseGet(() -> Assessment.only(Status.NO_TARGET, Optional.empty(), Said.of("noTarget")).withActual(value(kpi, period)));
    }

    /** A year that was over when the plan began, such as that of the baseline, has nothing to reach yet. */
    private Optional<Assessment> beforeThePlan(Kpi kpi, FiscalPeriod period, TargetCalendar calendar) {
        boolean before = Contents.edition(kpi).map(Edition::getSpan).filter(span -> period.last().isBefore(span.first())).isPresent();
        return calendar.next(period).filter(next -> before && next.getSpan() != null)
                .map(next -> Assessment.only(Status.NO_TARGET, Optional.empty(), Said.of("beforeThePlan", next.getSpan().from()))
                        .withActual(value(kpi, period)));
    }

    /** Of a target and an older deliverable that is still open the graver one decides, and the other is told: neither hides the other. */
    private static Assessment beside(Assessment own, Assessment older) {
        boolean ownIsOpen = isOpen(own.status());
        Assessment graver = ownIsOpen ? own : older;
        Assessment other = ownIsOpen ? older : own;
        return graver.withNotes(Stream.concat(graver.notes().stream(), Stream.concat(Stream.of(other.said()), other.notes().stream()))
                .toList());
    }

    private static boolean isOpen(Status status) {
        return status == Status.NOT_MET || status == Status.MISSING;
    }

    private static Assessment withTarget(Target target, FiscalPeriod period, NumberAssessor numbers, DeliverableAssessor deliverables) {
        if (!isSet(target) || isStale(target, period)) {
            return unset(target, period);
        }
        return DeliverableAssessor.isDeliverable(target) ? deliverables.assess(target, true) : numbers.assess(target, true);
    }

    private static boolean isSet(Target target) {
        return switch (target.getSort()) {
            case TO_BE_SET, NONE -> false;
            case TEXT, DATE_DUE -> true;
            default -> Goals.hasNumber(target);
        };
    }

    /** What is set anew every year holds for the first year of its span and is never carried forward. */
    private static boolean isStale(Target target, FiscalPeriod period) {
        return target.getSort() == TargetSort.RESET_YEARLY && target.getSpan() != null
                && target.getSpan().from().fiscalYear() != period.fiscalYear();
    }

    private static Assessment unset(Target target, FiscalPeriod period) {
        return switch (target.getSort()) {
            case TO_BE_SET -> Assessment.only(Status.TO_BE_SET, Optional.of(target), Said.of("toBeSet"));
            case RESET_YEARLY -> Assessment.only(Status.TO_BE_SET, Optional.of(target),
                    Said.of("resetYearly", FiscalPeriod.fiscalYear(period.fiscalYear())));
            case NONE -> Assessment.only(Status.NO_TARGET, Optional.of(target), Said.of("noTarget"));
            default -> Assessment.only(Status.NO_TARGET, Optional.of(target), Said.of("targetWithoutValue"));
        };
    }

    private Optional<Amount> value(Kpi kpi, FiscalPeriod period) {
        return values.in(kpi, period).known().map(Value.Known::amount);
    }

    private static boolean cannotSay(Status status) {
        return status == Status.NOT_ASSESSABLE || status == Status.MISSING;
    }

    private static Sentence graded(Assessment assessment, Optional<GradeChoice> grade) {
        if (grade.isPresent()) {
            return Said.of("graded", assessment.said(), grade.get().symbol());
        }
        return assessment.achieved().isPresent() ? Said.of("ungraded", assessment.said(), assessment.status()) : assessment.said();
    }

    /** The target itself is what holds; its revisions tell what it was before. */
    private static List<Sentence> notes(Target target, List<Sentence> before, LocalDate asOf) {
        List<Sentence> notes = new ArrayList<>(before);
        for (TargetRevision revision : target.getRevisions()) {
            Optional<Object> amount = Optional.ofNullable(revision.getAmount()).map(Said::plain);
            notes.add(Said.of("note.revised", amount.or(() -> Optional.ofNullable(revision.getText())).orElse("")));
        }
        boolean late = target.getToBeSetBy() != null && target.getToBeSetBy().last().isBefore(asOf) && !isSet(target);
        if (late) {
            notes.add(Said.of("note.toBeSetLate", target.getToBeSetBy()));
        }
        return notes;
    }
}
