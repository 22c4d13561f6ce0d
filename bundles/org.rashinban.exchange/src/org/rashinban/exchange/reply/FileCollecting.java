package org.rashinban.exchange.reply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.AnswerText;
import org.rashinban.core.enquiry.Basis;
import org.rashinban.core.enquiry.Judgement;
import org.rashinban.core.enquiry.Judging;
import org.rashinban.core.enquiry.Known;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.core.enquiry.Plausibility;
import org.rashinban.core.permission.PeriodLocks;
import org.rashinban.exchange.form.Column;
import org.rashinban.exchange.form.RowKey;
import org.rashinban.exchange.reply.FormMatch.Subject;
import org.rashinban.model.Absence;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Component;
import org.rashinban.model.EnquiryForm;
import org.rashinban.model.Kpi;
import org.rashinban.model.text.Sentence;

/** Judges the rows of one file. */
final class FileCollecting {

    private final String file;
    private final Book book;
    private final FormMatch match;
    private final Issued issued;
    private final List<ReturnedRow> rows = new ArrayList<>();
    private final List<CollectedRow> collected = new ArrayList<>();
    private final Printed printed = new Printed();

    FileCollecting(String file, Book book, FormMatch match) {
        this.file = file;
        this.book = book;
        this.match = match;
        issued = Issued.of(book);
        book.sheets().stream().filter(sheet -> !Issued.isIdentity(sheet)).forEach(this::take);
    }

    private void take(SheetGrid sheet) {
        Layout.of(sheet).ifPresent(layout -> sheet.rows().keySet().stream().map(row -> ReturnedRow.of(sheet, row, layout))
                .filter(row -> row.row() > layout.headRow() || row.key().filter(key -> !key.asked().isEmpty()).isPresent()
                        && Column.marked(row.words(Column.KEY)).isEmpty())
                .filter(row -> row.row() > layout.headRow() || match.subject(row, null).isPresent())
                .forEach(rows::add));
    }

    boolean isForm() {
        return !rows.isEmpty() || !issued.identity().form().isEmpty();
    }

    Issued issued() {
        return issued;
    }

    FormMatch.Form form() {
        return match.form(issued.identity(), rows);
    }

    /** Of a form that is none of this enquiry. */
    List<CollectedRow> foreign(Sentence why) {
        rows.stream().filter(ReturnedRow::saysAnything).forEach(row -> foreign(row, why));
        if (collected.isEmpty()) {
            collected.add(foreign("", why));
        }
        return collected;
    }

    /**
     * @param remembered the checksum that the form was issued with; empty if it never was
     * @param again      whether this very file was taken in before
     */
    List<CollectedRow> of(EnquiryForm form, Optional<String> remembered, boolean again) {
        Map<AskedValue, List<ReturnedRow>> wholes = new LinkedHashMap<>();
        Map<AskedValue, Map<String, List<ReturnedRow>>> parts = new HashMap<>();
        for (ReturnedRow given : rows) {
            ReturnedRow row = printed.key(given, issued.rows())
                    .map(key -> given.keyed(key, Texts.CATALOGUE.sentence("row.moved"))).orElse(given);
            Optional<Subject> subject = match.subject(row, form);
            if (subject.isEmpty() || FormMatch.form(subject.get().asked()) != form) {
                if (row.saysAnything()) {
                    foreign(row, Texts.CATALOGUE.sentence(subject.isEmpty() ? "foreign.row" : "foreign.department"));
                }
                continue;
            }
            AskedValue asked = subject.get().asked();
            subject.get().component().ifPresentOrElse(
                    part -> parts.computeIfAbsent(asked, any -> new LinkedHashMap<>())
                            .computeIfAbsent(part.getId(), any -> new ArrayList<>())
                            .add(row),
                    () -> wholes.computeIfAbsent(asked, any -> new ArrayList<>()).add(row));
        }
        boolean altered = issued.intact().filter(intact -> !intact).isPresent()
                || !issued.identity().checksum().isEmpty() && remembered.filter(issued.identity().checksum()::equals).isEmpty()
                        && remembered.isPresent();
        form.getAsked().stream().filter(asked -> asked.getKpi() != null).forEach(asked -> {
            List<ReturnedRow> whole = wholes.getOrDefault(asked, List.of());
            new AskedRows(asked, whole, parts.getOrDefault(asked, Map.of())).judge(altered, again);
        });
        return collected;
    }

