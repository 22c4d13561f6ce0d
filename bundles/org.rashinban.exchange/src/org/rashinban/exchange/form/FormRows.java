package org.rashinban.exchange.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.ss.SpreadsheetVersion;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.AnswerText;
import org.rashinban.core.enquiry.Known;
import org.rashinban.core.enquiry.Questions;
import org.rashinban.core.enquiry.ReturnComment;
import org.rashinban.core.rollup.Owners;
import org.rashinban.model.Absence;
import org.rashinban.model.Actual;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Component;
import org.rashinban.model.Department;
import org.rashinban.model.EnquiryForm;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiSource;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.PeriodFormat;
import org.rashinban.model.text.Sentence;

/** The rows of a form, from what its department is asked for and what is known already. */
final class FormRows {

    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength() - 1;

    private final EnquiryForm form;
    private final Locale locale;
    private final Reference reference;
    private final List<FormRow> rows = new ArrayList<>();

    private FormRows(EnquiryForm form, Locale locale) {
        this.form = form;
        this.locale = locale;
        reference = new Reference(locale);
    }

    static List<FormRow> of(EnquiryForm form, Locale locale) {
        FormRows rows = new FormRows(form, locale);
        form.getAsked().stream().filter(Questions::stands).forEach(rows::add);
        return rows.rows;
    }

    private void add(AskedValue asked) {
        Kpi kpi = asked.getKpi();
        Known present = Known.of(kpi, asked.getPeriod());
        Answer known = present.answer();
        Map<Column, String> fixed = fixed(asked);
        fixed.put(Column.TARGET, reference.target(kpi, asked.getPeriod()));
        fixed.put(Column.EARLIER, reference.earlier(kpi, asked.getPeriod()));
        Set<Column> inputs = inputs(kpi, known);
        Map<Column, String> issued = issued(kpi, known);
        issued.keySet().retainAll(inputs);
        rows.add(new FormRow(asked, Optional.empty(), fixed, hint(kpi, present), inputs, issued));
        kpi.getComponents().forEach(component -> rows.add(part(asked, component, known)));
    }

    private Map<Column, String> fixed(AskedValue asked) {
        Kpi kpi = asked.getKpi();
        Map<Column, String> fixed = new EnumMap<>(Column.class);
        fixed.put(Column.CODE, text(kpi.getCode()));
        fixed.put(Column.TITLE, text(kpi.getTitle()));
        fixed.put(Column.PERIOD,
                PeriodFormat.usual(locale).format(asked.getPeriod()));
        fixed.put(Column.UNIT, text(kpi.getUnit()));
        return fixed;
    }

    private FormRow part(AskedValue asked, Component component, Answer known) {
        Map<Column, String> fixed = fixed(asked);
        fixed.put(Column.TITLE, part(Optional.ofNullable(component.getName()).orElse(text(component.getCode()))));
        fixed.put(Column.EARLIER, reference.earlier(asked.getKpi(), component, asked.getPeriod()));
        Map<Column, String> issued = new EnumMap<>(Column.class);
        Optional.ofNullable(known.components().get(component.getId())).ifPresent(amount -> put(issued, Column.VALUE, amount));
        boolean ofAll = asked.getKpi().getSource() == KpiSource.COMPONENTS && !known.hasValue();
        word(known.absentParts().getOrDefault(component.getId(), ofAll ? known.absence() : Absence.NONE))
                .ifPresent(word -> issued.put(Column.VALUE, word));
        return new FormRow(asked, Optional.of(component), fixed, "", EnumSet.of(Column.VALUE, Column.ABOUT), issued);
    }

    /** Some names say themselves that they are a part (うち…). */
    private String part(String name) {
        String all = said("part", "").in(locale).strip();
        return name.startsWith(all) ? name : said("part", name).in(locale);
    }

