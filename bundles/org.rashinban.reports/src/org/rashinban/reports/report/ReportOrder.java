package org.rashinban.reports.report;

import java.util.Locale;
import java.util.Optional;

import org.rashinban.core.figure.FigureContext;
import org.rashinban.model.Edition;
import org.rashinban.model.period.FiscalPeriod;

/**
 * What a report is to be about.
 *
 * @param snapshot by whose name the state was frozen; empty for the state as it stands
 * @param locale of a report whose template does not state its language
 */
public record ReportOrder(FigureContext context, Edition edition, FiscalPeriod period, Optional<String> snapshot, Locale locale) {

    /** The same in another language. */
    public ReportOrder in(Locale other) {
        return new ReportOrder(context, edition, period, snapshot, other);
    }
}
