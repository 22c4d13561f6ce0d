package org.rashinban.core.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rashinban.model.Plan;
import org.rashinban.model.period.FiscalPeriod;

/**
 * What an enquiry is to be.
 *
 * @param plan        whose KPIs are asked about; empty for those of all plans
 * @param kpis        codes or identifiers of the only KPIs asked about; none for all
 * @param departments codes, names or identifiers of the only departments asked; none for all
 */
public record EnquiryOrder(String name, List<FiscalPeriod> periods, LocalDate openedOn, LocalDate dueOn, Optional<Plan> plan,
        List<String> kpis, List<String> departments, Optional<String> message, Optional<String> contact) {

    public EnquiryOrder {
        name = name.strip();
        periods = List.copyOf(periods);
        kpis = List.copyOf(kpis);
        departments = List.copyOf(departments);
    }
}
