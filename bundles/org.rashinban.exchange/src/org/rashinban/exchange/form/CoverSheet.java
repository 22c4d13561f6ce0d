package org.rashinban.exchange.form;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rashinban.exchange.form.FormStyles.Style;
import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryForm;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.PeriodFormat;

/** The first sheet: what is asked, by when, whom to ask, and how to fill in the form. */
final class CoverSheet {

    private static final List<String> STEPS = List.of("step.1", "step.2", "step.3", "step.4", "step.5", "step.6");
    private static final List<Sample> SAMPLES = List.of(new Sample("sample.number", "sample.number.meaning"),
            new Sample("sample.about", "sample.about.meaning"), new Sample("sample.percent", "sample.percent.meaning"),
            new Sample("sample.negative", "sample.negative.meaning"), new Sample("sample.notYet", "sample.notYet.meaning"),
            new Sample("sample.none", "sample.none.meaning"));

    /** Something that can be typed, and what it says. */
    private record Sample(String typed, String meaning) {
    }

    private static final int FIRST = 1;
    private static final int SPAN = 6;

    private final FormPage page;
    private final FormStyles styles;
    private final Locale locale;
    private int row;

    CoverSheet(FormPage page, FormStyles styles, Locale locale) {
        this.page = page;
        this.styles = styles;
        this.locale = locale;
    }

    void write(EnquiryForm form, int values) {
        Enquiry enquiry = (Enquiry) form.eContainer();
        page.width(0, 2);
        for (int column = FIRST; column < FIRST + SPAN; column++) {
            page.width(column, column == FIRST ? 6 : 28);
        }
        page.width(FIRST + 1, 16);
        page.text(row++, FIRST, enquiry.getName(), styles.of(Style.TITLE));
        page.cell(row, FIRST, styles.of(Style.GUIDE));
        page.need(row++, 6);
        String department = form.getDepartment() == null ? "" : form.getDepartment().getName();
        page.text(row++, FIRST, said("cover.to", department), styles.of(Style.TO));
        Optional.ofNullable(enquiry.getMessage()).filter(text -> !text.isBlank())
                .ifPresent(text -> page.wide(row++, FIRST, SPAN, text, styles.of(Style.PARAGRAPH)));
        gap();
        facts(enquiry, form, values);
        gap();
        page.wide(row++, FIRST, SPAN, said("cover.howTo"), styles.of(Style.SECTION));
        int step = 0;
        for (String key : STEPS) {
            page.text(row, FIRST, String.valueOf(++step), styles.of(Style.NUMBER));
            page.wide(row++, FIRST + 1, SPAN - 1, said(key), styles.of(Style.PARAGRAPH));
        }
        gap();
        samples();
        page.sheet().getWorkbook().setPrintArea(0, 0, FIRST + SPAN - 1, 0, row);
    }

    private void facts(Enquiry enquiry, EnquiryForm form, int values) {
        if (enquiry.getDueOn() != null) {
            fact("cover.due", day(enquiry.getDueOn()), Style.DUE);
        }
        fact("cover.periods", enquiry.getPeriods().stream().map(this::period).collect(Collectors.joining(said("cover.and"))), Style.FACT);
        fact("cover.values", said("cover.count", values), Style.FACT);
        Optional.ofNullable(enquiry.getContact()).filter(text -> !text.isBlank())
                .ifPresent(text -> fact("cover.contact", text, Style.FACT));
        fact("cover.identity", form.getIdentity(), Style.FACT);
    }

    private void fact(String key, String text, Style style) {
        page.wide(row, FIRST, 2, said(key), styles.of(Style.LABEL));
        page.wide(row, FIRST + 2, SPAN - 2, text, styles.of(style));
        page.need(row++, 24);
    }

    /** In both calendars, with the day of the week. */
    private String day(LocalDate date) {
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
        return said("cover.day", period(FiscalPeriod.day(date)), weekday);
    }

    private String period(FiscalPeriod period) {
        return PeriodFormat.full(locale).format(period);
    }

    private void samples() {
        page.wide(row++, FIRST, SPAN, said("cover.samples"), styles.of(Style.SECTION));
        gap();
        for (Sample sample : SAMPLES) {
            page.wide(row, FIRST, 2, said(sample.typed()), styles.of(Style.SAMPLE_INPUT));
            page.wide(row, FIRST + 2, SPAN - 2, said(sample.meaning()), styles.of(Style.SAMPLE));
            page.need(row++, 20);
        }
        page.wide(row, FIRST, 2, "", styles.of(Style.LEGEND_UNUSED));
        page.wide(row, FIRST + 2, SPAN - 2, said("sample.unused"), styles.of(Style.SAMPLE));
        page.need(row++, 20);
    }

    private void gap() {
        page.cell(row, FIRST, styles.of(Style.GUIDE));
        page.need(row++, 8);
    }

    private String said(String key, Object... args) {
        return Texts.CATALOGUE.sentence(key, args).in(locale);
    }
}
