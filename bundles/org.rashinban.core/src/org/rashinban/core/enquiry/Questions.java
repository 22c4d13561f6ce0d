package org.rashinban.core.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.kpi.Kpis;
import org.rashinban.core.rollup.KpiScope;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.Plan;
import org.rashinban.model.Target;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;

/**
 * Which values there are to ask for: those that somebody enters, of the KPIs of editions in force, in the periods that the frequency of each
 * KPI gives.
 */
public final class Questions {

    private Questions() {
    }

    /** The KPIs of a plan whose values are entered by people; what is calculated or repeats another is not asked for. */
    public static List<Kpi> kpis(Plan plan) {
        return KpiScope.of(plan).stream().filter(Kpis::isEntered).toList();
    }

    /** Whether a value that an enquiry asked for is entered by people still: the plan may have been changed since it was opened. */
    public static boolean stands(AskedValue asked) {
        return asked.getKpi() != null && Kpis.isEntered(asked.getKpi());
    }

    /**
     * The values of a KPI for a period that is asked about. A month of a KPI that is reported yearly has no value of its own; a year of one that
     * is reported monthly has twelve, of which those are asked for that are over by the due day.
     */
    public static List<Question> of(Kpi kpi, FiscalPeriod asked, LocalDate dueOn) {
        if (isDelivered(kpi) || !isCovered(kpi, asked)) {
            return List.of();
        }
        return periods(kpi, asked).filter(period -> period.equals(asked) || !period.last().isAfter(dueOn))
                .filter(period -> isCovered(kpi, period)).map(period -> new Question(kpi, period)).toList();
    }

    private static Stream<FiscalPeriod> periods(Kpi kpi, FiscalPeriod asked) {
        Optional<Granularity> own = switch (kpi.getFrequency()) {
            case YEARLY -> Optional.of(Granularity.FISCAL_YEAR);
            case HALF_YEARLY -> Optional.of(Granularity.HALF);
            case QUARTERLY -> Optional.of(Granularity.QUARTER);
            case MONTHLY -> Optional.of(Granularity.MONTH);
            case ONCE, IRREGULAR -> Optional.empty();
        };
        if (own.isEmpty()) {
            return Stream.of(asked);
        }
        return own.get().isCoarserThan(asked.granularity()) ? Stream.empty() : asked.parts(own.get()).stream();
    }

    /** What was to be done once and is reported as done needs no further report; a draft is none, nor is what was given back. */
    private static boolean isDelivered(Kpi kpi) {
        return switch (kpi.getFrequency()) {
            case ONCE -> kpi.getActuals().stream().filter(actual -> AnsweredAmount.KNOWN.contains(actual.getState()))
                    .anyMatch(actual -> actual.getDoneOn() != null);
            default -> false;
        };
    }

    /** Whether the edition or a target of the KPI speaks of the period at all. */
    private static boolean isCovered(Kpi kpi, FiscalPeriod period) {
        Optional<FiscalSpan> edition = Contents.edition(kpi).map(Edition::getSpan);
        return edition.isEmpty() || edition.get().overlaps(period)
                || kpi.getTargets().stream().anyMatch(target -> concerns(target, period));
    }

    private static boolean concerns(Target target, FiscalPeriod period) {
        return target.getSpan() != null && target.getSpan().overlaps(period) || target.getDue() != null && target.getDue().overlaps(period);
    }
}
