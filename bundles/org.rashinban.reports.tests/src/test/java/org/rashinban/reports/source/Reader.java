package org.rashinban.reports.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.MatrixFigure;
import org.rashinban.core.figure.NumberFigure;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TextFigure;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.figure.TreeFigure;
import org.rashinban.reports.source.Printed.Found;

/** Reads a printed sheet from top to bottom, figure by figure, and compares each with what it says. */
public final class Reader {

    private static final int FREE = 200;

    private final Printed printed;
    private final Iterator<XSSFChart> charts;

    /** What the template asks of a block: {@code columns=}, {@code rows=}, {@code chart=}, {@code numbers=}. */
    public record Block(int column, int columns, Map<String, String> wishes, boolean samples) {

        int last() {
            return columns == 0 ? FREE : column + columns - 1;
        }

        private List<String> wanted() {
            return Optional.ofNullable(wishes.get("columns")).map(names -> List.of(names.split(","))).orElse(List.of());
        }

        /** @param fitting how many there is room for */
        private int most(IntSupplier fitting) {
            return Optional.ofNullable(wishes.get("rows")).map(rows -> rows.equals("fit") ? fitting.getAsInt() : Integer.parseInt(rows))
                    .orElse(Integer.MAX_VALUE);
        }

        private boolean hasChart() {
            return !"0".equals(wishes.get("chart"));
        }

        private boolean hasWords() {
            return !hasChart() || !"no".equals(wishes.get("numbers"));
        }

        private Block ofPart() {
            Map<String, String> kept = new HashMap<>(wishes);
            kept.remove("columns");
            return new Block(column, columns, kept, samples);
        }
    }

    public Reader(XSSFSheet sheet) {
        printed = new Printed(sheet);
        charts = Optional.ofNullable(sheet.getDrawingPatriarch()).map(XSSFDrawing::getCharts).orElse(List.of()).stream()
                .sorted(Comparator.comparingInt(Reader::number)).iterator();
    }

    /** In the order in which they were made: chart2.xml before chart10.xml. */
    private static int number(XSSFChart chart) {
        return Integer.parseInt(chart.getPackagePart().getPartName().getName().replaceAll("\\D", ""));
    }

    /** @return the row after it */
    public int read(Figure figure, Block block, int from) {
        return switch (figure) {
            case TableFigure table -> table.rows().isEmpty() ? from : table(Grid.of(table), block, from);
            case SeriesFigure series -> series.categories().isEmpty() || series.series().isEmpty() ? from : series(series, block, from);
            case MatrixFigure matrix -> matrix.rows().isEmpty() || matrix.columns().isEmpty() ? from
                    : printed.find(Grid.of(matrix), from, block.column(), block.last()).end();
            case TimelineFigure timeline -> timeline(timeline, block, from);
            case TreeFigure tree -> block.hasWords() ? tree(tree, block, from) : from;
            case NumberFigure number -> number(number, block, from);
            case TextFigure text -> text(text, block, from);
            case PageFigure page when block.columns() > 0 && !page.parts().isEmpty()
                    && page.parts().stream().allMatch(SeriesFigure.class::isInstance) ->
                abreast(page, block, from);
            case PageFigure page -> {
                int row = from;
                for (Figure part : page.parts()) {
                    row = read(part, block.ofPart(), row);
                }
                yield row;
            }
        };
    }

    /** Charts stand four in a row, or five if their numbers are hidden and one would be left over. */
    private int abreast(PageFigure page, Block block, int from) {
        int row = from;
        boolean hidden = "no".equals(block.wishes().get("numbers"));
        int abreast = hidden && page.parts().size() > 1 && page.parts().size() % 4 == 1 ? 5 : 4;
        int wide = block.columns() / abreast;
        for (int first = 0; first < page.parts().size(); first += abreast) {
            int end = row;
            for (int at = first; at < Math.min(first + abreast, page.parts().size()); at++) {
                end = Math.max(end, series((SeriesFigure) page.parts().get(at),
                        new Block(block.column() + (at - first) * wide, wide, block.wishes(), block.samples()), row));
            }
            row = end;
        }
        return row;
    }

