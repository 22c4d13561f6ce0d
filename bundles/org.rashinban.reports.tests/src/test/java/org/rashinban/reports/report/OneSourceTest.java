package org.rashinban.reports.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.medium.CsvTables;
import org.rashinban.model.Element;
import org.rashinban.reports.Packs;
import org.rashinban.reports.Plans;
import org.rashinban.reports.data.DataWorkbook;
import org.rashinban.reports.design.SingleTemplates;
import org.rashinban.reports.source.PlainFiles;
import org.rashinban.reports.source.Reader;
import org.rashinban.reports.template.SheetPlan;
import org.rashinban.reports.template.Template;

/**
 * What a figure shows on screen stands in every row and column of every report: in the workbook with the copies that its charts carry, in the values
 * alone, and in the data workbook; and no number stands there that no figure shows.
 */
class OneSourceTest {

    private static Stream<Arguments> reports() {
        return Plans.all().flatMap(plan -> Stream.concat(Stream.of(Arguments.of(plan, Packs.committee())),
                Arrays.stream(SingleTemplates.values()).map(single -> Arguments.of(plan, Packs.report(single)))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theWorkbookAndItsChartsSayRowByRowWhatTheFiguresSay(String plan, Report report) throws IOException {
        ReportOrder order = Packs.order(plan);
        XSSFWorkbook workbook = Packs.workbook(Packs.bytes(report, order));
        List<Sheet> sheets = sheets(report, order);

        assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName).toList())
                .isEqualTo(sheets.stream().map(Sheet::name).toList());
        for (Sheet sheet : sheets) {
            Reader reader = new Reader(workbook.getSheet(sheet.name()));
            int row = 0;
            for (SheetPlan.Line line : sheet.plan().lines()) {
                int end = row;
                for (SheetPlan.Block block : line.blocks()) {
                    if (sheet.figures().containsKey(block)) {
                        end = Math.max(end, reader.read(sheet.figures().get(block), new Reader.Block(block.column(), block.columns(),
                                block.directive().wishes(), !block.samples().isEmpty()), row));
                    }
                }
                row = end;
            }
            reader.finish();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theValuesAloneSayRowByRowWhatTheFiguresSay(String plan, Report report) throws IOException {
        ReportOrder order = Packs.order(plan);
        String csv =
                CsvTables.text(((ReportTables.Reading.Read) new ReportTables(Packs.FIGURES).of(report, order)).tables(), Locale.JAPANESE);
        PlainFiles expected = new PlainFiles();

        for (Sheet sheet : sheets(report, order, true)) {
            for (Figure figure : sheet.figures().values()) {
                if (sheet.element().isPresent()) {
                    expected.addRepeated(sheet.name(), figure);
                } else {
                    expected.add(figure);
                }
            }
        }

        expected.compare(csv);
    }

    @ParameterizedTest
    @MethodSource("org.rashinban.reports.Plans#all")
    void theDataWorkbookSaysRowByRowWhatTheFiguresSay(String plan) throws IOException {
        ReportOrder order = Packs.order(plan);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DataWorkbook(Packs.FIGURES, Packs.JUNE_2025).write(order, out);
        XSSFWorkbook workbook = Packs.workbook(out.toByteArray());

        for (FigureProvider provider : Packs.FIGURES.all()) {
            Map<String, String> choices = new HashMap<>();
            Map<String, String> known = Map.of("plan", order.edition().getPlan().getId(), "edition", order.edition().getId(), "period",
                    order.period().toString());
            provider.parameters().stream().filter(parameter -> known.containsKey(parameter.name()))
                    .forEach(parameter -> choices.put(parameter.name(), known.get(parameter.name())));
            if (provider.requires(Parameters.ELEMENT)) {
                Map<String, Figure> measures = new LinkedHashMap<>();
                for (Element measure : Elements.measures(order.edition())) {
                    choices.put("element", measure.getId());
                    if (Packs.FIGURES.draw(provider.id(), choices, order.context()) instanceof Figures.Drawing.Drawn drawn) {
                        measures.put(measure.getCode(), drawn.figure());
                    }
                }
                PlainFiles.compareMeasures(workbook, provider.id(), measures);
            } else if (Packs.FIGURES.draw(provider.id(), choices, order.context()) instanceof Figures.Drawing.Drawn drawn) {
                PlainFiles.compareData(workbook, provider.id(), drawn.figure());
            } else {
                assertThat(workbook.getSheet(provider.id())).as(provider.id()).isNull();
            }
        }
    }

    private static List<Sheet> sheets(Report report, ReportOrder order) throws IOException {
        return sheets(report, order, false);
    }

    private static List<Sheet> sheets(Report report, ReportOrder order, boolean withEmpty) throws IOException {
        Template template = ((Template.Reading.Read) Template.read(report.template().read(), report.template().name())).template();
        Filling filling = new Filling(Packs.FIGURES, order, Wanted.ALWAYS);
        assertThat(filling.fill(template)).isEmpty();
        return filling.sheets().stream().filter(sheet -> withEmpty || !sheet.isLeftOut()).toList();
    }
}
