package org.rashinban.cli.enquiry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.rashinban.cli.output.Rows;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.AnswerText;
import org.rashinban.core.enquiry.EnquiryOpening;
import org.rashinban.core.enquiry.FormStatus;
import org.rashinban.core.enquiry.Reminder;
import org.rashinban.exchange.reply.Collected;
import org.rashinban.exchange.reply.CollectedRow;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Department;
import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryForm;

/** Enquiries as rows for programs to read. */
final class EnquiryRows {

    private static final List<String> COLLECTED = List.of("file", "cell", "department", "kpi", "title", "period", "outcome", "old", "new",
            "old_value", "new_value", "difference", "accepted", "message", "warning", "old_note", "new_note", "old_evidence",
            "new_evidence");
    private static final List<String> STATUS =
            List.of("department", "form", "issued_on", "received_on", "file", "asked", "answered", "pending",
                    "complete", "overdue", "reminder");
    private static final List<String> OPENED = List.of("enquiry", "department", "form", "values", "ownerless_kpi");
    private static final List<String> STATE = List.of("enquiry", "state", "forms");
    static final String REFUSED = "refused";

    private EnquiryRows() {
    }

    static String department(EnquiryForm form) {
        return Optional.ofNullable(form.getDepartment()).map(Department::getName).orElse("");
    }

    static String department(AskedValue asked) {
        return department((EnquiryForm) asked.eContainer());
    }

    /** One row for each row of the forms, and one for each file that could not be read. */
    static Rows of(Collected collected, Set<CollectedRow> accepted, Locale locale) {
        List<List<Object>> rows = new ArrayList<>();
        collected.rows().forEach(row -> rows.add(of(row, accepted.contains(row), locale)));
        collected.refused()
                .forEach(file -> rows.add(Arrays.asList(file.name(), null, null, null, null, null, REFUSED, null, null, null, null,
                        null, false, file.why().in(locale), null, null, null, null, null)));
        return new Rows(COLLECTED, rows);
    }

    private static List<Object> of(CollectedRow row, boolean accepted, Locale locale) {
        Optional<AskedValue> asked = row.asked();
        return Arrays.asList(row.file(), row.cell().isEmpty() ? null : row.cell(),
                asked.map(EnquiryRows::department).orElse(null),
                asked.map(value -> value.getKpi().getCode()).orElse(null), asked.map(value -> value.getKpi().getTitle()).orElse(null),
                asked.map(value -> value.getPeriod().toString()).orElse(null), row.outcome().name().toLowerCase(Locale.ROOT),
                text(asked, row.stored(), locale), row.reply().isBlank() ? null : text(asked, row.after(), locale),
                row.amountBefore().orElse(null),
                row.amountAfter().orElse(null), row.difference().orElse(null), accepted,
                row.judgement().why().in(locale), row.doubt().map(doubt -> doubt.in(locale)).orElse(null),
                row.stored().note().orElse(null), row.reply().note().orElse(null), row.stored().evidence().orElse(null),
                row.reply().evidence().orElse(null));
    }

    private static Object text(Optional<AskedValue> asked, Answer answer, Locale locale) {
        return asked.filter(value -> answer.isStated()).map(value -> AnswerText.of(value.getKpi(), answer).in(locale)).orElse(null);
    }

    /** One row for each form of an enquiry that was opened, and one for each KPI that nobody could be asked about. */
    static Rows of(EnquiryOpening.Opened opened) {
        Enquiry enquiry = opened.enquiry();
        List<List<Object>> rows = new ArrayList<>();
        enquiry.getForms().forEach(form -> rows.add(Arrays.asList(enquiry.getName(), department(form), form.getIdentity(),
                form.getAsked().size(), null)));
        opened.ownerless().forEach(kpi -> rows.add(Arrays.asList(enquiry.getName(), null, null, null, kpi.getCode())));
        return new Rows(OPENED, rows);
    }

    static Rows state(Enquiry enquiry) {
        return new Rows(STATE, List.of(List.of(enquiry.getName(), enquiry.getState().getName().toLowerCase(Locale.ROOT),
                enquiry.getForms().size())));
    }

    static Rows of(Enquiry enquiry, List<FormStatus> forms, Locale locale) {
        return new Rows(STATUS, forms.stream().map(form -> Arrays.<Object>asList(department(form.form()),
                form.form().getIdentity(), form.issuedOn().map(Object::toString).orElse(null),
                form.receivedOn().map(Object::toString).orElse(null), form.file().orElse(null), form.asked(), form.answered(), form.open(),
                form.isComplete(), form.overdue(), Reminder.of(enquiry, form).map(mail -> mail.in(locale)).orElse(null))).toList());
    }
}
