package org.rashinban.core.figure.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.figure.Enumerated;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.kpi.Kpis;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.text.Localized;

/** What of a value was not reported, and how much of that was entered already. */
final class Outstanding {

    private static final List<ActualState> STATES = List.of(ActualState.SUBMITTED, ActualState.RETURNED, ActualState.DRAFT);

    private Outstanding() {
    }

    /** The day by which something is judged that has its value at the end of a period, where that is over and nothing later was reported. */
    static Optional<LocalDate> since(FigureContext context, Evaluation evaluation) {
        return Optional.of(evaluation).filter(one -> one.status().isAssessed() && one.period().last().isBefore(context.asOf()))
                .flatMap(one -> context.values().standsBefore(one.kpi(), one.period()));
    }

    /**
     * How many values of a period wait for the office, for the department, or were never handed in; empty where there is none that does not
     * count yet.
     */
    static Optional<Localized> entered(FigureContext context, Kpi kpi, FiscalPeriod period) {
        List<Actual> reported = context.actuals().reported(Kpis.root(kpi), FiscalSpan.between(period, period));
        List<Localized> counts = STATES.stream().flatMap(state -> count(reported, state)).toList();
        return counts.isEmpty() ? Optional.empty() : Optional.of(new Enumerated(counts));
    }

    private static Stream<Localized> count(List<Actual> reported, ActualState state) {
        long count = reported.stream().filter(actual -> actual.getState() == state).count();
        return count == 0 ? Stream.empty() : Stream.of(Texts.CATALOGUE.sentence("entered." + state.name(), count));
    }
}
