package org.rashinban.reports.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;
import org.rashinban.model.text.Sentence;
import org.rashinban.reports.report.BookProperties;
import org.rashinban.reports.report.Fingerprint;
import org.rashinban.reports.report.ReportOrder;
import org.rashinban.reports.report.Wanted;
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

    /** @return what does not stand in it as it should */
    public List<Sentence> write(ReportOrder order, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Contents contents = new Contents(workbook, order.locale());
            XSSFSheet source = contents.source();
            Fingerprint fingerprint = new Fingerprint(order.locale());
            for (FigureProvider provider : figures.all()) {
                wanted.check();
                switch (figures.draw(provider.id(), choices(provider, order), order.context())) {
                    case Figures.Drawing.Drawn drawn -> {
                        contents.add(provider.id(), drawn.figure());
                        fingerprint.add(provider.id(), drawn.figure());
                    }
                    case Figures.Drawing.Refused refused -> contents.refused(provider, refused.why());
                }
            }
            String hash = fingerprint.shown();
            new Source(order, clock).write(source, hash);
            new BookProperties(order, order.locale(), clock).set(workbook, Texts.CATALOGUE.sentence("title").in(order.locale()), hash);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            StableZip.copy(bytes.toByteArray(), out);
            return contents.remarks();
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
}
