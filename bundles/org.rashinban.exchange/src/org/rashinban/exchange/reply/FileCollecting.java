package org.rashinban.exchange.reply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.Judgement;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.exchange.form.Column;
import org.rashinban.exchange.reply.FormMatch.Subject;
import org.rashinban.model.AskedValue;
import org.rashinban.model.EnquiryForm;
import org.rashinban.model.text.Sentence;

/** Judges the rows of one file. */
final class FileCollecting {

    private final String file;
    private final Book book;
    private final FormMatch match;
    private final Issued issued;
    private final List<ReturnedRow> rows = new ArrayList<>();
    private final List<CollectedRow> collected = new ArrayList<>();
    private final List<MovedCells.Stray> strays = new ArrayList<>();
    private final Printed printed = new Printed();

    FileCollecting(String file, Book book, FormMatch match) {
        this.file = file;
        this.book = book;
        this.match = match;
        issued = Issued.of(book);
        book.sheets().stream().filter(sheet -> !Issued.isIdentity(sheet)).forEach(this::take);
    }

    private void take(SheetGrid sheet) {
        Optional<Layout> found = Layout.of(sheet);
        strays.addAll(MovedCells.strays(sheet, found, issued));
        found.ifPresent(layout -> sheet.rows().keySet().stream().map(row -> ReturnedRow.of(sheet, row, layout))
                .filter(row -> row.row() > layout.headRow() || row.key().filter(key -> !key.asked().isEmpty()).isPresent()
                        && Column.marked(row.words(Column.KEY)).isEmpty())
                .filter(row -> row.row() > layout.headRow() || match.subject(row, null).isPresent())
                .forEach(rows::add));
    }

    boolean isForm() {
        return !rows.isEmpty() || !issued.identity().form().isEmpty();
    }

    /** Whether nobody has saved it since it was issued. */
    boolean isUnsaved() {
        return book.isOurs();
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

    /** @param remembered the checksum that the form was issued with last; empty if it never was */
    Origin origin(Optional<String> remembered) {
        String stated = issued.identity().checksum();
        boolean other = !stated.isEmpty() && remembered.filter(last -> !last.equals(stated)).isPresent();
        boolean intact = issued.intact().orElse(!other);
        return !intact ? Origin.ALTERED : other ? Origin.EARLIER : Origin.LATEST;
    }

    /** @param again whether this very file was taken in before */
    List<CollectedRow> of(EnquiryForm form, Origin origin, boolean again) {
        Map<AskedValue, List<ReturnedRow>> wholes = new LinkedHashMap<>();
        Map<AskedValue, Map<String, List<ReturnedRow>>> parts = new HashMap<>();
        Issued asking = issued.of(form);
        MovedCells moved = new MovedCells(asking, book.dates(), strays);
        for (ReturnedRow given : rows) {
            ReturnedRow row = printed.key(given, asking.rows())
                    .map(key -> given.keyed(key, Texts.CATALOGUE.sentence("row.moved"))).orElse(given);
            Optional<Subject> subject = match.subject(row, form);
            moved.add(row, subject.filter(one -> FormMatch.form(one.asked()) == form));
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
        AskedRows.Context context = new AskedRows.Context(file, book.dates(), asking, printed, moved, origin);
        form.getAsked().stream().filter(asked -> asked.getKpi() != null).forEach(asked -> {
            List<ReturnedRow> whole = wholes.getOrDefault(asked, List.of());
            collected.add(new AskedRows(context, asked, whole, parts.getOrDefault(asked, Map.of())).judge(again));
        });
        return collected;
    }

    private void foreign(ReturnedRow row, Sentence why) {
        Column said = Column.INPUTS.stream().filter(row.cells()::containsKey).findFirst().orElse(Column.VALUE);
        collected.add(foreign(row.address(said), why));
    }

    private CollectedRow foreign(String cell, Sentence why) {
        return new CollectedRow(file, cell, Optional.empty(), new Judgement(Outcome.FOREIGN, why), Optional.empty(), Answer.BLANK,
                Answer.BLANK, true, CellPlaces.NONE, false);
    }
}
