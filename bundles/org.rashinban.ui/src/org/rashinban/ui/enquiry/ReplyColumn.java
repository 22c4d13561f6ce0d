package org.rashinban.ui.enquiry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.AnswerText;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.core.enquiry.TextDifference;
import org.rashinban.exchange.reply.CollectedRow;
import org.rashinban.model.EnquiryForm;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.TextKind;
import org.rashinban.ui.grid.data.GridColumn;
import org.rashinban.ui.theme.ThemeColors;

/** What a row of a returned form says, beside what is known. */
record ReplyColumn(String id, String title, int chars, int alignment, Function<CollectedRow, Optional<String>> text) implements GridColumn {

    static List<GridColumn> all() {
        return List.of(TakeColumn.create(),
                left("outcome", Messages.Enquiry_outcome, 11, row -> Optional.of(row.outcome().in(Locale.getDefault()))), //$NON-NLS-1$
                left("department", Messages.Enquiry_department, 20, //$NON-NLS-1$
                        row -> row.asked().map(asked -> StatusText.department((EnquiryForm) asked.eContainer()))),
                left("code", Messages.Enquiry_code, 8, row -> row.asked().flatMap(asked -> Answer.text(asked.getKpi().getCode()))), //$NON-NLS-1$
                left("kpi", Messages.Enquiry_kpi, 26, row -> row.asked().flatMap(asked -> Answer.text(asked.getKpi().getTitle()))), //$NON-NLS-1$
                left("period", Messages.Enquiry_periodShort, 18, //$NON-NLS-1$
                        row -> row.asked().map(asked -> asked.getPeriod().in(Locale.getDefault()))),
                right("old", Messages.Enquiry_old, 14, row -> value(row, row.stored())), //$NON-NLS-1$
                right("new", Messages.Enquiry_new, 14, ReplyColumn::answered), //$NON-NLS-1$
                right("difference", Messages.Enquiry_difference, 10, row -> row.difference().map(ReplyColumn::signed)), //$NON-NLS-1$
                left("why", Messages.Enquiry_why, 44, row -> Optional.of(why(row))), //$NON-NLS-1$
                left("oldNote", Messages.Enquiry_oldNote, 18, row -> row.stored().note()), //$NON-NLS-1$
                left("note", Messages.Enquiry_note, 18, row -> words(row.reply().note())), //$NON-NLS-1$
                left("oldEvidence", Messages.Enquiry_oldEvidence, 18, row -> row.stored().evidence()), //$NON-NLS-1$
                left("evidence", Messages.Enquiry_evidence, 18, row -> words(row.reply().evidence())), //$NON-NLS-1$
                left("cell", Messages.Enquiry_cell, 14, row -> Answer.text(row.cell())), //$NON-NLS-1$
                left("file", Messages.Enquiry_file, 30, row -> Answer.text(row.file()))); //$NON-NLS-1$
    }

    private static ReplyColumn left(String id, String title, int chars, Function<CollectedRow, Optional<String>> text) {
        return new ReplyColumn(id, title, chars, SWT.LEFT, text);
    }

    private static ReplyColumn right(String id, String title, int chars, Function<CollectedRow, Optional<String>> text) {
        return new ReplyColumn(id, title, chars, SWT.RIGHT, text);
    }

    private static Optional<String> value(CollectedRow row, Answer answer) {
        return row.asked().filter(asked -> answer.isStated())
                .map(asked -> AnswerText.of(asked.getKpi(), answer).in(Locale.getDefault()));
    }

    private static Optional<String> words(Optional<String> said) {
        return said.map(words -> words.equals(Answer.ERASED) ? Messages.Enquiry_erased : words);
    }

    private static Optional<String> answered(CollectedRow row) {
        if (row.withdraws()) {
            return Optional.of(Messages.Enquiry_withdrawn);
        }
        return row.reply().isBlank() ? Optional.empty() : value(row, row.after());
    }