    private void foreign(ReturnedRow row, Sentence why) {
        Column said = Column.INPUTS.stream().filter(row.cells()::containsKey).findFirst().orElse(Column.VALUE);
        collected.add(foreign(row.address(said), why));
    }

    private CollectedRow foreign(String cell, Sentence why) {
        return new CollectedRow(file, cell, Optional.empty(), new Judgement(Outcome.FOREIGN, why), Optional.empty(), Answer.BLANK,
                Answer.BLANK,
                true, false);
    }

    /** The rows about one value. */
    private final class AskedRows {

        private final AskedValue asked;
        private final Kpi kpi;
        private final List<ReturnedRow> whole;
        private final Map<String, List<ReturnedRow>> parts;
        private final Known known;

        AskedRows(AskedValue asked, List<ReturnedRow> whole, Map<String, List<ReturnedRow>> parts) {
            this.asked = asked;
            kpi = asked.getKpi();
            this.whole = whole;
            this.parts = parts;
            known = Known.of(kpi, asked.getPeriod());
        }

        void judge(boolean formAltered, boolean again) {
            if (whole.isEmpty() && parts.isEmpty()) {
                add("", judgement(Outcome.UNCHANGED, "row.gone"), Answer.BLANK, false);
                return;
            }
            List<ReturnedRow> all = new ArrayList<>(whole);
            parts.values().forEach(all::addAll);
            String place = address(all);
            Answer reply = Answer.BLANK;
            Optional<Sentence> remark = Optional.empty();
            for (ReturnedRow row : all) {
                Optional<String> component = whole.contains(row) ? Optional.empty() : component(row);
                Said said = component.isEmpty() ? AnswerReader.read(kpi, row.cells(), book.dates())
                        : AnswerReader.readPart(kpi, row.cells(), book.dates());
                if (said instanceof Said.Unreadable unreadable) {
                    fail(row.address(unreadable.column()), new Judgement(Outcome.UNREADABLE, unreadable.why()));
                    return;
                }
                Said.Readable readable = (Said.Readable) said;
                Answer next = component.map(part -> part(part, readable.answer())).orElse(readable.answer());
                Optional<Answer> both = RowUnion.of(reply, next);
                if (both.isEmpty()) {
                    fail(row.address(Column.VALUE), judgement(Outcome.CONFLICTING, "row.twice", place));
                    return;
                }
                reply = both.get();
                remark = remark.or(row::remark).or(readable::remark);
            }
            Basis basis = Basis.of(asked, before());
            reply = basis.beside(known.answer(), reply);
            Judgement judged = Judging.of(kpi, basis, known, reply);
            boolean late = judged.outcome() == Outcome.CHANGED || judged.withdraws() && asked.getAnswered() != null;
            if (again && late) {
                // What is known now came after this file; it must not go back to what the file says unless somebody wants it.
                judged = judgement(judged.withdraws() ? Outcome.UNCHANGED : Outcome.CONFLICTING, "row.again",
                        AnswerText.of(kpi, known.answer()));
            }
            boolean says = judged.outcome() == Outcome.NEW || judged.outcome() == Outcome.CHANGED;
            Optional<Judgement> uncertain = says || judged.outcome() == Outcome.CONFLICTING ? misplaced(all) : Optional.empty();
            if (uncertain.isPresent()) {
                fail(place, uncertain.get());
                return;
            }
            Judgement plain = judged;
            Optional<Judgement> objection = says ? locked().or(() -> altered(all, formAltered))
                    : judged.outcome() == Outcome.CONFLICTING ? altered(all, formAltered).map(also -> both(plain, also)) : Optional.empty();
            Judgement remarked =
                    says ? remark.map(said -> judgement(plain.outcome(), "remarked", plain.why(), said)).orElse(plain) : plain;
            add(place, objection.orElse(remarked), reply, basis.isTouched(reply));
        }

        /** A year that was closed while the form was out. */
        private Optional<Judgement> locked() {
            return PeriodLocks.refusal(kpi, asked.getPeriod()).map(why -> new Judgement(Outcome.CONFLICTING, why));
        }

        private void fail(String cell, Judgement judgement) {
            add(cell, judgement, Answer.BLANK, true);
        }

