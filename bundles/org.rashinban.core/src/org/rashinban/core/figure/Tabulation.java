package org.rashinban.core.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.core.figure.TextFigure.Block;
import org.rashinban.core.figure.TimelineFigure.Lane;
import org.rashinban.core.figure.TreeFigure.Branch;
import org.rashinban.core.tree.CodedName;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;

/** Any figure as plain tables, for files and for whoever wants the numbers behind a picture. */
public final class Tabulation {

    private static final int NAME = 16;
    private static final int NUMBER = 6;

    private Tabulation() {
    }

    /** One table, or those of the parts of a page. */
    public static List<TableFigure> of(Figure figure) {
        return switch (figure) {
            case TableFigure table -> List.of(table);
            case SeriesFigure series -> List.of(series(series));
            case MatrixFigure matrix -> List.of(matrix(matrix));
            case TimelineFigure timeline -> List.of(timeline(timeline));
            case TreeFigure tree -> tree.across().isEmpty() ? List.of(tree(tree)) : List.of(tree(tree), across(tree));
            case NumberFigure number -> List.of(number(number));
            case TextFigure text -> List.of(text(text));
            case PageFigure page -> page.parts().stream().flatMap(part -> of(part).stream()).toList();
        };
    }

    private static TableFigure series(SeriesFigure figure) {
        List<Column> columns = new ArrayList<>(List.of(column("category", Kind.TEXT, NAME)));
        figure.series().forEach(series -> columns.add(new Column(series.id(), series.name(), Kind.NUMBER, NUMBER)));
        boolean planned = IntStream.range(0, figure.categories().size()).anyMatch(figure::isPlanned);
        if (planned) {
            columns.add(column("note", Kind.TEXT, NUMBER));
        }
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < figure.categories().size(); at++) {
            int category = at;
            List<Cell> cells = new ArrayList<>(List.of(name(figure.categories().get(at))));
            figure.series().forEach(series -> cells.add(cell(series.points().get(category), figure.unit())));
            if (planned) {
                cells.add(figure.isPlanned(at) ? Cell.words(SeriesFigure.PLANNED) : Cell.EMPTY);
            }
            rows.add(new Row(TableFigure.Rank.BODY, 0, cells));
        }
        return new TableFigure(figure.caption(), columns, rows);
    }

    private static Cell cell(Point point, String unit) {
        return new Cell(Content.of(point.amount(), unit, point.gap()), point.behind(), List.of());
    }

    private static TableFigure matrix(MatrixFigure figure) {
        boolean totals = !figure.rowTotals().isEmpty();
        List<Column> columns = new ArrayList<>(List.of(column("row", Kind.TEXT, NAME)));
        for (int at = 0; at < figure.columns().size(); at++) {
            Heading heading = figure.columns().get(at);
            columns.add(new Column(id(heading, at), title(heading), Kind.TEXT, NUMBER));
        }
        if (totals) {
            columns.add(column("total", Kind.NUMBER, NUMBER));
        }
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < figure.rows().size(); at++) {
            List<Cell> cells = new ArrayList<>(List.of(name(figure.rows().get(at))));
            cells.addAll(figure.cells().get(at));
            if (totals) {
                cells.add(figure.rowTotals().get(at));
            }
            rows.add(new Row(TableFigure.Rank.BODY, 0, cells));
        }
        if (!figure.columnTotals().isEmpty()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.words(said("column.total"))));
            cells.addAll(figure.columnTotals());
            if (totals) {
                cells.add(figure.total());
            }
            rows.add(new Row(TableFigure.Rank.TOTAL, 0, cells));
        }
        return new TableFigure(figure.caption(), columns, rows);
    }

    /** For programs: the code, else the year, which {@code FY2024} says in every language. */
    private static String id(Heading heading, int at) {
        return heading.code().orElseGet(() -> heading.title() instanceof FiscalPeriod period ? period.toString() : "column" + (at + 1));
    }

    private static TableFigure timeline(TimelineFigure figure) {
        List<Column> columns = List.of(column("group", Kind.TEXT, NAME), column("lane", Kind.TEXT, NAME), column("label", Kind.TEXT, NAME),
                column("line", Kind.TEXT, NUMBER), column("time", Kind.TIME, NAME), column("state", Kind.JUDGEMENT, NUMBER),
                column("done", Kind.NUMBER, NUMBER));
        return new TableFigure(figure.caption(), columns, figure.lanes().stream().flatMap(Tabulation::lane).toList());
    }

    private static Stream<Row> lane(Lane lane) {
        Cell group = lane.heading().group().map(Cell::words).orElse(Cell.EMPTY);
        Cell name = name(lane.heading());
        return Stream.concat(
                lane.bars().stream().map(bar -> Row.of(group, name, behind(Cell.words(bar.label()), bar.behind()),
                        Cell.words(said("line." + bar.line())), Cell.span(bar.span()), Cell.EMPTY,
                        bar.percentDone().map(done -> Cell.number(BigDecimal.valueOf(done), "%")).orElse(Cell.EMPTY))),
                lane.events().stream().map(event -> Row.of(group, name, behind(Cell.words(event.label()), event.behind()),
                        Cell.words(said("line.EVENT")), Cell.period(event.at()), Cell.of(event.state()), Cell.EMPTY)));
    }

    private static TableFigure tree(TreeFigure figure) {
        List<Column> columns = List.of(column("level", Kind.NUMBER, NUMBER), column("code", Kind.TEXT, NUMBER),
                column("title", Kind.TEXT, NAME), column("detail", Kind.TEXT, NAME), column("parent", Kind.TEXT, NAME));
        List<Row> rows = new ArrayList<>();
        figure.roots().forEach(root -> branch(root, 0, Optional.empty(), rows));
        return new TableFigure(figure.caption(), columns, rows);
    }

    private static void branch(Branch branch, int level, Optional<Localized> parent, List<Row> rows) {
        rows.add(new Row(TableFigure.Rank.BODY, level, List.of(Cell.count(level + 1L), Cell.text(branch.code().orElse("")),
                behind(Cell.words(branch.title()), branch.behind()), branch.detail().map(Cell::words).orElse(Cell.EMPTY),
                parent.map(Cell::words).orElse(Cell.EMPTY))));
        branch.children().forEach(child -> branch(child, level + 1, Optional.of(branch.title()), rows));
    }

    /** What leads where, beside what belongs to what. */
    private static TableFigure across(TreeFigure figure) {
        Map<String, Branch> branches = figure.roots().stream().flatMap(Branch::all)
                .collect(Collectors.toMap(Branch::id, branch -> branch, (one, again) -> one));
        List<Column> columns =
                List.of(column("from", Kind.TEXT, NAME), column("to", Kind.TEXT, NAME), column("relation", Kind.TEXT, NUMBER));
        return new TableFigure(figure.caption(), columns, figure.across().stream().map(line -> Row.of(
                end(branches, line.from()), end(branches, line.to()), line.label().map(Cell::words).orElse(Cell.EMPTY))).toList());
    }

    private static Cell end(Map<String, Branch> branches, String id) {
        return Optional.ofNullable(branches.get(id)).map(branch -> behind(
                Cell.words(title(Heading.of(branch.title()).code(branch.code().orElse("")))), branch.behind()))
                .orElseGet(() -> Cell.text(id));
    }

    private static TableFigure number(NumberFigure figure) {
        return new TableFigure(figure.caption(),
                List.of(column("value", Kind.NUMBER, NUMBER), column("context", Kind.TEXT, NAME), column("before", Kind.NUMBER, NUMBER)),
                List.of(Row.of(figure.value(), figure.context().<Cell>map(Cell::words).orElse(Cell.EMPTY),
                        figure.before().orElse(Cell.EMPTY))));
    }

    private static TableFigure text(TextFigure figure) {
        List<Column> columns = List.of(column("name", Kind.TEXT, NAME), column("text", Kind.TEXT, 3 * NAME));
        return new TableFigure(figure.caption(), columns, figure.blocks().stream().flatMap(Tabulation::block).toList());
    }

    private static Stream<Row> block(Block block) {
        return switch (block) {
            case Block.Title title -> Stream.of(new Row(TableFigure.Rank.HEADING, title.level() - 1, List.of(Cell.words(title.text()),
                    Cell.EMPTY)));
            case Block.Paragraph paragraph -> Stream.of(Row.of(Cell.EMPTY, Cell.words(paragraph.text())));
            case Block.Items items -> items.texts().stream().map(text -> Row.of(Cell.EMPTY, Cell.words(text)));
            case Block.Fact fact -> Stream.of(Row.of(Cell.words(fact.name()), fact.value()));
        };
    }

    private static Cell name(Heading heading) {
        Cell named = heading.title() instanceof FiscalPeriod period ? Cell.period(period) : Cell.words(title(heading));
        return behind(named, heading.behind());
    }

    private static Localized title(Heading heading) {
        return heading.code().<Localized>map(
                code -> new CodedName(code, heading.title(), locale -> code + " " + heading.title().in(locale))).orElse(heading.title());
    }

    private static Cell behind(Cell cell, Optional<String> id) {
        return new Cell(cell.content(), id, cell.remarks());
    }

    private static Column column(String id, Kind kind, int width) {
        return new Column(id, said("column." + id), kind, width);
    }

    private static Localized said(String key) {
        return Texts.CATALOGUE.sentence(key);
    }
}
