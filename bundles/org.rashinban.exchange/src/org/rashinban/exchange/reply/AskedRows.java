package org.rashinban.exchange.reply;

import java.util.HashMap;
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
import org.rashinban.core.enquiry.Questions;
import org.rashinban.core.permission.PeriodLocks;
import org.rashinban.core.tree.Names;
import org.rashinban.exchange.form.Column;
import org.rashinban.exchange.form.RowKey;
import org.rashinban.model.Absence;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Component;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.ExcelDates;
import org.rashinban.model.text.Sentence;

/** Judges the rows of one file about one value: its own and those of its components. */
final class AskedRows {

    /**
     * What the rows of a file have in common.
     *
     * @param origin whether the form is the latest one
     */
    record Context(String file, ExcelDates dates, Issued issued, Printed printed, MovedCells moved, Origin origin) {
    }

    /** Nobody makes so many of one row by mistake; what they say is not put together. */
    private static final int COPIES = 20;

    private final Context context;
    private final AskedValue asked;
    private final Kpi kpi;
    private final List<ReturnedRow> whole;
    private final Map<String, List<ReturnedRow>> parts;
    private final List<ReturnedRow> all;
    private final Known known;
    private final IssuedRows issuedRows;
    /** How a row was recognised, and how a cell was read, where that is not plain. */
    private Optional<Sentence> recognised = Optional.empty();
    private Optional<Sentence> read = Optional.empty();
    private boolean emptiesPart;

    /** @param parts by the identifier of the component */
    AskedRows(Context context, AskedValue asked, List<ReturnedRow> whole, Map<String, List<ReturnedRow>> parts) {
        this.context = context;
        this.asked = asked;
        kpi = asked.getKpi();
        this.whole = whole;
        this.parts = parts;
        all = Stream.concat(whole.stream(), parts.values().stream().flatMap(List::stream)).toList();
        known = Known.of(kpi, asked.getPeriod());
        issuedRows = new IssuedRows(context, asked, all);
    }

    /** @param again whether this very file was taken in before */
    CollectedRow judge(boolean again) {
        if (all.isEmpty()) {
            return row("", judgement(Outcome.UNCHANGED, "row.gone"), Answer.BLANK, false);
        }
        if (Stream.concat(Stream.of(whole), parts.values().stream()).anyMatch(rows -> rows.size() > COPIES)) {
            return failed(all.getLast().address(Column.VALUE), judgement(Outcome.CONFLICTING, "row.twice", address()));
        }
        if (!Questions.stands(asked)) {
            return row(address(), judgement(Outcome.FOREIGN, "foreign.calculated"), Answer.BLANK,
                    all.stream().anyMatch(ReturnedRow::saysAnything));
        }
        Answer reply = Answer.BLANK;
        for (ReturnedRow row : all) {
            Optional<String> component = whole.contains(row) ? Optional.empty() : component(row);
            Map<Column, CellContent> printed = issuedRows.was(row).map(Issued.Row::inputs).orElse(Map.of());
            Said said = component.isEmpty() ? AnswerReader.read(kpi, row.cells(), context.dates(), printed)
                    : AnswerReader.readPart(kpi, row.cells(), context.dates(), printed);
            if (said instanceof Said.Unreadable unreadable) {
                return issuedRows.areUntouched() ? row(address(), judgement(Outcome.UNCHANGED, "row.untouched"), Answer.BLANK, false)
                        : failed(row.address(unreadable.column()), new Judgement(Outcome.UNREADABLE, unreadable.why()));
            }
            Said.Readable readable = (Said.Readable) said;
            Optional<Answer> both = RowUnion.of(reply, component.map(part -> part(part, readable.answer())).orElse(readable.answer()));
            if (both.isEmpty()) {
                return failed(row.address(Column.VALUE), judgement(Outcome.CONFLICTING, "row.twice", address()));
            }
            reply = both.get();
            recognised = recognised.or(row::remark);
            read = read.or(readable::remark);
        }
        Answer said = reply;
        if (said.hasValue() && said.absence() != Absence.NONE) {
            read = read.or(() -> Optional.of(said("absent.beside", all.getFirst().words(Column.VALUE))));
        }
        return Totals.refusal(asked, said).map(why -> failed(all.getFirst().address(Column.VALUE), new Judgement(Outcome.UNREADABLE, why)))
                .orElseGet(() -> judge(Totals.settled(kpi, said, known.answer()), again));
    }

