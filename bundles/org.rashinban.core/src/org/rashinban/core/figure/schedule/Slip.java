package org.rashinban.core.figure.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.rashinban.core.figure.Tone;
import org.rashinban.core.schedule.StepProgress;
import org.rashinban.model.BarBaseline;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

/** How far a bar is from its plan. */
final class Slip {

    private Slip() {
    }

    /** Done is best; past its end without being done is worst. Nothing reported says nothing. */
    static Tone tone(RoadmapBar bar, LocalDate asOf) {
        if (StepProgress.isDone(bar)) {
            return Tone.BEST;
        }
        return StepProgress.isOverdue(bar, asOf) ? Tone.WORST : Tone.NEUTRAL;
    }

    /**
     * Months by which the end came or is planned later than it was first planned; negative if earlier. What is overdue ends on the day at
     * the earliest.
     */
    static Optional<Integer> months(RoadmapBar bar, LocalDate asOf) {
        Optional<FiscalPeriod> first = bar.getBaselines().stream().map(BarBaseline::getSpan).filter(span -> span != null).findFirst()
                .or(() -> Optional.ofNullable(bar.getSpan())).flatMap(FiscalSpan::to);
        Optional<LocalDate> last = StepProgress.isOverdue(bar, asOf) ? Optional.of(asOf) : end(bar);
        return first.flatMap(from -> last.map(to -> months(from.last(), to)));
    }

    private static Optional<LocalDate> end(RoadmapBar bar) {
        return Optional.ofNullable(bar.getActual()).filter(actual -> StepProgress.isDone(bar)).flatMap(FiscalSpan::to)
                .or(() -> Optional.ofNullable(bar.getSpan()).flatMap(FiscalSpan::to)).map(FiscalPeriod::last);
    }

    private static int months(LocalDate from, LocalDate to) {
        return Math.toIntExact(YearMonth.from(from).until(YearMonth.from(to), ChronoUnit.MONTHS));
    }
}
