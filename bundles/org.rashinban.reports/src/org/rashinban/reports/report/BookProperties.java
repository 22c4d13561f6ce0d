package org.rashinban.reports.report;

import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a workbook says of itself to whoever has nothing but the file: what, whose, of which day and state, with which hash. */
public final class BookProperties {

    /** What Excel shows of a property and lets somebody type. */
    private static final int LONGEST = 255;

    private final ReportOrder order;
    private final Locale locale;
    private final Clock clock;

    public BookProperties(ReportOrder order, Locale locale, Clock clock) {
        this.order = order;
        this.locale = locale;
        this.clock = clock;
    }

    public void set(XSSFWorkbook workbook, String name, String hash) {
        Placeholders words = new Placeholders(order, locale, hash, clock.instant(), clock.getZone());
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        Optional<Date> now = Optional.of(Date.from(clock.instant()));
        properties.setTitle(cut(name + " " + words.in("{plan} {period}")));
        properties.setSubjectProperty(cut(words.in("{plan} {period}")));
        properties
                .setDescription(cut(Texts.CATALOGUE.sentence("description", words.in("{as_of}"), words.in("{snapshot}"), hash).in(locale)));
        properties.setCreator(cut(words.in("{organization}")));
        properties.setLastModifiedByUser(cut(words.in("{organization}")));
        properties.setCreated(now);
        properties.setModified(now);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
