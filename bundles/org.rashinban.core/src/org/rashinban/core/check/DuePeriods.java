package org.rashinban.core.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.evaluation.ReportDays;
import org.rashinban.core.kpi.Kpis;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.Target;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;

/** For which periods the values of a KPI should be there by now. */
public final class DuePeriods {

    private DuePeriods() {
    }

    /** The last one that is due; empty if nothing is expected regularly, or nothing yet. */
    static Optional<FiscalPeriod> last(Kpi kpi, LocalDate asOf) {
        int days = ReportDays.days(kpi);
        return granularity(kpi).flatMap(granularity -> window(kpi).flatMap(window -> {
            FiscalPeriod ended = FiscalPeriod.containing(asOf.minusDays(days), granularity).previous();
            FiscalPeriod due = window.last().map(end -> FiscalPeriod.containing(end, granularity))
                    .filter(end -> end.compareTo(ended) < 0).orElse(ended);
            return window.overlaps(due) ? Optional.of(due) : Optional.empty();
        }));
    }

    /** Whether somebody should have reported a value by now. */
    public static boolean isExpected(Kpi kpi, LocalDate asOf) {
        return Kpis.isEntered(kpi) && last(kpi, asOf).isPresent();
    }

    private static Optional<Granularity> granularity(Kpi kpi) {
        return switch (kpi.getFrequency()) {
            case YEARLY -> Optional.of(Granularity.FISCAL_YEAR);
            case HALF_YEARLY -> Optional.of(Granularity.HALF);
            case QUARTERLY -> Optional.of(Granularity.QUARTER);
            case MONTHLY -> Optional.of(Granularity.MONTH);
            case ONCE, IRREGULAR -> Optional.empty();
        };
    }

    /** The span of the plan, else from the first target to the last. */
    private static Optional<FiscalSpan> window(Kpi kpi) {
        return Contents.edition(kpi).map(Edition::getSpan).or(() -> {
            List<FiscalSpan> spans = kpi.getTargets().stream().map(Target::getSpan).filter(span -> span != null).toList();
            Optional<FiscalPeriod> start = spans.stream().map(FiscalSpan::from).min(Comparator.comparing(FiscalPeriod::first));
            Optional<FiscalPeriod> end = spans.stream().allMatch(span -> span.to().isPresent())
                    ? spans.stream().map(span -> span.to().orElseThrow()).max(Comparator.comparing(FiscalPeriod::last)) : Optional.empty();
            return start.map(from -> new FiscalSpan(from, end));
        });
    }
}