    private static Set<Column> inputs(Kpi kpi, Answer known) {
        Set<Column> inputs = EnumSet.of(Column.NOTE, Column.EVIDENCE);
        switch (kpi.getValueType()) {
            case TEXT -> inputs.addAll(EnumSet.of(Column.VALUE, Column.DONE));
            case DATE -> inputs.add(Column.DONE);
            case NUMBER, RATE -> {
                // A total that follows from its parts is as approximate as they are.
                if (kpi.getSource() != KpiSource.COMPONENTS) {
                    inputs.addAll(EnumSet.of(Column.VALUE, Column.ABOUT));
                }
                if (isFraction(kpi, known)) {
                    inputs.addAll(EnumSet.of(Column.NUMERATOR, Column.DENOMINATOR));
                }
            }
        }
        return inputs;
    }

    private static boolean isFraction(Kpi kpi, Answer known) {
        return known.numerator().isPresent() || kpi.getValueType() == KpiValueType.RATE
                && !(text(kpi.getNumeratorName()) + text(kpi.getDenominatorName())).isEmpty();
    }

    private Map<Column, String> issued(Kpi kpi, Answer known) {
        Map<Column, String> issued = new EnumMap<>(Column.class);
        word(known.hasValue() ? Absence.NONE : known.absence())
                .ifPresent(word -> issued.put(kpi.getValueType() == KpiValueType.DATE ? Column.DONE : Column.VALUE, word));
        known.amount().ifPresent(amount -> put(issued, Column.VALUE, amount));
        known.text().ifPresent(text -> issued.put(Column.VALUE, printable(text)));
        known.numerator().ifPresent(amount -> put(issued, Column.NUMERATOR, amount));
        known.denominator().ifPresent(amount -> put(issued, Column.DENOMINATOR, amount));
        known.doneOn().ifPresent(day -> issued.put(Column.DONE, day.toString()));
        known.note().ifPresent(note -> issued.put(Column.NOTE, printable(note)));
        known.evidence().ifPresent(evidence -> issued.put(Column.EVIDENCE, printable(evidence)));
        return issued;
    }

    /** What a department types where there is no value; empty for reasons that it cannot give. */
    private Optional<String> word(Absence why) {
        return switch (why) {
            case NOT_YET -> Optional.of(said("sample.notYet").in(locale));
            case NOT_APPLICABLE -> Optional.of(said("sample.none").in(locale));
            case NONE, NOT_SURVEYED, NOT_IN_DOCUMENT -> Optional.empty();
        };
    }

    /** No cell holds more. */
    private static String printable(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end) + '…';
    }

    private static void put(Map<Column, String> issued, Column column, Amount amount) {
        issued.put(column, amount.value().toPlainString());
        if (amount.is(Qualifier.ABOUT)) {
            issued.put(Column.ABOUT, Marks.ABOUT);
        }
    }

    /** What the numbers are, who else is asked, and what the office gave back. */
    private String hint(Kpi kpi, Known known) {
        List<String> lines = new ArrayList<>();
        if (!text(kpi.getNumeratorName()).isEmpty()) {
            lines.add(said("hint.fraction", kpi.getNumeratorName(), text(kpi.getDenominatorName())).in(locale));
        }
        if (!kpi.getComponents().isEmpty() && kpi.getSource() == KpiSource.COMPONENTS) {
            lines.add(said("hint.parts").in(locale));
        }
        List<String> others = Owners.of(kpi).stream().filter(owner -> owner != form.getDepartment()).map(Department::getName).toList();
        if (!others.isEmpty()) {
            lines.add(said("hint.others", others).in(locale));
        }
        known.returned().map(actual -> returned(kpi, actual)).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    /** It is asked for anew, so it stands beside the cells and not in them. */
    private String returned(Kpi kpi, Actual actual) {
        String value = AnswerText.of(kpi, Answer.of(actual).value()).in(locale);
        return ReturnComment.of(actual).map(why -> said("hint.returned.why", value, why)).orElseGet(() -> said("hint.returned", value))
                .in(locale);
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }

    private static Sentence said(String key, Object... args) {
        return Texts.CATALOGUE.sentence(key, args);
    }
}
