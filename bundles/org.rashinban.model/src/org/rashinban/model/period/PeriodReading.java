package org.rashinban.model.period;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.rashinban.model.text.Sentence;

/** What came of reading a text as a period. */
public sealed interface PeriodReading {

    /** The period, which part of it was meant, and what a careful reader would remark about the spelling. */
    record Read(FiscalPeriod period, PeriodEdge edge, Set<PeriodNote> notes) implements PeriodReading {

        public Read {
            notes = Set.copyOf(notes);
        }

        /** The one day meant by "end of March" or "start of FY2024"; empty if the whole period was meant. */
        public Optional<LocalDate> day() {
            return switch (edge) {
                case START -> Optional.of(period.first());
                case END -> Optional.of(period.last());
                case WHOLE, AROUND -> Optional.empty();
            };
        }
    }

    /** Why the text is not a period, with what would be one. */
    record Unreadable(Sentence why) implements PeriodReading {
    }

    default Optional<FiscalPeriod> asPeriod() {
        return this instanceof Read read ? Optional.of(read.period()) : Optional.empty();
    }
}
