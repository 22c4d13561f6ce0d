package org.rashinban.core.enquiry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rashinban.model.AskedValue;
import org.rashinban.model.Department;
import org.rashinban.model.Enquiry;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.PeriodFormat;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/** A mail to a department that has not answered everything, ready to be pasted. */
public final class Reminder implements Localized {

    private static final int LISTED = 20;

    private final Enquiry enquiry;
    private final FormStatus status;

    private Reminder(Enquiry enquiry, FormStatus status) {
        this.enquiry = enquiry;
        this.status = status;
    }

    /** Empty if nothing is missing. */
    public static Optional<Reminder> of(Enquiry enquiry, FormStatus status) {
        return status.isComplete() ? Optional.empty() : Optional.of(new Reminder(enquiry, status));
    }

    @Override
    public String in(Locale locale) {
        Map<Boolean, List<AskedValue>> missing = status.missing().stream()
                .collect(Collectors.partitioningBy(status.toCome()::contains));
        String contact = Optional.ofNullable(enquiry.getContact()).filter(text -> !text.isBlank())
                .map(text -> "\n\n" + said("reminder.contact", text).in(locale)).orElse("");
        String key = status.overdue() ? "reminder.overdue" : "reminder.due";
        String open = Stream.of(listed(key, missing.get(false), locale), listed("reminder.toCome", missing.get(true), locale))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
        return said("reminder.subject", enquiry.getName()).in(locale) + "\n\n" + said("reminder.to", department(status)).in(locale) + "\n\n"
                + open + "\n\n" + said("reminder.close").in(locale) + contact;
    }

    private String listed(String key, List<AskedValue> values, Locale locale) {
        if (values.isEmpty()) {
            return "";
        }
        String items = values.stream().limit(LISTED).map(asked -> said("reminder.item", name(asked.getKpi()), asked.getPeriod()).in(locale))
                .collect(Collectors.joining("\n"));
        String more = values.size() > LISTED ? "\n" + said("reminder.more", values.size() - LISTED).in(locale) : "";
        return said(key, enquiry.getName(), day(locale), values.size()).in(locale) + "\n\n" + items + more;
    }

    private String day(Locale locale) {
        if (enquiry.getDueOn() == null) {
            return "-";
        }
        FiscalPeriod due = FiscalPeriod.day(enquiry.getDueOn());
        return PeriodFormat.full(locale).format(due);
    }

    private static String department(FormStatus status) {
        return Optional.ofNullable(status.form().getDepartment()).map(Department::getName).orElse("");
    }

    private static String name(Kpi kpi) {
        return Optional.ofNullable(kpi.getCode()).map(code -> code + " ").orElse("") + kpi.getTitle();
    }

    private static Sentence said(String key, Object... args) {
        return Texts.CATALOGUE.sentence(key, args);
    }
}
