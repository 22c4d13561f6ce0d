package org.rashinban.ui.enquiry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.AnswerPart;
import org.rashinban.core.enquiry.AnswerText;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.core.enquiry.TextDifference;
import org.rashinban.exchange.reply.CollectedRow;
import org.rashinban.exchange.reply.ReplyCell;
import org.rashinban.model.EnquiryForm;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.text.Localized;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.TextKind;
import org.rashinban.ui.grid.data.GridColumn;
import org.rashinban.ui.theme.ThemeColors;

/** What a cell of a returned form says, beside what is known. */
record ReplyColumn(String id, String title, int chars, int alignment, Function<ReplyLine, Optional<String>> text) implements GridColumn {

    static List<GridColumn> all() {
        return List.of(TakeColumn.create(),
                left("outcome", Messages.Enquiry_outcome, 9, line -> Optional.of(line.row().outcome().in(Locale.getDefault()))), //$NON-NLS-1$
                left("department", Messages.Enquiry_department, 16, //$NON-NLS-1$
                        line -> line.row().asked().map(asked -> StatusText.department((EnquiryForm) asked.eContainer()))),
                left("code", Messages.Enquiry_code, 7, //$NON-NLS-1$
                        line -> line.row().asked().flatMap(asked -> Answer.text(asked.getKpi().getCode()))),
                left("kpi", Messages.Enquiry_kpi, 22, //$NON-NLS-1$
                        line -> line.row().asked().flatMap(asked -> Answer.text(asked.getKpi().getTitle()))),
                left("period", Messages.Enquiry_periodShort, 14, //$NON-NLS-1$
                        line -> line.row().asked().map(asked -> asked.getPeriod().in(Locale.getDefault()))),
                left("part", Messages.Enquiry_part, 13, line -> line.cell().map(cell -> cell.label().in(Locale.getDefault()))), //$NON-NLS-1$
                left("old", Messages.Enquiry_old, 16, ReplyColumn::before), //$NON-NLS-1$
                left("new", Messages.Enquiry_new, 16, ReplyColumn::after), //$NON-NLS-1$
                new ReplyColumn("difference", Messages.Enquiry_difference, 8, SWT.RIGHT, //$NON-NLS-1$
                        line -> line.cell().flatMap(ReplyCell::difference).map(ReplyColumn::signed)),
                left("why", Messages.Enquiry_why, 44, line -> Optional.of(why(line.row()))), //$NON-NLS-1$
                left("cell", Messages.Enquiry_cell, 14, line -> Answer.text(line.address())), //$NON-NLS-1$
                left("file", Messages.Enquiry_file, 30, line -> Answer.text(line.row().file()))); //$NON-NLS-1$
    }

    private static ReplyColumn left(String id, String title, int chars, Function<ReplyLine, Optional<String>> text) {
        return new ReplyColumn(id, title, chars, SWT.LEFT, text);
    }

    private static Optional<String> before(ReplyLine line) {
        return line.cell().map(cell -> words(cell.before())).orElseGet(() -> value(line.row(), line.row().stored()));
    }

    private static Optional<String> after(ReplyLine line) {
        CollectedRow row = line.row();
        return line.cell().map(cell -> words(cell.after()).or(() -> gone(line, cell)))
                .orElseGet(() -> row.reply().isBlank() ? Optional.empty() : value(row, row.after()));
    }

    /** What is known goes, and nothing comes in its place. */
    private static Optional<String> gone(ReplyLine line, ReplyCell cell) {
        boolean withdrawn = line.row().withdraws() && line.part().filter(AnswerPart::isOfValue).isPresent();
        return cell.before().map(any -> withdrawn ? Messages.Enquiry_withdrawn : Messages.Enquiry_erased);
    }

    private static Optional<String> words(Optional<Localized> said) {
        return said.map(words -> words.in(Locale.getDefault()));
    }

    private static Optional<String> value(CollectedRow row, Answer answer) {
        return row.asked().filter(asked -> answer.isStated())
                .map(asked -> AnswerText.of(asked.getKpi(), answer).in(Locale.getDefault()));
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
        return text.apply((ReplyLine) row).map(Object.class::cast);
    }

    @Override
    public Optional<String> locked(EObject row) {
        return Optional.of(Messages.Enquiry_tickToTake);
    }

    /** What needs a decision is told apart from what does not, and what would be another from what stays. */
    @Override
    public Optional<String> colour(EObject row) {
        ReplyLine line = (ReplyLine) row;
        return switch (id) {
            case "outcome" -> Optional.of(tone(line.row().outcome())); //$NON-NLS-1$
            case "new" -> Optional.of(line.part().isPresent() ? ThemeColors.GOOD : ThemeColors.SECONDARY); //$NON-NLS-1$
            case "why" -> line.row().doubt().map(doubt -> ThemeColors.POOR); //$NON-NLS-1$
            default -> Optional.empty();
        };
    }

    /** What differs within texts that stand beside each other; where only one of both stands there is nothing to compare. */
    @Override
    public Optional<Span> marked(EObject row) {
        ReplyLine line = (ReplyLine) row;
        boolean marksAfter = id.equals("new"); //$NON-NLS-1$
        return Optional.of(line).filter(any -> marksAfter || id.equals("old")).flatMap(ReplyColumn::difference) //$NON-NLS-1$
                .map(difference -> new Span(difference.start(), marksAfter ? difference.afterEnd() : difference.beforeEnd()));
    }

    private static Optional<TextDifference> difference(ReplyLine line) {
        return before(line).flatMap(old -> after(line).map(now -> TextDifference.of(old, now))).filter(difference -> !difference.isEmpty());
    }

    /** In words, for whoever cannot see the marks: what goes, and what comes in its place. */
    static String differences(ReplyLine line) {
        boolean words = line.part().filter(part -> !part.isOfValue()).isPresent();
        return difference(line).filter(any -> words).map(difference -> NLS.bind(Messages.Enquiry_differs,
                new Object[] {line.cell().orElseThrow().label().in(Locale.getDefault()), difference.in(before(line).orElseThrow(), false),
                    difference.in(after(line).orElseThrow(), true)}))
                .orElse(""); //$NON-NLS-1$
    }

    private static String tone(Outcome outcome) {
        return switch (outcome) {
            case NEW, CHANGED -> ThemeColors.GOOD;
            case CONFLICTING -> ThemeColors.POOR;
            case UNREADABLE, FOREIGN -> ThemeColors.BAD;
            case UNCHANGED -> ThemeColors.SECONDARY;
        };
    }

    @Override
    public Command change(EditingDomain domain, EObject row, Optional<Object> value) {
        return UnexecutableCommand.INSTANCE;
    }
}
