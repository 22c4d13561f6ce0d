package org.rashinban.reports.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.core.figure.Tabulation;
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

        record Read(List<TableFigure> tables) implements Reading {

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
            case ChapterReader.Reading.Read read -> new Reading.Read(tables(read.chapters()));
        };
    }

    private static List<TableFigure> tables(Chapters report) {
        List<TableFigure> tables = new ArrayList<>();
        Map<List<String>, List<TableFigure>> repeated = new LinkedHashMap<>();
        for (Chapters.Chapter chapter : report.all()) {
            Stream<TableFigure> own = chapter.figures().stream().flatMap(figure -> Tabulation.of(figure).stream());
            if (chapter.about().isPresent()) {
                own.map(table -> named(chapter.name(), table))
                        .forEach(table -> repeated.computeIfAbsent(ids(table), ids -> new ArrayList<>()).add(table));
            } else {
                own.forEach(tables::add);
            }
        }
        repeated.values().stream().map(ReportTables::together).filter(table -> !table.rows().isEmpty()).forEach(tables::add);
        return tables;
    }

    private static List<String> ids(TableFigure table) {
        return table.columns().stream().map(Column::id).toList();
    }

    /** With the name of the sheet in front of each row. */
    private static TableFigure named(String name, TableFigure table) {
        Column column = new Column("sheet", Texts.CATALOGUE.sentence("column.sheet"), Kind.TEXT, NAME_WIDTH);
        List<Row> rows = table.rows().stream()
                .map(row -> new Row(row.rank(), row.level(), Stream.concat(Stream.of(Cell.text(name)), row.cells().stream()).toList()))
                .toList();
        return new TableFigure(table.caption(), Stream.concat(Stream.of(column), table.columns().stream()).toList(), rows);
    }

    private static TableFigure together(List<TableFigure> alike) {
        TableFigure first = alike.getFirst();
        return new TableFigure(first.caption(), first.columns(), alike.stream().flatMap(table -> table.rows().stream()).toList());
    }
}
