package org.rashinban.exchange.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryForm;

/** By what a form is known again: which store and enquiry it belongs to, which department was asked, and what it was issued with. */
public record FormIdentity(String store, String enquiry, String form, String department, String checksum) {

    static final String FORMAT = "1";

    static FormIdentity of(String store, EnquiryForm form, List<FormRow> rows) {
        String enquiry = ((Enquiry) form.eContainer()).getId();
        String department = form.getDepartment() == null ? "" : form.getDepartment().getId();
        Checksum checksum = begin(store, enquiry, form.getIdentity(), department);
        rows.forEach(row -> add(checksum, row.key().toString(), row.asked().getPeriod().toString(), row.text(Column.CODE),
                row.text(Column.TITLE), row.text(Column.UNIT)));
        return new FormIdentity(store, enquiry, form.getIdentity(), department, checksum.hex());
    }

    public static Checksum begin(String store, String enquiry, String form, String department) {
        return new Checksum().add(FORMAT).add(store).add(enquiry).add(form).add(department);
    }

    public static void add(Checksum checksum, String key, String period, String code, String title, String unit) {
        checksum.add(key).add(period).add(code).add(title).add(unit);
    }

    /** As they stand in the hidden sheet and, with a prefix, among the properties of the document. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("format", FORMAT);
        fields.put("store", store);
        fields.put("enquiry", enquiry);
        fields.put("form", form);
        fields.put("department", department);
        fields.put("checksum", checksum);
        return fields;
    }

    /** @param fields empty texts for those that are lost */
    public static FormIdentity of(Map<String, String> fields) {
        return new FormIdentity(fields.getOrDefault("store", ""), fields.getOrDefault("enquiry", ""), fields.getOrDefault("form", ""),
                fields.getOrDefault("department", ""), fields.getOrDefault("checksum", ""));
    }
}
