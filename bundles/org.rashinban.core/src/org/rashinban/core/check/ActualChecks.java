package org.rashinban.core.check;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rashinban.core.kpi.ImplausibleChange;
import org.rashinban.core.kpi.Kpis;
import org.rashinban.core.kpi.ReportedAmounts;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Absence;
import org.rashinban.model.Accumulation;
import org.rashinban.model.Actual;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiDirection;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;

/** Whether reported values are there and believable. */
final class ActualChecks {

    private static final int DIGITS_THAT_RARELY_REPEAT = 3;
    private static final int YEARS_LOOKED_AT = 2;
    private static final Set<TargetSort> DELIVERABLES = EnumSet.of(TargetSort.TEXT, TargetSort.DATE_DUE);

    private ActualChecks() {
    }

    static List<Check> all() {
        return List.of(
                new ObjectCheck<>("actual.stale", Kpi.class, ActualChecks::stale),
                new ObjectCheck<>("actual.copied", Kpi.class, ActualChecks::copied),
                new ObjectCheck<>("actual.jump", Kpi.class, ActualChecks::jump),
                new ObjectCheck<>("actual.falling", Kpi.class, ActualChecks::falling),
                new ObjectCheck<>("actual.evidence", Kpi.class, ActualChecks::evidence),
                new ObjectCheck<>("actual.repeated", Kpi.class, ActualChecks::repeated));
    }

    private static void stale(Kpi kpi, Notes notes) {
        DuePeriods.last(kpi, notes.scope().asOf()).filter(due -> Kpis.isEntered(kpi)).ifPresent(due -> {
            if (!isAnswered(kpi, due, notes) && !isDelivered(kpi, due, notes)) {
                boolean ever = notes.scope().actuals().any(kpi, due);
                notes.add(ever ? Severity.WARNING : Severity.INFORMATION, kpi, Literals.KPI__ACTUALS, ever ? "actual.stale"
                        : "actual.never", due);
            }
        });
    }

    private static boolean isAnswered(Kpi kpi, FiscalPeriod due, Notes notes) {
        FiscalSpan recent = recentSpan(notes.scope().asOf());
        List<Actual> reported = notes.scope().actuals().of(kpi, recent.contains(due) ? recent : FiscalSpan.between(due, due));
        return reported.stream().anyMatch(actual -> due.contains(actual.getPeriod()) && actual.getAbsence() != Absence.NOT_YET);
    }

    /** A number may have been reported for as long as there are records; only of what is delivered all of them are looked at. */
    private static boolean isDelivered(Kpi kpi, FiscalPeriod due, Notes notes) {
        boolean deliverable = kpi.getValueType() == KpiValueType.TEXT
                || kpi.getTargets().stream().anyMatch(target -> DELIVERABLES.contains(target.getSort()));
        return deliverable && notes.scope().actuals().until(kpi, due).stream().anyMatch(actual -> actual.getDoneOn() != null);
    }

    /** An exact repetition of a long number is rarely chance; of a short one, often. */
    private static void copied(Kpi kpi, Notes notes) {
        if (kpi.getDirection() == KpiDirection.MAINTAIN) {
            return;
        }
        follow(kpi, notes, ImplausibleChange::yearBefore).filter(pair -> isSame(pair) && Subjects.isBlank(pair.now().getComment())
                && Subjects.isBlank(pair.now().getConfirmation())).forEach(pair -> {
                    Amount repeated = pair.amount().orElseGet(() -> entered(pair.now()).getFirst());
                    boolean longNumber = repeated.value().stripTrailingZeros().precision() >= DIGITS_THAT_RARELY_REPEAT;
                    notes.add(longNumber ? Severity.WARNING : Severity.INFORMATION, pair.now(), Literals.ACTUAL__AMOUNT, "actual.copied",
                            repeated);
                });
    }

    /** A rate is copied when its numerator and its denominator are, a sum when its parts are. Nothing again after nothing is no copy. */
    private static boolean isSame(Followed pair) {
        List<Amount> now = entered(pair.now());
        return !now.isEmpty() && now.stream().anyMatch(amount -> amount.value().signum() != 0) && now.equals(entered(pair.before()));
    }

    private static List<Amount> entered(Actual actual) {
        Stream<Amount> parts = actual.getComponents().stream().map(ComponentValue::getAmount);
        return Stream.concat(Stream.of(actual.getAmount(), actual.getNumerator(), actual.getDenominator()), parts)
                .filter(Objects::nonNull).toList();
    }

