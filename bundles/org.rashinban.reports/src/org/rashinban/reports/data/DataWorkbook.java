package org.rashinban.reports.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Tabulation;
import org.rashinban.reports.report.ReportOrder;
import org.rashinban.reports.report.Wanted;
import org.rashinban.reports.sheet.SheetNames;
import org.rashinban.reports.sheet.StableZip;

/**
 * The numbers of all figures that a plan and a period suffice for, as tables that a program can read: one table a sheet, one value a cell,
 * nothing merged, no formulas.
 */
public final class DataWorkbook {

    private final Figures figures;
    private final Clock clock;
    private final Wanted wanted;

    public DataWorkbook(Figures figures, Clock clock) {
        this(figures, clock, Wanted.ALWAYS);
    }

    public DataWorkbook(Figures figures, Clock clock, Wanted wanted) {
        this.figures = figures;
        this.clock = clock;
        this.wanted = wanted;
    }

    public void write(ReportOrder order, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SheetNames names = new SheetNames();
            XSSFSheet contents = workbook.createSheet(names.unique("contents"));
            TidySheet.line(contents, 0, List.of("sheet", "title", "subject"));
            for (FigureProvider provider : figures.all()) {
                wanted.check();
                if (figures.draw(provider.id(), choices(provider, order), order.context()) instanceof Figures.Drawing.Drawn drawn) {
                    add(workbook, names, provider.id(), drawn.figure(), order.locale());
                }
            }
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(clock.instant())));
            workbook.getProperties().getCoreProperties().setModified(Optional.of(Date.from(clock.instant())));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            StableZip.copy(bytes.toByteArray(), out);
        }
    }

    private static Map<String, String> choices(FigureProvider provider, ReportOrder order) {
        Map<String, String> known = Map.of("plan", order.edition().getPlan().getId(), "edition", order.edition().getId(), "period",
                order.period().toString());
        Map<String, String> choices = new HashMap<>();
        provider.parameters().forEach(parameter -> Optional.ofNullable(known.get(parameter.name()))
                .ifPresent(value -> choices.put(parameter.name(), value)));
        return choices;
    }

    private static void add(XSSFWorkbook workbook, SheetNames names, String id, Figure figure, Locale locale) {
        Tabulation.of(figure).stream().filter(table -> !table.rows().isEmpty()).forEach(table -> {
            XSSFSheet sheet = workbook.createSheet(names.unique(id));
            new TidySheet(table, locale).write(sheet);
            XSSFSheet contents = workbook.getSheetAt(0);
            TidySheet.line(contents, contents.getLastRowNum() + 1, List.of(sheet.getSheetName(), table.caption().title().in(locale),
                    table.caption().subject().map(subject -> subject.in(locale)).orElse("")));
        });
    }
}
