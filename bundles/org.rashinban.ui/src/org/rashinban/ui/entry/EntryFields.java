package org.rashinban.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.entry.Drafting;
import org.rashinban.model.Absence;
import org.rashinban.model.Actual;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.ui.grid.cell.AmountKind;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.ChoiceKind;
import org.rashinban.ui.grid.cell.TextKind;

/** The cells that a department fills in. */
final class EntryFields {

    private static final CellKind PLAIN = new AmountKind(row -> ""); //$NON-NLS-1$
    private static final CellKind ABOUT = new ChoiceKind(List.of(Boolean.FALSE, Boolean.TRUE),
            about -> Boolean.TRUE.equals(about) ? Messages.Entry_aboutSo : ""); //$NON-NLS-1$

    private EntryFields() {
    }

    static EntryColumn value(Assessments assessments) {
        return new EntryColumn("value", Messages.Entry_value, new ValueKind(), 12, row -> shown(row, assessments), EntryLocks::value, //$NON-NLS-1$
                new EntryColumn.Said((row, before, value) -> {
                    if (row.isPart()) {
                        return part(row.component().orElseThrow().getId(), before, value);
                    }
                    return switch (value.orElse(null)) {
                        case null -> emptied(row.kpi().getValueType(), before);
                        case Amount amount -> before.withAmount(Optional.of(amount));
                        case Absence why -> before.withAbsence(why);
                        case FiscalPeriod day -> before.withDoneOn(Optional.of(day));
                        default -> before.withText(Optional.of(value.get().toString()));
                    };
                }));
    }

    private static Answer part(String component, Answer before, Optional<Object> value) {
        return value.orElse(null) instanceof Absence why ? before.withAbsentPart(component, why)
                : before.withComponent(component, amount(value));
    }

    /** The value itself is blank; numerator, denominator and a day of completion beside it have cells of their own. */
    private static Answer emptied(KpiValueType type, Answer before) {
        Answer blank = before.withAmount(Optional.empty());
        Answer without = type == KpiValueType.DATE ? blank.withDoneOn(Optional.empty()) : blank;
        return without.absence() == Absence.NONE ? without : without.withAbsence(Absence.NONE);
    }

    /** What was said, or what numerator and denominator or the components come to. */
    private static Optional<Object> shown(EntryRow row, Assessments assessments) {
        if (row.isPart()) {
            return row.part().<Object>map(Object.class::cast).or(row::absentPart);
        }
        Answer answer = row.due().answer();
        return answer.amount().<Object>map(Object.class::cast).or(answer::text)
                .or(() -> row.kpi().getValueType() == KpiValueType.DATE ? answer.doneOn() : Optional.empty())
                .or(() -> answer.whyNone() == Absence.NONE ? Optional.empty() : Optional.of(answer.whyNone()))
                .or(() -> assessments.of(row.due()).amount());
    }

    static EntryColumn about() {
        return new EntryColumn("about", Messages.Entry_about, ABOUT, 6, //$NON-NLS-1$
                row -> number(row).map(amount -> amount.is(Qualifier.ABOUT)), EntryLocks::about,
                new EntryColumn.Said((row, before, value) -> {
                    boolean about = value.filter(Boolean.TRUE::equals).isPresent();
                    return row.isPart() ? before.withComponent(row.component().orElseThrow().getId(), row.part().map(
                            part -> Answer.BLANK.withAmount(Optional.of(part)).withAbout(about).amount().orElseThrow()))
                            : before.withAbout(about);
                }));
    }

    private static Optional<Amount> number(EntryRow row) {
        return row.isPart() ? row.part() : row.due().answer().amount().or(row.due().answer()::numerator);
    }

    static EntryColumn numerator() {
        return fraction("numerator", Messages.Entry_numerator, Answer::numerator, //$NON-NLS-1$
                (row, before, value) -> before.withNumerator(amount(value)));
    }

    static EntryColumn denominator() {
        return fraction("denominator", Messages.Entry_denominator, Answer::denominator, //$NON-NLS-1$
                (row, before, value) -> before.withDenominator(amount(value)));
    }

    private static EntryColumn fraction(String id, String title, Function<Answer, Optional<Amount>> part, EntryColumn.Saying saying) {
        return new EntryColumn(id, title, PLAIN, 11,
                row -> row.isPart() ? Optional.empty() : part.apply(row.due().answer()).map(any -> any),
                EntryLocks::fraction, new EntryColumn.Said(saying));
    }

    static EntryColumn done() {
        return new EntryColumn("done", Messages.Entry_done, new EntryDoneKind(), 11, //$NON-NLS-1$
                row -> row.isPart() ? Optional.empty() : row.due().answer().doneOn().map(day -> day), EntryLocks::done,
                new EntryColumn.Said((row, before, value) -> value.orElse(null) instanceof Absence why ? undone(before, why)
                        : before.withDoneOn(value.map(FiscalPeriod.class::cast))));
    }

    /** Not done yet, or never to be: said of the whole, unless words tell how far it is. */
    private static Answer undone(Answer before, Absence why) {
        Answer without = before.withDoneOn(Optional.empty());
        return without.hasValue() ? without : without.withAbsence(why);
    }

    static EntryColumn note() {
        return text("note", Messages.Entry_note, Answer::note, (row, before, value) -> before.withNote(words(value))); //$NON-NLS-1$
    }

    static EntryColumn evidence() {
        return text("evidence", Messages.Entry_evidence, Answer::evidence, //$NON-NLS-1$
                (row, before, value) -> before.withEvidence(words(value)));
    }

    private static EntryColumn text(String id, String title, Function<Answer, Optional<String>> text, EntryColumn.Saying saying) {
        return new EntryColumn(id, title, new TextKind(true), 24,
                row -> row.isPart() ? Optional.empty() : text.apply(row.due().answer()).map(any -> any), EntryLocks::whole,
                new EntryColumn.Said(saying));
    }

    /** Why a change that is hard to believe is so all the same. */
    static EntryColumn reason() {
        return new EntryColumn("reason", Messages.Entry_reason, new TextKind(true), 22, //$NON-NLS-1$
                row -> row.isPart() ? Optional.empty() : row.actual().map(Actual::getConfirmation).flatMap(Answer::text).map(any -> any),
                EntryLocks::reason, (row, value) -> Drafting.confirm(row.kpi(), row.period(), words(value)));
    }

    private static Optional<Amount> amount(Optional<Object> value) {
        return value.filter(Amount.class::isInstance).map(Amount.class::cast);
    }

    private static Optional<String> words(Optional<Object> value) {
        return value.map(Object::toString);
    }
}
