package org.rashinban.reports.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Identified;
import org.rashinban.model.text.Sentence;
import org.rashinban.reports.sheet.Book;
import org.rashinban.reports.sheet.Links;
import org.rashinban.reports.sheet.Page;
import org.rashinban.reports.template.SheetPlan;
import org.rashinban.reports.template.Template;

/** Writes reports: draws all figures that the template names, then fills its sheets with them. */
public final class ReportWriter {

    private final Figures figures;
    private final Clock clock;
    private final Wanted wanted;

    public ReportWriter(Figures figures, Clock clock) {
        this(figures, clock, Wanted.ALWAYS);
    }

    public ReportWriter(Figures figures, Clock clock, Wanted wanted) {
        this.figures = figures;
        this.clock = clock;
        this.wanted = wanted;
    }

    /**
     * Nothing is written to the stream unless all of the report can be.
     *
     * @throws java.util.concurrent.CancellationException if it is not wanted any longer
     */
    public Writing write(Report report, ReportOrder order, OutputStream out) throws IOException {
        return switch (Template.read(report.template()::read, report.template().name())) {
            case Template.Reading.Refused refused -> new Writing.Refused(refused.why());
            case Template.Reading.Read read -> {
                try (Template template = read.template()) {
                    yield write(template, report, order, out);
                }
            }
        };
    }

    private Writing write(Template template, Report report, ReportOrder order, OutputStream out) throws IOException {
        Filling filling = new Filling(figures, order, wanted);
        Optional<Sentence> refused = filling.fill(template);
        if (refused.isPresent()) {
            return new Writing.Refused(refused.get());
        }
        Telling telling = Telling.of(template, report, order.locale());
        Locale locale = telling.locale();
        List<Sheet> sheets = filling.sheets().stream().filter(sheet -> !sheet.isLeftOut()).toList();
        List<Sheet> leftOut = filling.sheets().stream().filter(Sheet::isLeftOut).toList();
        if (sheets.isEmpty()) {
            return new Writing.Refused(Texts.CATALOGUE.sentence("nothing"));
        }
        List<Sentence> remarks = new ArrayList<>(template.sheets().stream().filter(SheetPlan::isRepeated)
                .flatMap(plan -> SheetCopy.lost(plan.sheet()).stream()).toList());
        String fingerprint = Fingerprint.of(filling.sheets(), locale);
        Placeholders words = new Placeholders(order, locale, fingerprint, clock.instant(), clock.getZone());
        XSSFWorkbook workbook = template.workbook();
        Book book = new Book(workbook, locale);
        Map<Sheet, XSSFSheet> made = made(template, sheets);
        link(sheets, book.links());
        for (Sheet sheet : sheets) {
            wanted.check();
            new SheetWriter(new Page(book, made.get(sheet)), sheet, words.of(sheet), sheets, leftOut).write();
        }
        book.links().set();
        template.samples().ifPresent(samples -> workbook.removeSheetAt(workbook.getSheetIndex(samples)));
        workbook.setActiveSheet(0);
        wanted.check();
        new BookProperties(order, locale, clock).set(workbook, telling.title(), fingerprint);
        book.save(out);
        remarks.addAll(book.remarks());
        return new Writing.Written(fingerprint, sheets.stream().map(Sheet::name).toList(),
                Sheet.called(leftOut, locale), remarks);
    }

    /** The sheets of the template, emptied and multiplied, in the order of the report. */
    private static Map<Sheet, XSSFSheet> made(Template template, List<Sheet> sheets) {
        XSSFWorkbook workbook = template.workbook();
        Map<Sheet, XSSFSheet> made = new IdentityHashMap<>();
        for (SheetPlan plan : template.sheets()) {
            clear(plan.sheet());
            plan.setting().ifPresent(row -> SheetCopy.moveUp(plan.sheet()));
            List<Sheet> own = sheets.stream().filter(sheet -> sheet.plan() == plan).toList();
            for (Sheet sheet : own) {
                made.put(sheet, plan.isRepeated() ? SheetCopy.of(plan.sheet(), sheet.name()) : plan.sheet());
            }
            if (plan.isRepeated() || own.isEmpty()) {
                workbook.removeSheetAt(workbook.getSheetIndex(plan.sheet()));
            }
        }
        for (int at = 0; at < sheets.size(); at++) {
            XSSFSheet sheet = made.get(sheets.get(at));
            workbook.setSheetOrder(sheet.getSheetName(), at);
            sheet.setSelected(at == 0);
        }
        return made;
    }

    private static void clear(XSSFSheet sheet) {
        for (int row = sheet.getLastRowNum(); row >= 0; row--) {
            if (sheet.getRow(row) != null) {
                sheet.removeRow(sheet.getRow(row));
            }
        }
        for (int at = sheet.getNumMergedRegions() - 1; at >= 0; at--) {
            sheet.removeMergedRegion(at);
        }
        for (int row : sheet.getRowBreaks()) {
            sheet.removeRowBreak(row);
        }
    }

    /** What hangs on a measure is told on the sheet of the measure. */
    private static void link(List<Sheet> sheets, Links links) {
        for (Sheet sheet : sheets) {
            sheet.element().ifPresent(element -> {
                links.tells(sheet.name(), element.getId());
                Contents.of(element, EObject.class).filter(Identified.class::isInstance).map(Identified.class::cast)
                        .forEach(inside -> links.tells(sheet.name(), inside.getId()));
            });
        }
    }
}
