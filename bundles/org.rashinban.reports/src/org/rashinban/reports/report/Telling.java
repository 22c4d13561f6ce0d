package org.rashinban.reports.report;

import java.io.IOException;
import java.util.Locale;

import org.rashinban.reports.template.Template;

/**
 * In which language a report is told, and what it is called. Its template decides, so that a report is the same on every machine; one that does not
 * say is told in the language of whoever asks for it.
 */
public record Telling(Locale locale, String title) {

    static Telling of(Template template, Report report, Locale otherwise) {
        Locale locale = template.language().orElse(otherwise);
        return new Telling(locale, template.language().flatMap(stated -> template.title()).orElseGet(() -> report.title().in(locale)));
    }

    /** Of a report whose template cannot be read nothing is known; whoever writes it says why. */
    public static Telling of(Report report, Locale otherwise) {
        Template.Reading reading = Template.read(report.template()::read, report.template().name());
        if (reading instanceof Template.Reading.Read read) {
            try (Template template = read.template()) {
                return of(template, report, otherwise);
            } catch (IOException e) {
                return new Telling(otherwise, report.title().in(otherwise));
            }
        }
        return new Telling(otherwise, report.title().in(otherwise));
    }
}
