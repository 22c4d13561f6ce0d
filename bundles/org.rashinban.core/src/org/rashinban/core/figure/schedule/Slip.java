package org.rashinban.core.figure.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.rashinban.core.figure.Tone;
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
        if (isDone(bar)) {
            return Tone.BEST;
        }
        return bar.getSpan().last().filter(end -> end.isBefore(asOf)).isPresent()
                && (bar.getPercentDone() != null || bar.getActual() != null) ? Tone.WORST : Tone.NEUTRAL;
    }

    /** What is stated to be done in part is not done, however far the record of the work goes. */
    static boolean isDone(RoadmapBar bar) {
        boolean ended = bar.getActual() != null && !bar.getActual().isOpen();
        return bar.getPercentDone() == null ? ended : bar.getPercentDone() == 100;
    }

    /** Months by which the end came or is planned later than it was first planned; negative if earlier. */
    static Optional<Integer> months(RoadmapBar bar) {
        Optional<FiscalPeriod> first = bar.getBaselines().stream().map(BarBaseline::getSpan).filter(span -> span != null).findFirst()
                .or(() -> Optional.ofNullable(bar.getSpan())).flatMap(FiscalSpan::to);
        Optional<FiscalPeriod> last = Optional.ofNullable(bar.getActual()).filter(actual -> isDone(bar)).flatMap(FiscalSpan::to)
                .or(() -> Optional.ofNullable(bar.getSpan()).flatMap(FiscalSpan::to));
        return first.flatMap(from -> last.map(to -> months(from.last(), to.last())));
    }

    private static int months(LocalDate from, LocalDate to) {
        return Math.toIntExact(YearMonth.from(from).until(YearMonth.from(to), ChronoUnit.MONTHS));
    }
}
