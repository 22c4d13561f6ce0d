package org.rashinban.exchange.reply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rashinban.exchange.form.Column;
import org.rashinban.exchange.form.FormIdentity;
import org.rashinban.exchange.form.RowKey;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Component;
import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryForm;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.PeriodReader;
import org.rashinban.model.text.Sentence;
import org.rashinban.model.text.TextNormalizer;

/** Finds out which form of an enquiry a file is, and which value a row is about, by whatever of its marks is left. */
final class FormMatch {

    private final String store;
    private final Enquiry enquiry;
    private final Map<String, AskedValue> asked = new HashMap<>();

    FormMatch(String store, Enquiry enquiry) {
        this.store = store;
        this.enquiry = enquiry;
        enquiry.getForms().forEach(form -> form.getAsked().stream().filter(value -> value.getKpi() != null)
                .forEach(value -> asked.put(value.getId(), value)));
    }

    /** A form of this enquiry, or why it is none. */
    sealed interface Form {

        record Known(EnquiryForm form) implements Form {
        }

        record Foreign(Sentence why) implements Form {
        }
    }

    Form form(FormIdentity identity, List<ReturnedRow> rows) {
        if (!identity.store().isEmpty() && !identity.store().equals(store)) {
            return foreign("foreign.store");
        }
        if (!identity.enquiry().isEmpty() && !identity.enquiry().equals(enquiry.getId())) {
            return foreign("foreign.enquiry", enquiry.getName());
        }
        if (!identity.form().isEmpty()) {
            return enquiry.getForms().stream().filter(form -> identity.form().equals(form.getIdentity())).findFirst()
                    .<Form>map(Form.Known::new).orElseGet(() -> foreign("foreign.form", enquiry.getName()));
        }
        return byKeys(rows).<Form>map(Form.Known::new).orElseGet(() -> foreign("foreign.unknown"));
    }

    /** The form that most of the rows belong to. */
    private Optional<EnquiryForm> byKeys(List<ReturnedRow> rows) {
        Map<EnquiryForm, Long> counts = rows.stream().flatMap(row -> row.key().stream()).flatMap(key -> of(key).stream())
                .collect(Collectors.groupingBy(FormMatch::form, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private Optional<AskedValue> of(RowKey key) {
        return Optional.ofNullable(asked.get(key.asked()));
    }

    static EnquiryForm form(AskedValue value) {
        return (EnquiryForm) value.eContainer();
    }

    /** What a row is about. */
    record Subject(AskedValue asked, Optional<Component> component) {
    }

    /** By its key; if that is lost, by code, period and, for a component, its name. Ambiguous rows are about nothing. */
    Optional<Subject> subject(ReturnedRow row, EnquiryForm form) {
        Optional<RowKey> key = row.key();
        if (key.isPresent()) {
            return of(key.get()).flatMap(value -> key.get().component().isEmpty() ? Optional.of(new Subject(value, Optional.empty()))
                    : component(value, part -> key.get().component().filter(part.getId()::equals).isPresent()));
        }
        String code = row.words(Column.CODE);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        List<AskedValue> found = form.getAsked().stream().filter(value -> value.getKpi() != null && isNamed(value.getKpi(), code))
                .filter(value -> row.words(Column.PERIOD).isEmpty() || PeriodReader.read(row.words(Column.PERIOD)).asPeriod()
                        .filter(value.getPeriod()::equals).isPresent())
                .toList();
        if (found.size() != 1) {
            return Optional.empty();
        }
        String title = row.words(Column.TITLE);
        Kpi kpi = found.getFirst().getKpi();
        return kpi.getComponents().isEmpty() || startsLike(title, kpi.getTitle())
                ? Optional.of(new Subject(found.getFirst(), Optional.empty()))
                : component(found.getFirst(), part -> part.getName() != null && TextNormalizer.contains(title, part.getName()));
    }

    private static Optional<Subject> component(AskedValue value, Function<Component, Boolean> wanted) {
        return value.getKpi().getComponents().stream().filter(wanted::apply).findFirst().map(part -> new Subject(value, Optional.of(part)));
    }

    private static boolean isNamed(Kpi kpi, String code) {
        return kpi.getCode() != null && TextNormalizer.same(kpi.getCode(), code);
    }

    /** Below the title there may be a hint in the same cell. */
    static boolean startsLike(String text, String title) {
        return TextNormalizer.searchKey(text).startsWith(TextNormalizer.searchKey(title == null ? "" : title));
    }

    private static Form foreign(String key, Object... args) {
        return new Form.Foreign(Texts.CATALOGUE.sentence(key, args));
    }
}
