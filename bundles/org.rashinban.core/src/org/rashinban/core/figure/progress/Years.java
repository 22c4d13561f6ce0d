package org.rashinban.core.figure.progress;

import java.util.List;
import java.util.stream.Stream;

import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;

/** The axis of fiscal years. */
final class Years {

    private Years() {
    }

    /** From the first to the last, those in between included. */
    static List<FiscalPeriod> of(Stream<FiscalPeriod> known) {
        List<FiscalPeriod> sorted = known.distinct().sorted().toList();
        return sorted.isEmpty() ? List.of()
                : FiscalSpan.between(sorted.getFirst(), sorted.getLast()).periods(Granularity.FISCAL_YEAR).toList();
    }
}
