package org.rashinban.reports.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.rashinban.core.figure.DataTables;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.model.text.Sentence;

/** The tables behind a report, for files that hold nothing but values. What a report repeats for each measure becomes one table. */
public final class ReportTables {

    private static final int NAME_WIDTH = 8;

    private final ChapterReader chapters;

    public ReportTables(Figures figures) {
        this(figures, Wanted.ALWAYS);
    }

    public ReportTables(Figures figures, Wanted wanted) {
        chapters = new ChapterReader(figures, wanted);
    }

    /** What came of asking for them. */
    public sealed interface Reading {

        /** @param fingerprint of all that they say */
        record Read(List<TableFigure> tables, String fingerprint) implements Reading {

            public Read {
                tables = List.copyOf(tables);
            }
        }

        record Refused(Sentence why) implements Reading {
        }
    }

    public Reading of(Report report, ReportOrder order) throws IOException {
        return switch (chapters.of(report, order)) {
            case ChapterReader.Reading.Refused refused -> new Reading.Refused(refused.why());
            case ChapterReader.Reading.Read read -> new Reading.Read(tables(read.chapters()), read.chapters().fingerprint());
        };
    }

    private static List<TableFigure> tables(Chapters report) {
        List<TableFigure> tables = new ArrayList<>();
        AlikeTables repeated = new AlikeTables(new Column("sheet", Texts.CATALOGUE.sentence("column.sheet"), Kind.TEXT, NAME_WIDTH), true);
        for (Chapters.Chapter chapter : report.all()) {
            Stream<TableFigure> own = chapter.figures().stream().flatMap(figure -> DataTables.of(figure).stream());
            if (chapter.about().isPresent()) {
                own.forEach(table -> repeated.add(chapter.name(), table));
            } else {
                own.forEach(tables::add);
            }
        }
        tables.addAll(repeated.together());
        return tables;
    }
}