    private static String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + AmountFormat.number(difference); //$NON-NLS-1$ //$NON-NLS-2$
    }

    static String why(CollectedRow row) {
        String why = row.judgement().why().in(Locale.getDefault());
        return row.doubt().map(doubt -> why + ' ' + doubt.in(Locale.getDefault())).orElse(why);
    }

    @Override
    public CellKind kind() {
        return new TextKind(true);
    }

    @Override
    public Optional<Object> value(EObject row) {
        return text.apply(((ReplyRow) row).row()).map(Object.class::cast);
    }

    @Override
    public Optional<String> locked(EObject row) {
        return Optional.of(Messages.Enquiry_tickToTake);
    }

    /** What needs a decision is told apart from what does not, and what would be another from what stays. */
    @Override
    public Optional<String> colour(EObject row) {
        CollectedRow replied = ((ReplyRow) row).row();
        return switch (id) {
            case "outcome" -> Optional.of(tone(replied.outcome())); //$NON-NLS-1$
            case "new" -> changed(replied, Answer::value); //$NON-NLS-1$
            case "note" -> changed(replied, Answer::note); //$NON-NLS-1$
            case "evidence" -> changed(replied, Answer::evidence); //$NON-NLS-1$
            case "why" -> replied.doubt().map(doubt -> ThemeColors.POOR); //$NON-NLS-1$
            default -> Optional.empty();
        };
    }

    /** What differs within texts that stand beside each other. */
    @Override
    public Optional<Span> marked(EObject row) {
        CollectedRow replied = ((ReplyRow) row).row();
        return switch (id) {
            case "old" -> span(value(replied, replied.stored()), answered(replied), false); //$NON-NLS-1$
            case "new" -> span(value(replied, replied.stored()), answered(replied), true); //$NON-NLS-1$
            case "oldNote" -> span(replied.stored().note(), replied.reply().note(), false); //$NON-NLS-1$
            case "note" -> span(replied.stored().note(), replied.reply().note(), true); //$NON-NLS-1$
            case "oldEvidence" -> span(replied.stored().evidence(), replied.reply().evidence(), false); //$NON-NLS-1$
            case "evidence" -> span(replied.stored().evidence(), replied.reply().evidence(), true); //$NON-NLS-1$
            default -> Optional.empty();
        };
    }

    /** Where only one of both stands there is nothing to compare. */
    private static Optional<Span> span(Optional<String> before, Optional<String> after, boolean marksAfter) {
        return before.flatMap(old -> after.map(now -> TextDifference.of(old, now))).filter(difference -> !difference.isEmpty())
                .map(difference -> new Span(difference.start(), marksAfter ? difference.afterEnd() : difference.beforeEnd()));
    }

    /** In words, for whoever cannot see the marks: what goes, and what comes in its place. */
    static String differences(CollectedRow row) {
        return Stream.of(said(Messages.Enquiry_note, row.stored().note(), row.reply().note()),
                said(Messages.Enquiry_evidence, row.stored().evidence(), row.reply().evidence())).flatMap(Optional::stream)
                .collect(Collectors.joining("  ")); //$NON-NLS-1$
    }

    private static Optional<String> said(String title, Optional<String> before, Optional<String> after) {
        return before.flatMap(old -> after.map(now -> TextDifference.of(old, now)).filter(difference -> !difference.isEmpty())
                .map(difference -> NLS.bind(Messages.Enquiry_differs,
                        new Object[] {title, difference.in(old, false), difference.in(after.orElseThrow(), true)})));
    }

    private static String tone(Outcome outcome) {
        return switch (outcome) {
            case NEW, CHANGED -> ThemeColors.GOOD;
            case CONFLICTING -> ThemeColors.POOR;
            case UNREADABLE, FOREIGN -> ThemeColors.BAD;
            case UNCHANGED -> ThemeColors.SECONDARY;
        };
    }

    private static Optional<String> changed(CollectedRow row, Function<Answer, Object> part) {
        boolean same = part.apply(row.after()).equals(part.apply(row.stored()));
        return same ? Optional.of(ThemeColors.SECONDARY) : Optional.of(ThemeColors.GOOD);
    }

    @Override
    public Command change(EditingDomain domain, EObject row, Optional<Object> value) {
        return UnexecutableCommand.INSTANCE;
    }
}
