package org.rashinban.reports.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.reports.source.Printed.Found;

/** A chart of Excel's own: the cells that it names, and the copy of their content that it carries with it. */
final class ChartData {

    private final XSSFChart chart;
    private final Printed printed;

    private record Drawn(CTSerTx name, CTAxDataSource categories, CTNumDataSource values) {
    }

    ChartData(XSSFChart chart, Printed printed) {
        this.chart = chart;
        this.printed = printed;
    }

    /** A series without any number stands in the cells alone. */
    void compare(SeriesFigure figure, Found found) {
        int[] counted = IntStream.range(0, figure.series().size())
                .filter(at -> figure.series().get(at).points().stream().anyMatch(point -> point.amount().isPresent())).toArray();
        List<Drawn> drawn = drawn().sorted(Comparator.comparing(one -> found.columns().indexOf(range(one.values().getNumRef().getF())
                .getFirstColumn()))).toList();
        assertThat(drawn).as("%s: series of a chart", printed.sheet().getSheetName()).hasSize(counted.length);
        for (int at = 0; at < drawn.size(); at++) {
            compare(figure.series().get(counted[at]), drawn.get(at), found, counted[at] + 1);
        }
    }

    private void compare(SeriesFigure.Series series, Drawn drawn, Found found, int column) {
        assertThat(range(drawn.values().getNumRef().getF())).isEqualTo(found.column(column));
        assertThat(range(drawn.categories().getStrRef().getF())).isEqualTo(found.column(0));
        CellAddress head = found.head(column);
        assertThat(range(drawn.name().getStrRef().getF())).isEqualTo(new CellRangeAddress(head.getRow(), head.getRow(), head.getColumn(),
                head.getColumn()));
        assertThat(Grid.dense(drawn.name().getStrRef().getStrCache().getPtArray(0).getV()))
                .isEqualTo(printed.text(head.getRow(), head.getColumn()));
        List<Optional<Double>> stored = new ArrayList<>(series.points().stream().map(none -> Optional.<Double>empty()).toList());
        for (CTNumVal point : drawn.values().getNumRef().getNumCache().getPtArray()) {
            stored.set((int) point.getIdx(), Optional.of(Double.valueOf(point.getV())));
        }
        assertThat(stored).isEqualTo(series.points().stream().map(point -> point.amount().map(amount -> amount.value().doubleValue()))
                .toList());
        assertThat(Arrays.stream(drawn.categories().getStrRef().getStrCache().getPtArray()).map(CTStrVal::getV).map(Grid::dense))
                .isEqualTo(
                        IntStream.range(found.body(), found.end()).mapToObj(row -> printed.text(row, found.columns().getFirst())).toList());
    }

    private Stream<Drawn> drawn() {
        CTPlotArea area = chart.getCTChart().getPlotArea();
        return Stream.concat(
                area.getBarChartList().stream().flatMap(bars -> bars.getSerList().stream())
                        .map(one -> new Drawn(one.getTx(), one.getCat(), one.getVal())),
                area.getLineChartList().stream().flatMap(lines -> lines.getSerList().stream())
                        .map(one -> new Drawn(one.getTx(), one.getCat(), one.getVal())));
    }

    /** On this very sheet. */
    private CellRangeAddress range(String formula) {
        int mark = formula.lastIndexOf('!');
        assertThat(formula.substring(0, mark).replace("'", "")).isEqualTo(printed.sheet().getSheetName());
        return CellRangeAddress.valueOf(formula.substring(mark + 1).replace("$", ""));
    }
}
