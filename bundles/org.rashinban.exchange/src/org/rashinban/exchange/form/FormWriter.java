package org.rashinban.exchange.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryForm;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.PeriodFormat;

/** Writes the workbook that a department fills in: a cover, the sheet with the values, and a hidden sheet by which it is known again. */
public final class FormWriter {

    private final String store;
    private final Locale locale;

    /** @param store identifier of the store, which every form bears */
    public FormWriter(String store, Locale locale) {
        this.store = store;
        this.locale = locale;
    }

    /** What was written. */
    public record Written(FormIdentity identity, int values) {
    }

    /** The actuals of the KPIs asked about have to be loaded: the last of them are printed for reference. */
    public Written write(EnquiryForm form, OutputStream out) throws IOException {
        Enquiry enquiry = (Enquiry) form.eContainer();
        List<FormRow> rows = FormRows.of(form, locale);
        int values = (int) rows.stream().filter(row -> row.component().isEmpty()).count();
        FormIdentity identity = FormIdentity.of(store, form, rows);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            FormStyles styles = new FormStyles(workbook);
            FormPage cover = page(workbook, "sheet.cover", form);
            new CoverSheet(cover, styles, locale).write(form, values);
            FormPage answers = page(workbook, "sheet.answers", form);
            new AnswerSheet(answers, styles, locale).write(title(form), guide(enquiry), rows);
            IdentitySheet.write(workbook, identity, rows);
            workbook.lockStructure();
            workbook.setActiveSheet(0);
            workbook.getProperties().getCoreProperties().setTitle(enquiry.getName());
            workbook.getProperties().getExtendedProperties().setApplication(Marks.PROGRAM);
            workbook.write(out);
        }
        return new Written(identity, values);
    }

    private FormPage page(XSSFWorkbook workbook, String name, EnquiryForm form) {
        XSSFSheet sheet = workbook.createSheet(said(name));
        FormPage page = new FormPage(sheet);
        page.footer(title(form), said("footer.identity", form.getIdentity()));
        return page;
    }

    private String title(EnquiryForm form) {
        String department = Optional.ofNullable(form.getDepartment()).map(asked -> asked.getName()).orElse("");
        return said("answers.title", ((Enquiry) form.eContainer()).getName(), department);
    }

    private String guide(Enquiry enquiry) {
        return Optional.ofNullable(enquiry.getDueOn()).map(FiscalPeriod::day)
                .map(day -> said("answers.guide.due",
                        PeriodFormat.full(locale).format(day)))
                .orElseGet(() -> said("answers.guide"));
    }

    private String said(String key, Object... args) {
        return Texts.CATALOGUE.sentence(key, args).in(locale);
    }
}
