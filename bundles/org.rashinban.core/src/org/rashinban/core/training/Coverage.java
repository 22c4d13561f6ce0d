package org.rashinban.core.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.rashinban.model.Audience;
import org.rashinban.model.Department;
import org.rashinban.model.TrainingCourse;
import org.rashinban.model.TrainingQuota;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.text.Sentence;

/**
 * How many of those concerned a course has reached.
 *
 * @param quota        what is wanted; empty where nothing is
 * @param department   whose staff is counted; empty for all
 * @param participants empty where they are not known
 * @param headcount    of the department or the audience; empty where it is not known, as for those of a department who are in an
 *                     audience that is not the whole staff
 * @param share        participants by headcount in percent; empty where one of them is not known, which is not 0 %
 * @param required     the persons that the quota wants; empty where it wants a share of an unknown headcount
 * @param met          whether the quota is reached; reaching it exactly is enough
 * @param calculation  or what is missing for one
 */
public record Coverage(TrainingCourse course, Optional<TrainingQuota> quota, FiscalSpan span, Optional<Audience> audience,
        Optional<Department> department, Optional<Amount> participants, Optional<Integer> headcount, Optional<BigDecimal> share,
        Optional<Integer> required, Optional<Boolean> met, Sentence calculation) {

    /** Whether people can still take part: a span without an end is never over. */
    public boolean runsOn(LocalDate asOf) {
        return span.last().filter(end -> !end.isAfter(asOf)).isEmpty();
    }

    /** The calculation and what it comes to on that day. */
    public Sentence why(LocalDate asOf) {
        return met.map(reached -> Texts.CATALOGUE.sentence(reached ? "met" : runsOn(asOf) ? "open" : "notMet", calculation,
                required.orElseThrow())).orElse(calculation);
    }
}
