package org.rashinban.core.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.core.tree.CodedName;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;

/** The tables of a figure for those who calculate on: charts of several things become one table, a row for each number. */
public final class DataTables {

    private static final int WIDTH = 12;

    private DataTables() {
    }

    public static List<TableFigure> of(Figure figure) {
        return figure instanceof PageFigure page && !page.parts().isEmpty()
                && page.parts().stream().allMatch(SeriesFigure.class::isInstance)
                        ? List.of(together(page)) : Tabulation.of(figure);
    }

    private static TableFigure together(PageFigure page) {
        List<Column> columns = List.of(column("part", Kind.TEXT), column("category", Kind.TEXT), column("series", Kind.TEXT),
                column("value", Kind.NUMBER));
        return new TableFigure(page.caption(), columns,
                page.parts().stream().map(SeriesFigure.class::cast).flatMap(DataTables::rows).toList());
    }

    private static Stream<Row> rows(SeriesFigure figure) {
        return figure.series().stream().flatMap(series -> IntStream.range(0, figure.categories().size())
                .mapToObj(at -> Row.of(Cell.words(figure.caption().title()), name(figure.categories().get(at)), Cell.words(series.name()),
                        new Cell(Content.of(series.points().get(at).amount(), figure.unit(), series.points().get(at).gap()),
                                Optional.empty(),
                                List.of()))));
    }

    private static Cell name(Heading heading) {
        return heading.title() instanceof FiscalPeriod period ? Cell.period(period)
                : Cell.words(heading.code().<Localized>map(code -> new CodedName(code, heading.title(),
                        locale -> code + " " + heading.title().in(locale))).orElse(heading.title()));
    }

    /** Only the ids are written: files for programs head their columns with them. */
    private static Column column(String id, Kind kind) {
        return new Column(id, locale -> id, kind, WIDTH);
    }
}
