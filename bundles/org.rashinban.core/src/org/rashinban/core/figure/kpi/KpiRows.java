package org.rashinban.core.figure.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.PeriodTargets;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.evaluation.TargetLevels;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Composed;
import org.rashinban.core.figure.Composed.Part;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Enumerated;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.kpi.Coverage;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.core.kpi.Kpis;
import org.rashinban.core.kpi.Value;
import org.rashinban.core.rollup.KpiScope;
import org.rashinban.core.rollup.Owners;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.Node;
import org.rashinban.model.Target;
import org.rashinban.model.TargetBasis;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;

/** The KPIs of an edition as lists show them: below their elements, with what every list says of them. */
final class KpiRows {

    private static final Set<Status> UNDERWAY = EnumSet.of(Status.ON_TRACK, Status.BEHIND, Status.NOT_DUE);

    private KpiRows() {
    }

    /** An element and the KPIs that hang on it. */
    record Group(Node node, int level, List<Kpi> kpis) {
    }

    /** In the order of the plan; elements without such KPIs at or below them are left out. */
    static List<Group> of(Node scope, Predicate<Kpi> wanted) {
        List<Group> groups = new ArrayList<>();
        collect(scope, scope instanceof Edition ? -1 : 0, wanted, groups);
        return groups;
    }

    private static void collect(Node node, int level, Predicate<Kpi> wanted, List<Group> groups) {
        if (KpiScope.of(node).stream().noneMatch(wanted)) {
            return;
        }
        List<Kpi> own = KpiScope.direct(node).stream().filter(wanted).toList();
        if (level >= 0 || !own.isEmpty()) {
            groups.add(new Group(node, Math.max(0, level), own));
        }
        KpiScope.children(node).forEach(child -> collect(child, level + 1, wanted, groups));
    }

    static Cell title(Node node) {
        return Cell.words(Names.of(node)).behind(node);
    }

    /** With a word if the KPI is repeated here (再掲) and stands elsewhere. */
    static Cell title(Kpi kpi, Node shownBelow) {
        boolean repeated = Kpis.root(kpi) != kpi || kpi.eContainer() != shownBelow;
        return (repeated ? Cell.words(Texts.CATALOGUE.sentence("repeated", kpi.getTitle())) : Cell.text(kpi.getTitle())).behind(kpi);
    }

    static Cell owners(Kpi kpi) {
        List<Localized> names = Owners.of(kpi).stream()
                .<Localized>map(owner -> new Plain(Optional.ofNullable(owner.getShortName()).orElse(owner.getName()))).toList();
        return names.isEmpty() ? Cell.EMPTY : Cell.words(new Enumerated(names));
    }

    /** The number, else the words, else why there is none. */
    static Cell target(Evaluation evaluation, String unit) {
        return evaluation.target().map(target -> target(target, evaluation.targetAmount(), unit))
                .orElseGet(() -> Cell.nothing(Gap.NO_TARGET));
    }

    /** With the year in which it is due, where that is a later one. */
    static Cell targetInTime(Evaluation evaluation, String unit) {
        Cell target = target(evaluation, unit);
        return dueLater(evaluation).flatMap(year -> inTime(target, year))
                .map(told -> new Cell(new Content.Words(told), target.behind(), target.remarks())).orElse(target);
    }

    private static Optional<Composed> inTime(Cell target, FiscalPeriod year) {
        Part due = new Part("due", Cell.period(year));
        return switch (target.content()) {
            case Content.Quantity number -> Optional.of(Composed.of(inTime(said(number.amount(), number.unit()), year),
                    new Part("", Cell.of(number)), due));
            case Content.Words(Composed composed) -> Optional.of(new Composed(inTime(composed.said(), year),
                    Stream.concat(composed.parts().stream(), Stream.of(due)).toList()));
            default -> Optional.empty();
        };
    }

    private static Localized inTime(Localized target, FiscalPeriod year) {
        return Texts.CATALOGUE.sentence("target.later", target, year);
    }

    private static Cell target(Target target, Optional<Amount> amount, String unit) {
        if (target.getSort() == TargetSort.TO_BE_SET) {
            return Cell.nothing(Gap.TO_BE_SET);
        }
        if (target.getSort() == TargetSort.NONE) {
            return Cell.nothing(Gap.NO_TARGET);
        }
        if (TargetLevels.upper(target).isPresent()) {
            return range(target.getAmount(), target.getUpper(), unit).behind(target);
        }
        return fromBaseline(target, unit).or(() -> amount.map(number -> Cell.amount(counted(target, number), unit)))
                .orElseGet(() -> Cell.text(target.getText())).behind(target);
    }

