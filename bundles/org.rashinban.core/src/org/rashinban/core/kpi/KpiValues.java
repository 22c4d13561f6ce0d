package org.rashinban.core.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rashinban.model.Accumulation;
import org.rashinban.model.Baseline;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiSource;
import org.rashinban.model.TargetBasis;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

/** What value a KPI has in a period, wherever it comes from and however it accumulates. */
public final class KpiValues {

    private final Actuals actuals;
    private final EnteredValues entered;
    private final FormulaValues formulas;
    private final FormulaValues formulasToDate;
    private final Starts starts;

    public KpiValues(Actuals actuals) {
        this.actuals = actuals;
        this.entered = new EnteredValues(actuals);
        this.formulas = new FormulaValues(this::in);
        this.formulasToDate =
                new FormulaValues((kpi, period) -> Kpis.isYearlySum(Kpis.root(kpi)) ? yearToDate(kpi, period) : in(kpi, period));
        this.starts = new Starts(actuals);
    }

    public Actuals actuals() {
        return actuals;
    }

    /** The first period whose values the KPI's cumulative value holds. */
    public FiscalPeriod accumulationStart(Kpi kpi, FiscalPeriod period) {
        return starts.of(Kpis.root(kpi), period);
    }

    /** As the KPI itself counts: the value of the period, the total so far, or what stands at the period's end. */
    public Value in(Kpi kpi, FiscalPeriod period) {
        Kpi root = Kpis.root(kpi);
        return switch (root.getSource()) {
            case ENTERED, COMPONENTS -> entered.in(root, period);
            case FORMULA -> formulas.in(root, period);
            case TRAINING -> TrainingValues.in(root, counted(root, period));
            case EFFECTS -> EffectValues.in(root, counted(root, period));
        };
    }

    /** Whether a total holds something of the period itself, and does not merely go on from before it. */
    public boolean hasOwn(Kpi kpi, FiscalPeriod period) {
        Kpi root = Kpis.root(kpi);
        return switch (root.getSource()) {
            case ENTERED, COMPONENTS -> in(root, period).known().isPresent();
            case TRAINING -> TrainingValues.in(root, FiscalSpan.between(period, period)).known().isPresent();
            case EFFECTS -> EffectValues.in(root, FiscalSpan.between(period, period)).known().isPresent();
            case FORMULA -> in(root, period).known().isPresent()
                    && formulas.operands(root).anyMatch(operand -> hasOwn(operand, period));
        };
    }

    /** For which day the value stands, where it is that of a shorter period and ended before this one did. */
    public Optional<LocalDate> standsBefore(Kpi kpi, FiscalPeriod period) {
        Kpi root = Kpis.root(kpi);
        return switch (root.getSource()) {
            case ENTERED, COMPONENTS -> entered.standsBefore(root, period);
            case FORMULA -> in(root, period).known().flatMap(known -> formulas.operands(root)
                    .flatMap(operand -> standsBefore(operand, period).stream()).min(Comparator.naturalOrder()));
            case TRAINING, EFFECTS -> Optional.empty();
        };
    }

    /** As a target counts, which need not be how the KPI counts: 80 a year are 240 in three years. */
    public Value in(Kpi kpi, FiscalPeriod period, TargetBasis basis) {
        Kpi root = Kpis.root(kpi);
        if (countsAlike(root, basis)) {
            return in(root, period);
        }
        if (root.getAccumulation() != Accumulation.ANNUAL) {
            return growth(root, period.previous(), period);
        }
        Value since = statedCumulative(root, period).orElseGet(() -> total(root, starts.of(root, period), period));
        return basis == TargetBasis.CUMULATIVE ? since : onOpening(root, since);
    }

    /** What came in from the start of the fiscal year to the end of the period. */
    public Value yearToDate(Kpi kpi, FiscalPeriod period) {
        Kpi root = Kpis.root(kpi);
        FiscalPeriod year = FiscalPeriod.fiscalYear(period.fiscalYear());
        if (root.getAccumulation() != Accumulation.ANNUAL) {
            return growth(root, year.previous(), period);
        }
        // What was held or verified is known of all days at once: in a month without a session nothing is missing.
        FiscalSpan soFar = FiscalSpan.between(FiscalPeriod.day(year.first()), period);
        return switch (root.getSource()) {
            case ENTERED, COMPONENTS -> total(root, year, period);
            case FORMULA -> formulasToDate.in(root, period);
            case TRAINING -> TrainingValues.in(root, soFar);
            case EFFECTS -> EffectValues.in(root, soFar);
        };
    }

