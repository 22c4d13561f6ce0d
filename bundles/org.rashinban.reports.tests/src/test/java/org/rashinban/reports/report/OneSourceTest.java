package org.rashinban.reports.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.MatrixFigure;
import org.rashinban.core.figure.NumberFigure;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Rank;
import org.rashinban.core.figure.TextFigure;
import org.rashinban.core.figure.TextFigure.Block;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.figure.TreeFigure;
import org.rashinban.core.figure.medium.CsvTables;
import org.rashinban.reports.Packs;
import org.rashinban.reports.Plans;
import org.rashinban.reports.design.SingleTemplates;
import org.rashinban.reports.template.Directive;
import org.rashinban.reports.template.SheetPlan;
import org.rashinban.reports.template.Template;

/** Every number of every report is the number that the figure shows on screen: in the workbook, and in the values alone. */
class OneSourceTest {

    private static Stream<Arguments> reports() {
        return Plans.all().flatMap(plan -> Stream.concat(Stream.of(Arguments.of(plan, Packs.committee())),
                Arrays.stream(SingleTemplates.values()).map(single -> Arguments.of(plan, Packs.report(single)))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theWorkbookHasTheNumbersOfTheFigures(String plan, Report report) throws IOException {
        ReportOrder order = Packs.order(plan);
        XSSFWorkbook workbook = Packs.workbook(Packs.bytes(report, order));
        List<Sheet> sheets = sheets(report, order);

        assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName).toList())
                .isEqualTo(sheets.stream().map(Sheet::name).toList());
        for (Sheet sheet : sheets) {
            List<Double> shown = sheet.figures().entrySet().stream().flatMap(drawn -> numbers(drawn.getKey(), drawn.getValue())).sorted()
                    .toList();
            assertThat(numbers(workbook.getSheet(sheet.name()))).as(sheet.name()).isEqualTo(shown);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theValuesAloneHaveTheNumbersOfTheFigures(String plan, Report report) throws IOException {
        ReportOrder order = Packs.order(plan);
        List<TableFigure> tables = ((ReportTables.Reading.Read) new ReportTables(Packs.FIGURES).of(report, order)).tables();
        List<Double> figures = sheets(report, order).stream().flatMap(sheet -> sheet.figures().values().stream())
                .flatMap(OneSourceTest::numbers).sorted().toList();

        List<Double> written = new ArrayList<>();
        for (TableFigure table : tables) {
            List<List<String>> lines = lines(CsvTables.text(List.of(table), Locale.JAPANESE));
            for (int column = 0; column < table.columns().size(); column++) {
                int field = lines.getFirst().indexOf(table.columns().get(column).id());
                for (int row = 0; row < table.rows().size(); row++) {
                    String value = lines.get(row + 1).get(field);
                    switch (table.rows().get(row).cells().get(column).content()) {
                        case Content.Quantity quantity -> written.add(new BigDecimal(value).doubleValue());
                        case Content.Day day -> written.add(DateUtil.getExcelDate(LocalDate.parse(value)));
                        default -> assertThat(value).doesNotMatch("-?[\\d,]+\\.\\d+");
                    }
                }
            }
        }

        // A tree says its depths and a timeline its percentages as numbers here, which the other media draw.
        assertThat(written).containsAll(figures);
        List<Double> more = new ArrayList<>(written);
        figures.forEach(more::remove);
        List<Double> drawn = sheets(report, order).stream().flatMap(sheet -> sheet.figures().values().stream())
                .flatMap(OneSourceTest::drawnNumbers).sorted().toList();
        assertThat(more.stream().sorted().toList()).isEqualTo(drawn);
    }

    private static List<Sheet> sheets(Report report, ReportOrder order) throws IOException {
        Template template = ((Template.Reading.Read) Template.read(report.template().read(), report.template().name())).template();
        Filling filling = new Filling(Packs.FIGURES, order, Wanted.ALWAYS);
        assertThat(filling.fill(template)).isEmpty();
        return filling.sheets().stream().filter(sheet -> !sheet.isLeftOut()).toList();
    }

    /** Of what a block of the template takes of a figure. */
    private static Stream<Double> numbers(SheetPlan.Block block, Figure figure) {
        return numbers(figure instanceof TableFigure table ? taken(block.directive(), table) : figure);
    }

    private static TableFigure taken(Directive directive, TableFigure table) {
        int most = directive.wish("rows").map(Integer::valueOf).orElse(Integer.MAX_VALUE);
        List<TableFigure.Row> rows = new ArrayList<>();
        for (TableFigure.Row row : table.rows()) {
            if (rows.stream().filter(one -> one.rank() == Rank.BODY).count() < most) {
                rows.add(row);
            }
        }
        List<String> wanted = directive.wish("columns").map(names -> Arrays.asList(names.split(","))).orElse(List.of());
        List<Integer> places = IntStream.range(0, table.columns().size())
                .filter(at -> wanted.isEmpty() || wanted.contains(table.columns().get(at).id())).boxed().toList();
        List<Column> columns = places.stream().map(table.columns()::get).toList();
        return new TableFigure(table.caption(), columns, rows.stream()
                .map(row -> new TableFigure.Row(row.rank(), row.level(), places.stream().map(row.cells()::get).toList())).toList());
    }

    private static Stream<Double> numbers(Figure figure) {
        return switch (figure) {
            case TableFigure table -> numbers(table.rows().stream().flatMap(row -> row.cells().stream()));
            case SeriesFigure series -> series.series().stream().flatMap(one -> one.points().stream())
                    .flatMap(point -> point.amount().stream()).map(amount -> amount.value().doubleValue());
            case MatrixFigure matrix -> numbers(Stream.of(matrix.cells().stream().flatMap(List::stream), matrix.rowTotals().stream(),
                    matrix.columnTotals().stream()).flatMap(cells -> cells));
            case NumberFigure number -> numbers(Stream.concat(Stream.of(number.value()), number.before().stream()));
            case TextFigure text -> numbers(text.blocks().stream().filter(Block.Fact.class::isInstance)
                    .map(block -> ((Block.Fact) block).value()));
            case PageFigure page -> page.parts().stream().flatMap(OneSourceTest::numbers);
            case TimelineFigure timeline -> Stream.empty();
            case TreeFigure tree -> Stream.empty();
        };
    }

    private static Stream<Double> drawnNumbers(Figure figure) {
        return switch (figure) {
            case TimelineFigure timeline -> timeline.lanes().stream().flatMap(lane -> lane.bars().stream())
                    .flatMap(bar -> bar.percentDone().stream()).map(Integer::doubleValue);
            case TreeFigure tree -> tree.roots().stream().flatMap(root -> depths(root, 1));
            case PageFigure page -> page.parts().stream().flatMap(OneSourceTest::drawnNumbers);
            default -> Stream.empty();
        };
    }

    private static Stream<Double> depths(TreeFigure.Branch branch, int depth) {
        return Stream.concat(Stream.of((double) depth), branch.children().stream().flatMap(child -> depths(child, depth + 1)));
    }

    private static Stream<Double> numbers(Stream<Cell> cells) {
        return cells.flatMap(cell -> number(cell).stream());
    }

    /** A day is a number to Excel too. */
    private static Optional<Double> number(Cell cell) {
        return switch (cell.content()) {
            case Content.Quantity quantity -> Optional.of(quantity.amount().value().doubleValue());
            case Content.Day day -> Optional.of(DateUtil.getExcelDate(day.date()));
            default -> Optional.empty();
        };
    }

    private static List<Double> numbers(XSSFSheet sheet) {
        List<Double> numbers = new ArrayList<>();
        for (Row row : sheet) {
            row.forEach(one -> {
                XSSFCell cell = (XSSFCell) one;
                CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
                if (type == CellType.NUMERIC) {
                    numbers.add(cell.getNumericCellValue());
                }
            });
        }
        return numbers.stream().sorted().toList();
    }

    /** The lines of a file of values, read by the rules of RFC 4180. */
    private static List<List<String>> lines(String csv) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < csv.length(); at++) {
            char letter = csv.charAt(at);
            if (quoted && letter == '"' && at + 1 < csv.length() && csv.charAt(at + 1) == '"') {
                field.append('"');
                at++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == ',' || letter == '\r')) {
                line.add(field.toString());
                field.setLength(0);
                if (letter == '\r') {
                    lines.add(line);
                    line = new ArrayList<>();
                    at++;
                }
            } else {
                field.append(letter);
            }
        }
        return lines;
    }
}