    /** 18.7分（基準値から-6分）: a change is no number to set beside a value. */
    private static Optional<Cell> fromBaseline(Target target, String unit) {
        return TargetLevels.change(target).flatMap(change -> TargetLevels.of(target.getKpi(), target).map(level -> {
            String changed = target.getSort() == TargetSort.PERCENT_OF_BASELINE ? "%" : unit;
            String sign = change.value().signum() > 0 ? "+" : "";
            Localized said = Texts.CATALOGUE.sentence("target.change", said(level, unit), sign, said(change, changed));
            return Cell.words(Composed.of(said, new Part("", Cell.amount(level, unit)), new Part("change", Cell.amount(change, changed))));
        }));
    }

    /** That it is a total is said where the KPI itself is counted by the year. */
    private static Amount counted(Target target, Amount amount) {
        boolean total = target.getBasis() == TargetBasis.CUMULATIVE && !KpiValues.countsAlike((Kpi) target.eContainer(), target.getBasis());
        return total ? amount.with(Qualifier.CUMULATIVE) : amount;
    }

    /** 40～70 %, in numbers for whoever calculates on; one end alone is a limit. */
    private static Cell range(Amount lower, Amount upper, String unit) {
        if (lower == null) {
            return Cell.amount(upper.with(Qualifier.AT_MOST), unit);
        }
        Localized said = Texts.CATALOGUE.sentence("target.range", lower, said(upper, unit));
        return Cell.words(Composed.of(said, new Part("from", Cell.amount(lower, unit)), new Part("to", Cell.amount(upper, unit))));
    }

    /** As people read it, in the unit of its KPI. */
    static Localized said(Amount amount, Kpi kpi) {
        return said(amount, unit(kpi));
    }

    private static Localized said(Amount amount, String unit) {
        return locale -> AmountFormat.format(amount, unit, locale);
    }

    /** In percent. A deliverable is there or is not, however late, and none of it is a share. */
    static Optional<BigDecimal> achievement(Evaluation evaluation) {
        return evaluation.achievement().filter(percent -> evaluation.targetAmount().isPresent());
    }

    /** The fiscal year of the last target, else of the edition's end. */
    static Optional<FiscalPeriod> end(Kpi kpi) {
        Stream<FiscalSpan> targets = kpi.getTargets().stream().map(Target::getSpan);
        Stream<FiscalSpan> edition = Contents.edition(kpi).map(Edition::getSpan).stream();
        return Stream.of(targets, edition)
                .map(spans -> spans.filter(span -> span != null && !span.isOpen()).flatMap(span -> span.to().stream())
                        .map(end -> end.at(Granularity.FISCAL_YEAR)).max(FiscalPeriod::compareTo))
                .flatMap(Optional::stream).findFirst();
    }

    /** The target that is set for the very year, not one that is due later. */
    static Cell ownTarget(Evaluation evaluation) {
        boolean own = evaluation.target().filter(target -> PeriodTargets.isFor(target, evaluation.period())).isPresent();
        return own ? target(evaluation, unit(evaluation.kpi())) : Cell.EMPTY;
    }

    /**
     * As the KPI itself counts, with the digits of its evaluation, so that every figure states one number. Where the target counts in
     * another way the evaluation has another quantity. A total that only goes on into a year that is not over is no value of that year.
     */
    static Optional<Amount> amount(FigureContext context, Evaluation evaluation) {
        if (evaluation.period().last().isAfter(context.asOf()) && !context.values().hasOwn(evaluation.kpi(), evaluation.period())) {
            return Optional.empty();
        }
        return context.values().in(evaluation.kpi(), evaluation.period()).known().map(Value.Known::amount)
                .map(own -> evaluation.actual().filter(told -> isRounding(own, told)).orElse(own));
    }

    private static boolean isRounding(Amount coarse, Amount fine) {
        return fine.value().subtract(coarse.value()).abs().compareTo(coarse.value().ulp()) < 0;
    }

    /**
     * How much of the period is in its value, where that is not all: the months to come make a sum or a peak more, and a mean or a rate
     * another one. Whether it is judged is another question, for a target may count other years with it or be reached already.
     */
    static Optional<Coverage> part(FigureContext context, Evaluation evaluation) {
        return context.values().in(evaluation.kpi(), evaluation.period()).known().map(Value.Known::coverage)
                .filter(coverage -> !coverage.isComplete());
    }

    /** For which day the value stands, where it is that of a month or the like and the period went on. */
    static Optional<LocalDate> standsBefore(FigureContext context, Evaluation evaluation) {
        return amount(context, evaluation).filter(amount -> part(context, evaluation).isEmpty())
                .flatMap(amount -> context.values().standsBefore(evaluation.kpi(), evaluation.period()));
    }

    /** The number as the KPI itself counts, else the words, else why there is neither. */
    static Cell actual(FigureContext context, Evaluation evaluation) {
        return told(context, evaluation, amount(context, evaluation));
    }

