package org.rashinban.core.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.rashinban.core.forecast.Forecast.Interval;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.core.kpi.Kpis;
import org.rashinban.model.Accumulation;
import org.rashinban.model.Actual;
import org.rashinban.model.Baseline;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.text.Sentence;

/**
 * Carries the values of whole fiscal years on to a later one.
 *
 * <p>With three to five points, as plans have them, an interval of 95 % would say nothing; so it is one of 80 %.
 */
public final class Forecaster {

    private static final int SHARE = 80;
    private static final int FEWEST = 3;

    private final KpiValues values;

    public Forecaster(KpiValues values) {
        this.values = values;
    }

    /** @param asOf years that are not over on this day are not taken as values */
    public Forecast forecast(Kpi kpi, FiscalPeriod year, LocalDate asOf) {
        if (kpi.getValueType() == KpiValueType.TEXT || kpi.getValueType() == KpiValueType.DATE) {
            return none("noNumbers");
        }
        List<Point> points = points(kpi, asOf);
        boolean total = kpi.getAccumulation() == Accumulation.CUMULATIVE;
        if (points.size() < FEWEST || total && MeanGrowth.increments(points).size() < FEWEST - 1) {
            return none("tooFewPoints", points.size());
        }
        if (year.fiscalYear() <= points.getLast().year()) {
            return none("notAhead", year);
        }
        Estimate estimate = total ? MeanGrowth.at(points, year.fiscalYear(), SHARE / 100.0)
                : LinearTrend.at(points, year.fiscalYear(), SHARE / 100.0);
        return projected(kpi, year, total ? Forecast.Method.MEAN_GROWTH : Forecast.Method.LINEAR_TREND, estimate, points);
    }

    /** The values of the fiscal years that are over and complete, the baseline first. */
    public List<Point> points(Kpi kpi, LocalDate asOf) {
        TreeMap<Integer, Point> points = new TreeMap<>();
        Optional.ofNullable(kpi.getBaseline()).map(Baseline::getPeriod)
                .filter(period -> period.granularity() == Granularity.FISCAL_YEAR)
                .ifPresent(period -> KpiValues.baseline(kpi)
                        .ifPresent(amount -> points.put(period.fiscalYear(), new Point(period.fiscalYear(), amount.value()))));
        FiscalPeriod last = FiscalPeriod.containing(asOf.plusDays(1), Granularity.FISCAL_YEAR).previous();
        for (FiscalPeriod year : years(kpi, last)) {
            values.in(kpi, year).known().filter(known -> known.coverage().isComplete()).ifPresent(known -> points.put(year.fiscalYear(),
                    new Point(year.fiscalYear(), known.compared(), known.amount().value())));
        }
        return List.copyOf(points.values());
    }

    private List<FiscalPeriod> years(Kpi kpi, FiscalPeriod last) {
        FiscalPeriod start = values.actuals().until(Kpis.root(kpi), last).stream().findFirst().map(Actual::getPeriod)
                .orElseGet(() -> values.accumulationStart(kpi, last)).at(Granularity.FISCAL_YEAR);
        return start.first().isAfter(last.first()) ? List.of() : start.to(last).periods(Granularity.FISCAL_YEAR).toList();
    }

    private static Forecast projected(Kpi kpi, FiscalPeriod year, Forecast.Method method, Estimate estimate, List<Point> points) {
        int decimals = decimals(kpi, points);
        double lowest = estimate.value() - estimate.margin();
        double highest = estimate.value() + estimate.margin();
        // A narrow interval does not vanish because what is counted has no decimals.
        int telling = rounded(lowest, decimals).equals(rounded(highest, decimals)) ? Math.max(1, decimals) : decimals;
        BigDecimal low = rounded(lowest, telling);
        BigDecimal high = rounded(highest, telling);
        Bounds bounds = Bounds.of(kpi, points);
        Interval within = new Interval(bounds.within(low), bounds.within(high));
        BigDecimal brief = bounds.within(rounded(estimate.value(), decimals));
        // Nor does a number lie outside of its own interval because it has fewer decimals.
        BigDecimal value = within.isPoint() || within.contains(brief) ? brief : bounds.within(rounded(estimate.value(), telling));
        List<Sentence> notes = new ArrayList<>(bounds.notes(low, high));
        if (within.isPoint()) {
            notes.add(Texts.CATALOGUE.sentence(low.equals(high) ? "noSpread" : "allBeyond"));
        }
        return new Forecast.Projected(year, method, value, Optional.of(within).filter(some -> !some.isPoint()), SHARE,
                points, notes);
    }

    /** As many as are shown of its values: half a counter or nine tenths of a person is nothing to plan with. */
    private static int decimals(Kpi kpi, List<Point> points) {
        int reported = points.stream().mapToInt(point -> Math.max(0, point.shown().stripTrailingZeros().scale())).max().orElse(0);
        return kpi.getDecimals() > 0 ? kpi.getDecimals() : reported;
    }

    /** Without decimals that say nothing. */
    private static BigDecimal rounded(double number, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().scale() <= 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }

    private static Forecast none(String key, Object... args) {
        return new Forecast.None(Texts.CATALOGUE.sentence("none." + key, args), Texts.CATALOGUE.sentence("none." + key + ".brief", args));
    }
}
