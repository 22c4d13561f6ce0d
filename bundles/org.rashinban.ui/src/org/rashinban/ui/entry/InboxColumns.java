package org.rashinban.ui.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.AnswerText;
import org.rashinban.core.entry.Comparison;
import org.rashinban.core.entry.Review;
import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.rollup.Owners;
import org.rashinban.model.Actual;
import org.rashinban.model.Department;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.label.Labels;
import org.rashinban.ui.grid.data.GridColumn;
import org.rashinban.ui.plan.StatusColours;
import org.rashinban.ui.theme.ThemeColors;

/** What the office sees of a value that a department has handed in: beside the last one, with all that speaks for and against it. */
final class InboxColumns {

    private final Assessments assessments;

    InboxColumns(Assessments assessments) {
        this.assessments = assessments;
    }

    List<GridColumn> all() {
        return List.of(
                ShownColumn.text("code", Messages.Entry_code, 7, row -> Answer.text(row.kpi().getCode())), //$NON-NLS-1$
                ShownColumn.text("title", Messages.Entry_title, 24, row -> Answer.text(row.kpi().getTitle())), //$NON-NLS-1$
                ShownColumn.period(),
                ShownColumn.right("before", Messages.Inbox_before, 18, this::before), //$NON-NLS-1$
                ShownColumn.right("now", Messages.Inbox_now, 18, InboxColumns::now), //$NON-NLS-1$
                ShownColumn.right("difference", Messages.Inbox_difference, 10, //$NON-NLS-1$
                        row -> Comparison.of(row.due()).difference().map(InboxColumns::signed)),
                ShownColumn.coloured("status", Messages.Entry_status, 11, row -> evaluation(row).map( //$NON-NLS-1$
                        evaluation -> Tones.symbol(evaluation.status()) + ' ' + evaluation.status().in(Locale.getDefault())),
                        row -> evaluation(row).map(evaluation -> StatusColours.of(evaluation.status()))),
                ShownColumn.text("achievement", Messages.Entry_achievement, 9, row -> evaluation(row).flatMap(Evaluation::achievement) //$NON-NLS-1$
                        .map(percent -> percent.toPlainString() + " %")), //$NON-NLS-1$
                ShownColumn.coloured("doubt", Messages.Entry_doubt, 26, //$NON-NLS-1$
                        row -> assessments.of(row.due()).doubt().map(doubt -> doubt.in(Locale.getDefault())),
                        row -> Optional.of(ThemeColors.POOR)),
                ShownColumn.text("department", Messages.Entry_department, 20, InboxColumns::departments), //$NON-NLS-1$
                said("reason", Messages.Entry_reason, 22, actual -> Answer.text(actual.getConfirmation())), //$NON-NLS-1$
                said("note", Messages.Entry_note, 24, actual -> Answer.of(actual).note()), //$NON-NLS-1$
                said("evidence", Messages.Entry_evidence, 24, actual -> Answer.of(actual).evidence()), //$NON-NLS-1$
                said("returned", Messages.Entry_returned, 24, Review::comment), //$NON-NLS-1$
                said("state", Messages.Entry_stage, 10, actual -> Optional.of(Labels.of(actual.getState()).in(Locale.getDefault())))); //$NON-NLS-1$
    }

    private static ShownColumn said(String id, String title, int chars, Function<Actual, Optional<String>> text) {
        return ShownColumn.text(id, title, chars, row -> row.actual().flatMap(text));
    }

    private static Optional<String> departments(EntryRow row) {
        return Answer.text(Owners.of(row.kpi()).stream().map(Department::getName).collect(Collectors.joining(Messages.Entry_between)));
    }

    private Optional<String> before(EntryRow row) {
        return Comparison.of(row.due()).before().map(actual -> AnswerText.of(row.kpi(), Answer.of(actual)).in(Locale.getDefault()));
    }

    private static Optional<String> now(EntryRow row) {
        return row.actual().map(actual -> AnswerText.of(row.kpi(), Answer.of(actual)).in(Locale.getDefault()));
    }

    private static String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + AmountFormat.number(difference); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private Optional<Evaluation> evaluation(EntryRow row) {
        return assessments.of(row.due()).evaluation();
    }
}
