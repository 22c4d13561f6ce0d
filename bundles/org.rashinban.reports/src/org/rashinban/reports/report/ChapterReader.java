package org.rashinban.reports.report;

import java.io.IOException;
import java.util.Optional;

import org.rashinban.core.figure.Figures;
import org.rashinban.model.text.Sentence;
import org.rashinban.reports.template.Template;

/** Draws what a report says, for media that are no workbooks. */
public final class ChapterReader {

    private final Figures figures;
    private final Wanted wanted;

    public ChapterReader(Figures figures, Wanted wanted) {
        this.figures = figures;
        this.wanted = wanted;
    }

    /** What came of asking for it. */
    public sealed interface Reading {

        record Read(Chapters chapters) implements Reading {
        }

        record Refused(Sentence why) implements Reading {
        }
    }

    public Reading of(Report report, ReportOrder order) throws IOException {
        return switch (Template.read(report.template()::read, report.template().name())) {
            case Template.Reading.Refused refused -> new Reading.Refused(refused.why());
            case Template.Reading.Read read -> {
                try (Template template = read.template()) {
                    Filling filling = new Filling(figures, order, wanted);
                    Optional<Sentence> refused = filling.fill(template);
                    Telling telling = Telling.of(template, report, order.locale());
                    yield refused.isPresent() ? new Reading.Refused(refused.get()) : new Reading.Read(
                            Chapters.of(telling, order, Fingerprint.of(filling.sheets(), telling.locale()), filling.sheets()));
                }
            }
        };
    }
}
