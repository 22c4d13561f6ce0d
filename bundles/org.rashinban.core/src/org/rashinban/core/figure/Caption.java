package org.rashinban.core.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/**
 * What a figure says about itself.
 *
 * @param title   what kind of figure it is: Milestones by fiscal year
 * @param subject of whom: the plan, the KPI, the period
 * @param notes   what one must know to read it rightly; for an empty figure, why it is empty
 */
public record Caption(Localized title, Optional<Localized> subject, List<Sentence> notes) {

    public Caption {
        notes = List.copyOf(notes);
    }

    public static Caption of(Localized title, Localized subject) {
        return new Caption(title, Optional.of(subject), List.of());
    }

    /** Of whom it is, in whatever period. */
    public Optional<Localized> whole() {
        return subject.map(said -> said instanceof InPeriod dated ? dated.whole() : said);
    }

    public Caption with(List<Sentence> more) {
        return new Caption(title, subject, Stream.concat(notes.stream(), more.stream()).toList());
    }
}