    /** The baseline, where it is known. */
    public static Optional<Amount> baseline(Kpi kpi) {
        return Optional.ofNullable(kpi.getBaseline()).filter(Baseline::isKnown).flatMap(
                baseline -> Optional.ofNullable(baseline.getAmount()).or(() -> ComponentTotals.total(kpi, baseline.getComponents())));
    }

    /** Whether what counts so stands on the same scale as the KPI: 240 in three years have no place beside 80 a year. */
    public static boolean countsAlike(Kpi kpi, TargetBasis basis) {
        boolean annual = Kpis.root(kpi).getAccumulation() == Accumulation.ANNUAL;
        return basis == TargetBasis.AS_KPI || !converts(Kpis.root(kpi)) || annual == (basis == TargetBasis.ANNUAL);
    }

    private static boolean converts(Kpi kpi) {
        return !Kpis.isQuotient(kpi) && kpi.getAccumulation() != Accumulation.PEAK
                && kpi.getAccumulation() != Accumulation.AVERAGE;
    }

    private FiscalSpan counted(Kpi kpi, FiscalPeriod period) {
        boolean soFar = kpi.getAccumulation() == Accumulation.STOCK || kpi.getAccumulation() == Accumulation.CUMULATIVE;
        FiscalPeriod start = soFar ? starts.of(kpi, period) : period;
        return FiscalSpan.between(start.first().isAfter(period.first()) ? period : start, period);
    }

    private Optional<Value> statedCumulative(Kpi kpi, FiscalPeriod period) {
        return kpi.getSource() == KpiSource.ENTERED ? entered.statedCumulative(kpi, period) : Optional.empty();
    }

    private Value total(Kpi kpi, FiscalPeriod start, FiscalPeriod end) {
        List<FiscalPeriod> tiles = Tiles.between(start, end);
        List<Value> parts = new ArrayList<>();
        for (FiscalPeriod tile : tiles) {
            parts.add(in(kpi, tile));
        }
        return Totals.of(tiles, parts);
    }

    private Value growth(Kpi kpi, FiscalPeriod previous, FiscalPeriod period) {
        Value value = in(kpi, period);
        if (!(value instanceof Value.Known now)) {
            return value;
        }
        return before(kpi, previous).<Value>map(earlier -> new Value.Known(
                Amounts.computed(now.amount().value().subtract(earlier.amount().value()), now.amount(), earlier.amount()),
                now.exact().subtract(earlier.exact()), now.coverage(), now.until()))
                .orElseGet(() -> Value.unknown("noValueBefore", previous));
    }

    /** What stood at the end of the period: reported, the baseline, or nothing before counting began. */
    private Optional<Value.Known> before(Kpi kpi, FiscalPeriod previous) {
        return in(kpi, previous).known().or(() -> {
            boolean atBaseline = Optional.ofNullable(kpi.getBaseline()).map(Baseline::getPeriod)
                    .filter(at -> at.last().equals(previous.last())).isPresent();
            if (atBaseline) {
                return baseline(kpi).map(amount -> new Value.Known(amount, Coverage.FULL, previous.last()));
            }
            boolean nothingYet = kpi.getAccumulation() == Accumulation.CUMULATIVE
                    && starts.of(kpi, previous).first().isAfter(previous.last());
            return nothingYet ? Optional.of(new Value.Known(Amount.of(BigDecimal.ZERO), Coverage.FULL, previous.last()))
                    : Optional.empty();
        });
    }

    private static Value onOpening(Kpi kpi, Value since) {
        Optional<Amount> opening = baseline(kpi);
        if (!(since instanceof Value.Known known)) {
            return since;
        }
        return opening.<Value>map(before -> new Value.Known(Amounts.sum(List.of(before, known.amount())),
                before.value().add(known.exact()), known.coverage(), known.until()))
                .orElseGet(() -> Value.unknown("noOpening"));
    }
}
