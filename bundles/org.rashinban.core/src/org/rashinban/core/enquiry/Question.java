package org.rashinban.core.enquiry;

import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;

/** The value of a KPI in a period, for which somebody can be asked. */
public record Question(Kpi kpi, FiscalPeriod period) {
}