    /** The number that is compared with the target, else the words, else why there is neither. */
    static Cell judged(FigureContext context, Evaluation evaluation) {
        return told(context, evaluation, evaluation.actual());
    }

    private static Cell told(FigureContext context, Evaluation evaluation, Optional<Amount> amount) {
        return amount.map(number -> Cell.amount(number, unit(evaluation.kpi())))
                .or(() -> words(context, evaluation)).orElseGet(() -> Cell.nothing(unreported(context, evaluation)))
                .behind(evaluation.kpi());
    }

    /** What was last reported in the year of something that is not counted. */
    private static Optional<Cell> words(FigureContext context, Evaluation evaluation) {
        return context.actuals().within(Kpis.root(evaluation.kpi()), evaluation.period()).stream()
                .flatMap(report -> Optional.ofNullable(report.getText()).filter(text -> !text.isBlank()).map(Cell::text)
                        .or(() -> Optional.ofNullable(report.getDoneOn()).map(Cell::period)).stream())
                .reduce((earlier, later) -> later);
    }

    /** Why a year has no value; a year without a target misses nothing, and of what was to be done once nothing more is to come. */
    static Gap unreported(FigureContext context, Evaluation evaluation) {
        if (evaluation.period().last().isAfter(context.asOf())) {
            return isCounted(evaluation.kpi()) || evaluation.target().isPresent() ? Gap.NOT_DUE : Gap.NONE;
        }
        return evaluation.status() == Status.MISSING ? Gap.MISSING : Gap.NONE;
    }

    private static boolean isCounted(Kpi kpi) {
        return switch (kpi.getValueType()) {
            case NUMBER, RATE -> true;
            default -> false;
        };
    }

    /** When the first target begins, if the year was judged by it before: then nothing was asked of the KPI yet. */
    static Optional<FiscalPeriod> laterBegin(Evaluation evaluation) {
        return evaluation.kpi().getTargets().stream().map(Target::getSpan).filter(span -> span != null)
                .min(Comparator.comparing(FiscalSpan::first))
                .filter(span -> evaluation.status() == Status.NOT_DUE && span.first().isAfter(evaluation.period().last()))
                .map(FiscalSpan::from);
    }

    /** The fiscal year in which the target is due, if it was not yet judged by it. What is wanted every year is due in each. */
    static Optional<FiscalPeriod> dueLater(Evaluation evaluation) {
        return evaluation.target().filter(target -> UNDERWAY.contains(evaluation.status()))
                .filter(target -> !PeriodTargets.isFor(target, evaluation.period()))
                .flatMap(target -> Optional.ofNullable(target.getDue())
                        .or(() -> Optional.ofNullable(target.getSpan()).flatMap(FiscalSpan::to)))
                .filter(due -> due.last().isAfter(evaluation.period().last())).map(due -> due.at(Granularity.FISCAL_YEAR));
    }

    static String unit(Kpi kpi) {
        return Optional.ofNullable(kpi.getUnit()).orElse("");
    }

    /** The fiscal years from the baseline or the first value to the last target, gaps included. */
    static List<FiscalPeriod> years(FigureContext context, Kpi kpi) {
        FiscalPeriod today = FiscalPeriod.containing(context.asOf(), Granularity.FISCAL_YEAR);
        Stream<FiscalPeriod> reported = context.actuals().until(kpi, today).stream().map(actual -> actual.getPeriod());
        List<FiscalPeriod> known =
                Stream.concat(planned(kpi), reported.map(period -> period.at(Granularity.FISCAL_YEAR))).sorted().toList();
        FiscalPeriod from = known.isEmpty() ? today : known.getFirst();
        FiscalPeriod to = known.isEmpty() ? today : known.getLast();
        return FiscalSpan.between(from, to).periods(Granularity.FISCAL_YEAR).toList();
    }

    /** The fiscal years of its baseline and its targets, and those in which they are due. */
    static Stream<FiscalPeriod> planned(Kpi kpi) {
        Stream<FiscalPeriod> targets = kpi.getTargets().stream().map(Target::getSpan).filter(span -> span != null).flatMap(KpiRows::ends);
        Stream<FiscalPeriod> due = kpi.getTargets().stream().map(Target::getDue);
        Stream<FiscalPeriod> baseline = Stream.ofNullable(kpi.getBaseline()).map(start -> start.getPeriod());
        return Stream.concat(targets,
                Stream.concat(due, baseline).filter(at -> at != null).map(period -> period.at(Granularity.FISCAL_YEAR)));
    }

    /** The first and, unless it is open, the last fiscal year. */
    static Stream<FiscalPeriod> ends(FiscalSpan span) {
        return Stream.concat(Stream.of(span.from()), span.to().stream()).map(period -> period.at(Granularity.FISCAL_YEAR));
    }
}