    /** Everything on the sheet belongs to a figure that was read. */
    public void finish() {
        assertThat(printed.unasked()).as("%s: numbers of no figure", printed.sheet().getSheetName()).isEmpty();
        assertThat(charts.hasNext()).as("%s: a chart of no figure", printed.sheet().getSheetName()).isFalse();
    }

    private int table(Grid grid, Block block, int from) {
        Grid wanted = block.wanted().isEmpty() && !block.samples() ? grid.filled() : grid;
        int most = block.most(() -> grid.lines().size() - printed.notShown(from, block.column()));
        return printed.find(wanted.taken(block.wanted(), most), from, block.column(), block.last()).end();
    }

    private int series(SeriesFigure figure, Block block, int from) {
        Found found = printed.find(Grid.of(figure), from, block.column(), block.last());
        if (block.hasChart()) {
            new ChartData(charts.next(), printed).compare(figure, found);
        }
        return found.end();
    }

    private int timeline(TimelineFigure figure, Block block, int from) {
        int row = from;
        for (TimelineFigure.Lane lane : figure.lanes()) {
            String name = Grid.name(lane.heading());
            for (TimelineFigure.Bar bar : lane.bars()) {
                String line = switch (bar.line()) {
                    case PLANNED -> "";
                    case ACTUAL -> "（実績）";
                    case EARLIER -> "（変更前）";
                    case FIRST -> "（当初）";
                };
                List<String> words = new ArrayList<>(List.of(bar.label().in(Locale.JAPANESE) + line));
                bar.percentDone().ifPresent(done -> words.add(done + "%"));
                row = printed.words(words.stream().filter(text -> !text.isEmpty()).toList(), row, block.column(), block.last());
                assertThat(printed.text(row, block.column())).satisfiesAnyOf(text -> assertThat(text).isEmpty(),
                        text -> assertThat(text).startsWith(Grid.dense(name)));
                row++;
            }
            for (TimelineFigure.Event event : lane.events()) {
                row = printed.words(List.of(event.label().in(Locale.JAPANESE), event.state().symbol()), row, block.column(), block.last())
                        + 1;
            }
        }
        return row;
    }

    private int tree(TreeFigure figure, Block block, int from) {
        int row = from;
        for (TreeFigure.Branch branch : figure.roots().stream().flatMap(TreeFigure.Branch::all).toList()) {
            String name =
                    Stream.concat(branch.code().stream(), Stream.of(branch.title().in(Locale.JAPANESE))).reduce((one, other) -> one + other)
                            .orElseThrow();
            row = printed.words(List.of(name), row, block.column(), block.last()) + 1;
        }
        return row;
    }

    private int number(NumberFigure figure, Block block, int from) {
        int row = from;
        if (Grid.number(figure.value()).isPresent()) {
            while (!printed.number(row, block.column()).equals(Grid.number(figure.value()))) {
                row++;
                assertThat(row).isLessThanOrEqualTo(printed.sheet().getLastRowNum());
            }
        }
        return row + 1;
    }

    private int text(TextFigure figure, Block block, int from) {
        int row = from;
        for (TextFigure.Block said : figure.blocks()) {
            if (said instanceof TextFigure.Block.Fact fact) {
                String name = fact.name().in(Locale.JAPANESE);
                row = switch (fact.value().content()) {
                    case Content.Quantity quantity -> printed.fact(name, quantity.amount().value().doubleValue(), row, block.column(),
                            block.last());
                    case Content.Day day -> printed.fact(name, DateUtil.getExcelDate(day.date()), row, block.column(), block.last());
                    default -> printed.words(List.of(name), row, block.column(), block.last()) + 1;
                };
            }
        }
        return row;
    }
}
