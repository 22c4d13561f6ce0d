package org.rashinban.reports.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rashinban.core.figure.Figure;
import org.rashinban.model.Element;

/**
 * What a report says, apart from the cells of a workbook: its figures in the order of its template, drawn and ready to be written to any medium.
 *
 * @param locale      in which it is told
 * @param fingerprint of all that its figures say
 */
public record Chapters(String title, ReportOrder order, Locale locale, String fingerprint, List<Chapter> all) {

    public Chapters {
        all = List.copyOf(all);
    }

    /**
     * What a sheet is in a workbook.
     *
     * @param about   the measure, of a chapter that is repeated for each of them
     * @param omitted whether it tells nothing and the template wants it left out then
     */
    public record Chapter(String name, Optional<Element> about, boolean omitted, List<Figure> figures) {

        public Chapter {
            figures = List.copyOf(figures);
        }
    }

    static Chapters of(Telling telling, ReportOrder order, String fingerprint, List<Sheet> sheets) {
        return new Chapters(telling.title(), order.in(telling.locale()), telling.locale(), fingerprint, sheets.stream()
                .map(sheet -> new Chapter(sheet.name(), sheet.element(), sheet.isLeftOut(), List.copyOf(sheet.figures().values())))
                .toList());
    }
}
