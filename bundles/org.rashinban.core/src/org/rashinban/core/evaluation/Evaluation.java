package org.rashinban.core.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rashinban.model.GradeOverride;
import org.rashinban.model.Kpi;
import org.rashinban.model.Target;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;

/**
 * How a KPI stands in a period, seen on a day, and why.
 *
 * @param actual       the value on the basis of the target, as shown
 * @param target       the target it was compared with
 * @param targetAmount the number of that target
 * @param achievement  in percent, as shown
 * @param exactAchievement in percent, as calculated; what other numbers are calculated from
 * @param schedule     what should be reached by now
 * @param grade        after any override
 * @param override     the decision of a person that replaced the calculated grade
 * @param why          one sentence with the numbers
 * @param notes        what else one should know
 */
public record Evaluation(Kpi kpi, FiscalPeriod period, LocalDate asOf, Status status, Optional<Amount> actual, Optional<Target> target,
        Optional<Amount> targetAmount, Optional<BigDecimal> achievement, Optional<BigDecimal> exactAchievement, Optional<Schedule> schedule,
        Optional<GradeChoice> grade, Optional<GradeOverride> override, Sentence why, List<Sentence> notes) {

    public Evaluation {
        notes = List.copyOf(notes);
    }
}