    private CollectedRow judge(Answer said, boolean again) {
        Basis basis = Basis.of(asked, before());
        Answer reply = withErasedWords(basis.beside(known.answer(), withEmptiedParts(said)), basis);
        Judgement judged = Judging.of(kpi, basis, known, reply);
        if (again) {
            judged = secondTime(judged, basis, reply);
        }
        boolean says = switch (judged.outcome()) {
            case NEW, CHANGED, CONFLICTING -> true;
            case UNCHANGED, UNREADABLE, FOREIGN -> false;
        };
        Optional<Judgement> misplaced = says ? issuedRows.misplaced() : Optional.empty();
        return misplaced.isPresent() ? failed(address(), misplaced.get())
                : row(address(), says ? objected(judged) : remarked(judged, read), reply, basis.isTouched(reply));
    }

    /** What is known now came after this file; it must not go back to what the file says unless somebody wants it. */
    private Judgement secondTime(Judgement judged, Basis basis, Answer reply) {
        boolean words = reply.over(known.answer()).value().equals(known.answer().value());
        if (judged.withdraws() && asked.getAnswered() != null) {
            return judgement(Outcome.UNCHANGED, "row.again", AnswerText.of(kpi, known.answer()));
        }
        if (judged.outcome() == Outcome.CHANGED && words && asked.getAnswered() != null) {
            return judgement(Outcome.CONFLICTING, "row.again.words");
        }
        return judged.outcome() == Outcome.CHANGED && basis.isReplied()
                ? judgement(Outcome.CONFLICTING, "row.again", AnswerText.of(kpi, known.answer())) : judged;
    }

    /** What stands against believing it comes to the reason, or takes its place where there was nothing against it so far. */
    private Judgement objected(Judgement judged) {
        Judgement told = issuedRows.altered().map(also -> and(judged, also, false)).orElse(judged);
        boolean empties = judged.withdraws() || emptiesPart;
        Optional<Sentence> moved = empties ? context.moved().awayFrom(all).map(place -> said("moved.away", place))
                : context.moved().into(all).map(place -> said("moved.into", place));
        return remarked(moved.map(why -> and(told, why, true)).orElse(told), recognised.or(() -> read));
    }

    private static Judgement remarked(Judgement judged, Optional<Sentence> remark) {
        return remark.map(said -> new Judgement(judged.outcome(), said("remarked", judged.why(), said), judged.withdraws(), judged.alone()))
                .orElse(judged);
    }

    private CollectedRow failed(String cell, Judgement judgement) {
        return row(cell, judgement, Answer.BLANK, true);
    }

    private CollectedRow row(String cell, Judgement judgement, Answer reply, boolean touched) {
        CollectedRow row = new CollectedRow(context.file(), cell, Optional.of(asked), locked(judgement), Optional.empty(), known.answer(),
                reply, touched, places(), false);
        Optional<Sentence> doubt = row.canBeAccepted() ? Plausibility.doubt(kpi, asked.getPeriod(), row.after()) : Optional.empty();
        return row.doubted(doubt);
    }

    private CellPlaces places() {
        Map<String, CellPlaces.Place> components = new HashMap<>();
        parts.forEach((component, rows) -> components.put(component, rows.getFirst().place()));
        return new CellPlaces(whole.stream().findFirst().map(ReturnedRow::place), Map.copyOf(components));
    }

    /** A year may have been closed while the form was out; whatever else is the matter, that is named. */
    private Judgement locked(Judgement judged) {
        return PeriodLocks.refusal(kpi, asked.getPeriod()).map(why -> switch (judged.outcome()) {
            case NEW, CHANGED, CONFLICTING -> and(judged, why, judged.alone());
            case UNREADABLE -> new Judgement(Outcome.UNREADABLE, said("both", judged.why(), why));
            case UNCHANGED, FOREIGN -> judged;
        }).orElse(judged);
    }

    /** Something stands against it: beside what did before, or in the place of what it would have done. */
    private static Judgement and(Judgement judged, Sentence objection, boolean alone) {
        Sentence why = judged.outcome() == Outcome.CONFLICTING ? said("both", judged.why(), objection) : objection;
        return new Judgement(Outcome.CONFLICTING, why, judged.withdraws(), judged.alone() || alone);
    }

