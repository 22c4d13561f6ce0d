package org.rashinban.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.core.figure.Tones;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.text.Plain;
import org.rashinban.reports.Plans;
import org.rashinban.reports.sheet.Book;
import org.rashinban.reports.sheet.Page;

/** Who prints in black and white, or does not see colours, tells the parts of a chart apart all the same. */
class ToldApartTest {

    @Test
    void nineStatusesHaveNineHatchesThoughSomeShareAColour() {
        XSSFChart chart = drawn(Arrays.stream(Status.values())
                .map(status -> new Series(status.name(), status, Role.PART, Optional.of(Tones.tone(status)),
                        List.of(Point.of(Amount.of(1)))))
                .toList());

        assertThat(bars(chart)).hasSize(9).extracting(bar -> hatch(bar.getSpPr())).doesNotHaveDuplicates();
    }

    /** Of what is due in the year, what is not, and what nobody reported. */
    @ParameterizedTest
    @ValueSource(strings = {"sample", "hamamatsu", "machida"})
    void theStatusesOfTheSummaryDifferInHatchAndStandInTheLegendWithTheirSign(String plan) {
        XSSFChart statuses = Plans.workbook(plan).getSheet("総括").getDrawingPatriarch().getCharts().getFirst();

        assertThat(bars(statuses)).extracting(bar -> hatch(bar.getSpPr())).doesNotHaveDuplicates();
        assertThat(bars(statuses)).extracting(bar -> bar.getTx().getStrRef().getStrCache().getPtArray(0).getV())
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(Arrays.stream(Status.values())
                        .map(status -> Tones.symbol(status) + " " + status.in(Locale.JAPANESE))).contains(name));
        assertThat(statuses.getCTChart().isSetLegend()).isTrue();
    }

    private static XSSFChart drawn(List<Series> series) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("図");
        Page page = new Page(new Book(workbook, Locale.JAPANESE), sheet);
        SeriesFigure figure = new SeriesFigure(new Caption(new Plain("状況"), Optional.empty(), List.of()), Shape.STACKED_BARS,
                List.of(Heading.of(new Plain("柱1"))), "", series, Optional.empty());
        List<CellRangeAddress> columns = new ArrayList<>();
        for (int at = 0; at <= series.size(); at++) {
            columns.add(new CellRangeAddress(1, 1, at, at));
        }
        new NativeChart(page, figure, columns).draw(new CellRangeAddress(3, 12, 0, 10), "図「状況」");
        return sheet.getDrawingPatriarch().getCharts().getFirst();
    }

    private static List<CTBarSer> bars(XSSFChart chart) {
        return List.of(chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray());
    }

    /** Read as XML, since POI's smaller set of schemas does not know hatches. */
    private static String hatch(CTShapeProperties shape) {
        Matcher hatch = Pattern.compile("pattFill\\b[^>]*prst=\"(\\w+)\"").matcher(shape.xmlText());
        return hatch.find() ? hatch.group(1) : "plain";
    }
}
