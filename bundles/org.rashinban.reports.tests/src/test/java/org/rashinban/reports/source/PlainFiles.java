package org.rashinban.reports.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.TableFigure.Rank;

/** The tables that are to stand in a file of values, and what is to stand in a data workbook. */
public final class PlainFiles {

    private final List<List<Grid>> once = new ArrayList<>();
    /** What is told of each measure is one table, by its columns. */
    private final Map<List<String>, List<Grid>> repeated = new LinkedHashMap<>();

    public void add(Figure figure) {
        grids(figure).forEach(grid -> once.add(List.of(grid)));
    }

    public void addRepeated(String sheet, Figure figure) {
        grids(figure)
                .forEach(grid -> repeated.computeIfAbsent(ids(grid), none -> new ArrayList<>()).add(named("sheet", sheet, grid)));
    }

    private static List<String> ids(Grid grid) {
        return grid.columns().stream().map(Grid.Column::id).toList();
    }

    private static Grid named(String column, String name, Grid grid) {
        return new Grid(Stream.concat(Stream.of(new Grid.Column(column, column)), grid.columns().stream()).toList(),
                grid.lines().stream().map(line -> new Grid.Line(line.rank(),
                        Stream.concat(Stream.of(Cell.text(name)), line.cells().stream()).toList())).toList());
    }

    public void compare(String csv) {
        List<List<Grid>> expected = Stream.concat(once.stream(), repeated.values().stream()
                .filter(grids -> grids.stream().anyMatch(grid -> !grid.lines().isEmpty()))).toList();
        List<Plain> read = Plain.read(csv);
        assertThat(read).hasSameSizeAs(expected);
        IntStream.range(0, read.size()).forEach(at -> read.get(at).compare(expected.get(at), false, "table " + (at + 1)));
    }

    /** A sheet for each table, in which charts of several things are one. */
    public static void compareData(XSSFWorkbook workbook, String id, Figure figure) {
        compareData(workbook, id, grids(figure).map(List::of).toList());
    }

    /** Of charts of several things a row for each number. */
    private static Stream<Grid> grids(Figure figure) {
        boolean charts = figure instanceof PageFigure page && !page.parts().isEmpty()
                && page.parts().stream().allMatch(SeriesFigure.class::isInstance);
        return charts ? Stream.of(together((PageFigure) figure)) : Plain.grids(figure);
    }

    /** What a figure tells of each measure, by the measure's name: one table for each that they have in common. */
    public static void compareMeasures(XSSFWorkbook workbook, String id, Map<String, Figure> figures) {
        Map<List<String>, List<Grid>> alike = new LinkedHashMap<>();
        figures.forEach((measure, figure) -> grids(figure)
                .forEach(grid -> alike.computeIfAbsent(ids(grid), none -> new ArrayList<>()).add(named("measure", measure, grid))));
        compareData(workbook, id, List.copyOf(alike.values()));
    }

    private static void compareData(XSSFWorkbook workbook, String id, List<List<Grid>> tables) {
        int found = 0;
        Map<String, Integer> apart = new HashMap<>();
        for (List<Grid> grids : tables) {
            if (grids.stream().anyMatch(grid -> !grid.lines().isEmpty())) {
                String name = ++found == 1 ? id : id + " (" + found + ")";
                Plain plain = plain(workbook.getSheet(name));
                plain.compare(grids, true, name, apart(workbook, id, plain, grids.getFirst(), apart));
            }
        }
        assertThat(workbook.getSheet(found == 0 ? id : id + " (" + (found + 1) + ")")).as(id).isNull();
    }

    /** The columns that stand in tables of their own, by the number of the row that each value belongs to. */
    private static Map<String, Map<Integer, List<Place>>> apart(XSSFWorkbook workbook, String id, Plain table, Grid grid,
            Map<String, Integer> before) {
        Map<String, Map<Integer, List<Place>>> all = new HashMap<>();
        for (String column : ids(grid)) {
            if (table.head().stream().noneMatch(name -> name.equals(column) || name.startsWith(column + "_"))) {
                int number = before.merge(column, 1, Integer::sum);
                String name = id + "." + column + (number == 1 ? "" : " (" + number + ")");
                assertThat(workbook.getSheet(name)).as(name).isNotNull();
                Map<Integer, List<Place>> rows = new HashMap<>();
                Plain values = plain(workbook.getSheet(name));
                values.lines()
                        .forEach(line -> rows.computeIfAbsent(new BigDecimal(line.getFirst()).intValueExact(), none -> new ArrayList<>())
                                .add(new Place(values.head(), line)));
                all.put(column, rows);
            }
        }
        return all;
    }

    private static Grid together(PageFigure page) {
        List<Grid.Line> lines = page.parts().stream().map(SeriesFigure.class::cast)
                .flatMap(chart -> chart.series().stream().flatMap(series -> IntStream.range(0, chart.categories().size())
                        .mapToObj(at -> new Grid.Line(Rank.BODY, List.of(Cell.words(chart.caption().title()),
                                Grid.named(chart.categories().get(at)), Cell.text(series.name().in(Locale.JAPANESE)),
                                new Cell(Content.of(series.points().get(at).amount(), chart.unit(), Gap.NONE), Optional.empty(),
                                        List.of()))))))
                .toList();
        return new Grid(Stream.of("part", "category", "series", "value").map(id -> new Grid.Column(id, id)).toList(), lines);
    }

    private static Plain plain(XSSFSheet sheet) {
        List<String> head = StreamSupport.stream(sheet.getRow(0).spliterator(), false).map(Object::toString).toList();
        return new Plain(head, StreamSupport.stream(sheet.spliterator(), false).skip(1)
                .map(row -> IntStream.range(0, head.size()).mapToObj(at -> text((XSSFCell) row.getCell(at))).toList()).toList());
    }

    private static String text(XSSFCell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC ? new BigDecimal(cell.getRawValue()).toPlainString() : cell.getStringCellValue();
    }
}