        private void add(String cell, Judgement judgement, Answer reply, boolean touched) {
            CollectedRow row =
                    new CollectedRow(file, cell, Optional.of(asked), judgement, Optional.empty(), known.answer(), reply, touched, false);
            Optional<Sentence> doubt = row.canBeAccepted() ? Plausibility.doubt(kpi, asked.getPeriod(), row.after()) : Optional.empty();
            collected.add(row.doubted(doubt));
        }

        private String address(List<ReturnedRow> all) {
            ReturnedRow first = all.getFirst();
            return Set.of(Column.VALUE, Column.NUMERATOR, Column.DONE).stream().sorted().filter(first.cells()::containsKey).findFirst()
                    .map(first::address).orElseGet(() -> first.address(Column.VALUE));
        }

        private Optional<String> component(ReturnedRow row) {
            return parts.entrySet().stream().filter(entry -> entry.getValue().contains(row)).map(Map.Entry::getKey).findFirst();
        }

        /** What stood in these cells when the form went out, if the form still tells. */
        private Optional<Answer> before() {
            if (issued.rows().isEmpty()) {
                return Optional.empty();
            }
            Answer before = whole(issued.rows().get(new RowKey(asked.getId(), Optional.empty()).toString()));
            for (Component component : kpi.getComponents()) {
                Issued.Row row = issued.rows().get(new RowKey(asked.getId(), Optional.of(component.getId())).toString());
                if (row != null && AnswerReader.readPart(kpi, row.inputs(), book.dates()) instanceof Said.Readable readable) {
                    before = RowUnion.of(before, part(component.getId(), readable.answer())).orElse(before);
                }
            }
            return Optional.of(before);
        }

        private Answer whole(Issued.Row row) {
            boolean filled = row != null && !row.inputs().isEmpty();
            return filled && AnswerReader.read(kpi, row.inputs(), book.dates()) instanceof Said.Readable readable ? readable.answer()
                    : Answer.BLANK;
        }

        /** Whether the row may be about another value, or lacks a column that it had: then nobody can accept it. */
        private Optional<Judgement> misplaced(List<ReturnedRow> all) {
            return differently(all, List.of(Column.CODE, Column.PERIOD, Column.TITLE)).or(() -> all.stream().flatMap(this::lost).findFirst()
                    .map(column -> judgement(Outcome.CONFLICTING, "column.lost", column)));
        }

        /** Columns in which the row said something about its value when it went out. */
        private Stream<Column> lost(ReturnedRow row) {
            return Optional.ofNullable(issued.rows().get(key(row))).stream().flatMap(was -> was.inputs().keySet().stream())
                    .filter(column -> column != Column.NOTE && column != Column.EVIDENCE && !row.columns().containsKey(column));
        }

        /** Whether what is printed beside the value is still what was asked. */
        private Optional<Judgement> altered(List<ReturnedRow> all, boolean formAltered) {
            return differently(all, List.of(Column.UNIT))
                    .or(() -> formAltered ? Optional.of(judgement(Outcome.CONFLICTING, "altered.form")) : Optional.empty());
        }

        private Optional<Judgement> differently(List<ReturnedRow> all, List<Column> columns) {
            for (ReturnedRow row : all) {
                for (Column column : columns) {
                    Optional<String> otherwise = printed.differently(row, column, asked, Optional.ofNullable(issued.rows().get(key(row))));
                    if (otherwise.isPresent()) {
                        return Optional
                                .of(judgement(Outcome.CONFLICTING, "altered", row.address(column), otherwise.get(), row.words(column)));
                    }
                }
            }
            return Optional.empty();
        }

        private Judgement both(Judgement one, Judgement other) {
            return new Judgement(Outcome.CONFLICTING, Texts.CATALOGUE.sentence("both", one.why(), other.why()), one.withdraws());
        }

        private String key(ReturnedRow row) {
            return row.key().map(RowKey::toString).orElse(asked.getId());
        }

        private Judgement judgement(Outcome outcome, String key, Object... args) {
            return new Judgement(outcome, Texts.CATALOGUE.sentence(key, args));
        }
    }

    private static Answer part(String component, Answer read) {
        return read.absence() == Absence.NONE ? Answer.BLANK.withComponent(component, read.amount())
                : Answer.BLANK.withAbsentPart(component, read.absence());
    }
}
