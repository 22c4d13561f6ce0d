package org.rashinban.model.period;

import java.util.Optional;
import java.util.Set;

import org.rashinban.model.text.Sentence;

/** What came of reading a text as a span of periods. */
public sealed interface SpanReading {

    record Read(FiscalSpan span, Set<PeriodNote> notes) implements SpanReading {

        public Read {
            notes = Set.copyOf(notes);
        }
    }

    record Unreadable(Sentence why) implements SpanReading {
    }

    default Optional<FiscalSpan> asSpan() {
        return this instanceof Read read ? Optional.of(read.span()) : Optional.empty();
    }
}
