package org.rashinban.reports.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.DateUtil;
import org.rashinban.core.evaluation.GradeChoice;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.CellText;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.MatrixFigure;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Rank;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.tree.CodedName;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;

/** What a figure says, in rows and columns, as a reader of the figure would write it down: made here anew, without any writer's help. */
record Grid(List<Column> columns, List<Line> lines) {

    /** @param head as it is read; {@code id} as files name it */
    record Column(String id, String head, boolean isCounted) {

        Column(String id, String head) {
            this(id, head, false);
        }
    }

    record Line(Rank rank, List<Cell> cells) {

        /** A heading that runs over all columns. */
        boolean isTitle() {
            return rank == Rank.HEADING && cells.stream().skip(1).allMatch(Grid::isBlank);
        }
    }

    static Grid of(TableFigure table) {
        return new Grid(table.columns().stream().map(column -> new Column(column.id(), column.heading().in(Locale.JAPANESE),
                column.kind() == TableFigure.Kind.NUMBER || column.kind() == TableFigure.Kind.JUDGEMENT)).toList(),
                table.rows().stream().map(row -> new Line(row.rank(), row.cells())).toList());
    }

    /** Only some of the columns, and no more than so many rows of the body. */
    Grid taken(List<String> wanted, int most) {
        List<Integer> places = wanted.isEmpty() ? IntStream.range(0, columns.size()).boxed().toList()
                : wanted.stream().map(id -> columns.stream().map(Column::id).toList().indexOf(id)).toList();
        List<Line> shown = new ArrayList<>();
        for (Line line : lines) {
            if (shown.stream().filter(one -> one.rank() == Rank.BODY).count() < most) {
                shown.add(new Line(line.rank(), line.isTitle() ? IntStream.range(0, places.size())
                        .mapToObj(at -> at == 0 ? line.cells().getFirst() : Cell.EMPTY).toList()
                        : places.stream().map(line.cells()::get).toList()));
            }
        }
        return new Grid(places.stream().map(columns::get).toList(), shown);
    }

    /** As a sheet leaves out empty columns, but for numbers and judgements, and for the one that bears the headings of rows. */
    Grid filled() {
        boolean titles = lines.stream().anyMatch(Line::isTitle);
        return taken(IntStream.range(0, columns.size()).filter(at -> (at == 0 ? titles : columns.get(at).isCounted())
                || lines.stream().anyMatch(line -> !isBlank(line.cells().get(at)))).mapToObj(at -> columns.get(at).id()).toList(),
                Integer.MAX_VALUE);
    }

    static Grid of(SeriesFigure figure) {
        List<Column> columns = new ArrayList<>(List.of(new Column("category", "区分")));
        figure.series().forEach(series -> columns.add(new Column(series.id(), name(series))));
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < figure.categories().size(); at++) {
            int category = at;
            lines.add(new Line(Rank.BODY, Stream.concat(Stream.of(named(figure.categories().get(at))), figure.series().stream()
                    .map(series -> new Cell(Content.of(series.points().get(category).amount(), figure.unit(), Gap.NONE), Optional.empty(),
                            List.of())))
                    .toList()));
        }
        return new Grid(columns, lines);
    }

    /** Statuses and grades have their sign before them. */
    private static String name(SeriesFigure.Series series) {
        String name = series.name().in(Locale.JAPANESE);
        return switch (series.name()) {
            case Status status -> Tones.symbol(status) + " " + name;
            case GradeChoice grade -> grade.symbol().equals(name) ? name : grade.symbol() + " " + name;
            default -> name;
        };
    }

    static Grid of(MatrixFigure figure) {
        boolean totals = !figure.rowTotals().isEmpty();
        List<Column> columns = new ArrayList<>(List.of(new Column("row", "")));
        figure.columns().forEach(heading -> columns.add(new Column(
                heading.code().orElse(heading.title() instanceof FiscalPeriod year ? year.toString() : "column" + columns.size()),
                name(heading))));
        if (totals) {
            columns.add(new Column("total", "計"));
        }
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < figure.rows().size(); at++) {
            List<Cell> cells = new ArrayList<>(List.of(named(figure.rows().get(at))));
            cells.addAll(figure.cells().get(at));
            if (totals) {
                cells.add(figure.rowTotals().get(at));
            }
            lines.add(new Line(Rank.BODY, cells));
        }
        if (!figure.columnTotals().isEmpty()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text("計")));
            cells.addAll(figure.columnTotals());
            if (totals) {
                cells.add(figure.total());
            }
            lines.add(new Line(Rank.TOTAL, cells));
        }
        return new Grid(columns, lines);
    }

    static String name(Heading heading) {
        return Stream.concat(heading.code().stream(), Stream.of(heading.title().in(Locale.JAPANESE))).collect(Collectors.joining(" "));
    }

    /** For files, which have the code apart. */
    static Cell named(Heading heading) {
        return Cell.words(heading.code().<Localized>map(code -> new CodedName(code, heading.title(), locale -> name(heading)))
                .orElse(heading.title()));
    }

    /** With what a reader sees in the row above once more. */
    Grid repeated() {
        List<Line> all = new ArrayList<>();
        for (Line line : lines) {
            all.add(new Line(line.rank(), IntStream.range(0, columns.size()).mapToObj(at -> line.cells().get(at).equals(Cell.ABOVE)
                    ? all.getLast().cells().get(at) : line.cells().get(at)).toList()));
        }
        return new Grid(columns, all);
    }

    static boolean isBlank(Cell cell) {
        return cell.content() instanceof Content.Nothing nothing && nothing.why() == Gap.NONE && cell.remarks().isEmpty();
    }

    /** A day is a number to Excel too. */
    static Optional<Double> number(Cell cell) {
        return switch (cell.content()) {
            case Content.Quantity quantity -> Optional.of(quantity.amount().value().doubleValue());
            case Content.Day day -> Optional.of(DateUtil.getExcelDate(day.date()));
            default -> Optional.empty();
        };
    }

    /** What stands in the cell of a sheet in words, without regard to where lines are broken. */
    static String words(Cell cell) {
        String said = switch (cell.content()) {
            case Content.Quantity quantity -> "";
            case Content.Day day -> "";
            case Content.Judgement judgement -> {
                String words = judgement.words().in(Locale.JAPANESE);
                yield words.isEmpty() || words.equals(judgement.symbol()) ? judgement.symbol() : judgement.symbol() + " " + words;
            }
            default -> CellText.of(cell.content(), Locale.JAPANESE);
        };
        boolean besides = cell.content() instanceof Content.Words || cell.content() instanceof Content.Nothing;
        return dense(
                said + (besides ? cell.remarks().stream().map(remark -> remark.in(Locale.JAPANESE)).collect(Collectors.joining()) : ""));
    }

    static String dense(String text) {
        return text.replaceAll("\\s", "");
    }
}
