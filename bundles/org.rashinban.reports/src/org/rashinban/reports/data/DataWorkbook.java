package org.rashinban.reports.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rashinban.core.figure.DataTables;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.model.Element;
import org.rashinban.model.text.Sentence;
import org.rashinban.reports.report.AlikeTables;
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

    private static final int NAME_WIDTH = 8;

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
                if (provider.requires(Parameters.ELEMENT)) {
                    ofEachMeasure(provider, order, contents, fingerprint);
                    continue;
                }
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

    /** What is told of one measure is told of all, in one table for each that a measure has. */
    private void ofEachMeasure(FigureProvider provider, ReportOrder order, Contents contents, Fingerprint fingerprint) throws IOException {
        AlikeTables alike = new AlikeTables(new Column("measure", Texts.CATALOGUE.sentence("column.measure"), Kind.TEXT, NAME_WIDTH),
                false);
        for (Element measure : Elements.measures(order.edition())) {
            wanted.check();
            Map<String, String> choices = choices(provider, order);
            choices.put(Parameters.ELEMENT.name(), measure.getId());
            switch (figures.draw(provider.id(), choices, order.context())) {
                case Figures.Drawing.Drawn drawn -> {
                    DataTables.of(drawn.figure()).forEach(table -> alike.add(name(measure), table));
                    fingerprint.add(provider.id(), drawn.figure());
                }
                case Figures.Drawing.Refused refused -> {
                    contents.refused(provider, refused.why());
                    return;
                }
            }
        }
        contents.add(provider, alike.together());
    }

    private static String name(Element measure) {
        return Stream.of(measure.getCode(), measure.getNumber(), measure.getTitle()).filter(text -> text != null && !text.isBlank())
                .findFirst().orElse("");
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
