package org.rashinban.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rashinban.core.enquiry.Enquiries;
import org.rashinban.core.enquiry.EnquiryOpening;
import org.rashinban.core.enquiry.EnquiryOrder;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.core.template.TemplateSource;
import org.rashinban.exchange.form.FormWriter;
import org.rashinban.exchange.form.Issue;
import org.rashinban.model.Enquiry;
import org.rashinban.model.Program;
import org.rashinban.model.period.FiscalPeriod;

/** Enquiries in the plans of this repository. */
public final class Rounds {

    public static final String STORE = "store-of-the-tests";
    public static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final TemplateLibrary LIBRARY = new TemplateLibrary(List.of(TemplateSource.of(Path.of("../../templates"))));

    private Rounds() {
    }

    public static Program program(String template) {
        return switch (LIBRARY.load(template)) {
            case TemplateReading.Loaded loaded -> loaded.program();
            case TemplateReading.Refused refused -> throw new AssertionError(refused.problems().toString());
        };
    }

    public static EnquiryOrder order(String name) {
        return new EnquiryOrder(name, List.of(FiscalPeriod.fiscalYear(2024)), MAY, LocalDate.of(2025, 5, 31), Optional.empty(), List.of(),
                List.of(), Optional.of("DX推進計画の進捗を確認するため、下記の指標の実績をご回答ください。"),
                Optional.of("企画部 DX推進担当（内線 1234）"));
    }

    public static Enquiry open(Program program, EnquiryOrder order) {
        return switch (new Enquiries(program).open(order)) {
            case EnquiryOpening.Opened opened -> opened.enquiry();
            case EnquiryOpening.Refused refused -> throw new AssertionError(refused.why().in(Locale.JAPANESE));
        };
    }

    public static List<Issue.Issued> issue(Enquiry enquiry, Path folder) throws IOException {
        try {
            Issue issue = new Issue(new FormWriter(STORE, Locale.JAPANESE), MAY);
            List<Issue.Issued> issued = issue.write(enquiry, folder, any -> {
            });
            issue.note(issued);
            return issued;
        } catch (Issue.Unwritable e) {
            throw new IOException(e.why().in(Locale.JAPANESE), e);
        }
    }
}