    private static void jump(Kpi kpi, Notes notes) {
        comparisons(kpi, notes, period -> ImplausibleChange.comparedWith(kpi, period))
                .forEach(pair -> ImplausibleChange.between(kpi, pair.before(), pair.now())
                        .ifPresent(change -> notes.add(Severity.WARNING, pair.actual(), Literals.ACTUAL__AMOUNT, "actual.jump",
                                pair.before(), pair.now(), change.signed(), change.limit())));
    }

    private static void falling(Kpi kpi, Notes notes) {
        if (kpi.getAccumulation() == Accumulation.CUMULATIVE) {
            comparisons(kpi, notes, FiscalPeriod::previous).filter(pair -> pair.now().value().compareTo(pair.before().value()) < 0)
                    .forEach(pair -> notes.add(Severity.WARNING, pair.actual(), Literals.ACTUAL__AMOUNT, "actual.falling",
                            pair.before(), pair.now()));
        }
    }

    /** That something was delivered can be shown. */
    private static void evidence(Kpi kpi, Notes notes) {
        if (kpi.getValueType() == KpiValueType.TEXT) {
            recent(kpi, notes).filter(actual -> actual.getDoneOn() != null && actual.getEvidence().isEmpty() && kpi.getEvidence().isEmpty())
                    .forEach(actual -> notes.add(Severity.INFORMATION, actual, Literals.ENTRY__EVIDENCE, "actual.evidence"));
        }
    }

    /** A text that is taken in may hold them. */
    private static void repeated(Kpi kpi, Notes notes) {
        if (kpi.getRepeats() != null && recent(kpi, notes).findAny().isPresent()) {
            notes.add(Severity.WARNING, kpi, Literals.KPI__ACTUALS, "actual.repeated", Names.of(Kpis.root(kpi)));
        }
    }

    private record Pair(Actual actual, Amount before, Amount now) {
    }

    /** @param amount what the later report comes to, such as the ratio of its numerator and denominator */
    private record Followed(Actual before, Actual now, Optional<Amount> amount, Optional<Amount> amountBefore) {
    }

    /** Numbers and the ones to compare them with; what a person has confirmed is not asked again. */
    private static Stream<Pair> comparisons(Kpi kpi, Notes notes, Function<FiscalPeriod, FiscalPeriod> before) {
        return follow(kpi, notes, before).filter(pair -> Subjects.isBlank(pair.now().getConfirmation()))
                .flatMap(pair -> pair.amount().flatMap(now -> pair.amountBefore().map(earlier -> new Pair(pair.now(), earlier, now)))
                        .stream());
    }

    /** Reported values and those of the earlier period to look at beside them. */
    private static Stream<Followed> follow(Kpi kpi, Notes notes, Function<FiscalPeriod, FiscalPeriod> before) {
        if (!Kpis.isEntered(kpi)) {
            return Stream.empty();
        }
        Map<FiscalPeriod, Actual> byPeriod = recent(kpi, notes).filter(actual -> actual.getPeriod() != null)
                .collect(Collectors.toMap(Actual::getPeriod, actual -> actual, (one, other) -> other));
        List<Actual> ordered = byPeriod.values().stream().sorted((one, other) -> one.getPeriod().compareTo(other.getPeriod())).toList();
        Map<FiscalPeriod, Amount> amounts = ReportedAmounts.of(kpi, ordered);
        return ordered.stream().flatMap(actual -> Optional.ofNullable(byPeriod.get(before.apply(actual.getPeriod()))).stream()
                .map(earlier -> new Followed(earlier, actual, Optional.ofNullable(amounts.get(actual.getPeriod())),
                        Optional.ofNullable(amounts.get(earlier.getPeriod())))));
    }

    private static Stream<Actual> recent(Kpi kpi, Notes notes) {
        return notes.scope().actuals().of(kpi, recentSpan(notes.scope().asOf())).stream();
    }

    /** In which values are looked at one by one. */
    static FiscalSpan recentSpan(LocalDate asOf) {
        FiscalPeriod year = FiscalPeriod.containing(asOf, Granularity.FISCAL_YEAR);
        return year.plus(-YEARS_LOOKED_AT).to(year);
    }
}