    private String address() {
        ReturnedRow first = all.getFirst();
        return Set.of(Column.VALUE, Column.NUMERATOR, Column.DONE).stream().sorted().filter(first.cells()::containsKey).findFirst()
                .map(first::address).orElseGet(() -> first.address(Column.VALUE));
    }

    private Optional<String> component(ReturnedRow row) {
        return parts.entrySet().stream().filter(entry -> entry.getValue().contains(row)).map(Map.Entry::getKey).findFirst();
    }

    /** What stood in these cells when the form went out, if the form still tells. */
    private Optional<Answer> before() {
        if (context.issued().rows().isEmpty()) {
            return Optional.empty();
        }
        Answer before = whole(context.issued().rows().get(new RowKey(asked.getId(), Optional.empty()).toString()));
        for (Component component : kpi.getComponents()) {
            Answer part = part(component.getId(), issued(component));
            before = RowUnion.of(before, part.value()).orElse(before);
        }
        return Optional.of(Totals.settled(kpi, before.settled(), known.answer()));
    }

    private Answer whole(Issued.Row row) {
        boolean filled = row != null && !row.inputs().isEmpty();
        return filled && AnswerReader.read(kpi, row.inputs(), context.dates(), row.inputs()) instanceof Said.Readable readable
                ? readable.answer()
                : Answer.BLANK;
    }

    private Answer issued(Component component) {
        Issued.Row row = context.issued().rows().get(new RowKey(asked.getId(), Optional.of(component.getId())).toString());
        return row != null && AnswerReader.readPart(kpi, row.inputs(), context.dates(), row.inputs()) instanceof Said.Readable readable
                ? readable.answer() : Answer.BLANK;
    }

    /**
     * A component whose amount was emptied, and stands still, is to come again. Where everything was emptied, the value as a whole is taken back
     * instead.
     */
    private Answer withEmptiedParts(Answer reply) {
        Answer said = reply;
        for (Component component : reply.isStated() ? kpi.getComponents() : List.<Component>of()) {
            Optional<Amount> stands = Optional.ofNullable(known.answer().components().get(component.getId()));
            if (isEmptied(component) && stands.isPresent() && stands.equals(issued(component).amount())) {
                said = said.withAbsentPart(component.getId(), Absence.NOT_YET);
                emptiesPart = true;
                read = Optional.of(said("part.emptied", Names.of(component)));
            }
        }
        return said;
    }

    /** Note or evidence that the form had printed, that stand still, and that somebody has emptied. */
    private Answer withErasedWords(Answer reply, Basis basis) {
        Answer said = reply;
        if (isErased(Column.NOTE, known.answer().note(), basis.issued().flatMap(Answer::note))) {
            said = said.withNote(Optional.of(Answer.ERASED));
        }
        if (isErased(Column.EVIDENCE, known.answer().evidence(), basis.issued().flatMap(Answer::evidence))) {
            said = said.withEvidence(Optional.of(Answer.ERASED));
        }
        return said;
    }

    private boolean isErased(Column column, Optional<String> stands, Optional<String> printed) {
        boolean erased = stands.isPresent() && stands.equals(printed) && !whole.isEmpty() && whole.stream().allMatch(
                row -> row.columns().containsKey(column) && !row.cells().containsKey(column) && !row.words(Column.TITLE).isEmpty());
        if (erased) {
            read = read.or(() -> Optional.of(said("words.erased", column, stands.orElseThrow())));
        }
        return erased;
    }

    private boolean isEmptied(Component component) {
        List<ReturnedRow> rows = parts.getOrDefault(component.getId(), List.of());
        return !rows.isEmpty()
                && rows.stream().allMatch(row -> row.columns().containsKey(Column.VALUE) && !row.cells().containsKey(Column.VALUE));
    }

    private static Answer part(String component, Answer read) {
        Answer words = Answer.BLANK.withNote(read.note()).withEvidence(read.evidence());
        return read.absence() == Absence.NONE ? words.withComponent(component, read.amount())
                : words.withAbsentPart(component, read.absence());
    }

    private static Judgement judgement(Outcome outcome, String key, Object... args) {
        return new Judgement(outcome, said(key, args));
    }

    private static Sentence said(String key, Object... args) {
        return Texts.CATALOGUE.sentence(key, args);
    }
}
