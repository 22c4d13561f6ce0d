package org.rashinban.ui.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.entry.Review;
import org.rashinban.core.entry.Stage;
import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.figure.Tones;
import org.rashinban.exchange.form.Reference;
import org.rashinban.model.Actual;
import org.rashinban.model.Component;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.grid.data.GridColumn;
import org.rashinban.ui.plan.StatusColours;
import org.rashinban.ui.theme.ThemeColors;

/** What a department sees of a value: what is asked, what it says, and how that stands. */
final class EntryColumns {

    private final Assessments assessments;
    private final Reference reference = new Reference(Locale.getDefault());

    EntryColumns(Assessments assessments) {
        this.assessments = assessments;
    }

    List<GridColumn> all() {
        return List.of(
                ShownColumn.coloured("stage", Messages.Entry_stage, 13, this::stage, this::urgency), //$NON-NLS-1$
                ShownColumn.text("code", Messages.Entry_code, 7, row -> Answer.text(row.kpi().getCode())), //$NON-NLS-1$
                ShownColumn.text("title", Messages.Entry_title, 26, EntryColumns::title), //$NON-NLS-1$
                ShownColumn.period(),
                whole("target", Messages.Entry_target, 10, row -> Answer.text(reference.target(row.kpi(), row.period()))), //$NON-NLS-1$
                whole("earlier", Messages.Entry_earlier, 20, row -> Answer.text(reference.earlier(row.kpi(), row.period()))), //$NON-NLS-1$
                EntryFields.value(assessments), EntryFields.about(), EntryFields.numerator(), EntryFields.denominator(), EntryFields.done(),
                ShownColumn.coloured("status", Messages.Entry_status, 11, this::status, this::tone), //$NON-NLS-1$
                whole("achievement", Messages.Entry_achievement, 9, row -> evaluation(row).flatMap(Evaluation::achievement) //$NON-NLS-1$
                        .map(percent -> percent.toPlainString() + " %")), //$NON-NLS-1$
                ShownColumn.coloured("doubt", Messages.Entry_doubt, 26, this::doubt, row -> Optional.of(ThemeColors.POOR)), //$NON-NLS-1$
                EntryFields.reason(), EntryFields.note(), EntryFields.evidence(),
                ShownColumn.coloured("returned", Messages.Entry_returned, 24, row -> actual(row).flatMap(Review::comment), //$NON-NLS-1$
                        row -> Optional.of(ThemeColors.BAD)),
                whole("due", Messages.Entry_due, 16, //$NON-NLS-1$
                        row -> row.due().dueOn().map(day -> FiscalPeriod.day(day).in(Locale.getDefault()))));
    }

    /** Of the value itself, not of its components. */
    private static ShownColumn whole(String id, String title, int chars, Function<EntryRow, Optional<String>> text) {
        return ShownColumn.text(id, title, chars, row -> row.isPart() ? Optional.empty() : text.apply(row));
    }

    private static Optional<Actual> actual(EntryRow row) {
        return row.isPart() ? Optional.empty() : row.actual();
    }

    static Optional<String> title(EntryRow row) {
        return row.component().map(EntryColumns::name).map(part -> NLS.bind(Messages.Entry_part, part))
                .or(() -> Answer.text(row.kpi().getTitle()));
    }

    private static String name(Component component) {
        return Answer.text(component.getName()).or(() -> Answer.text(component.getCode())).orElse(""); //$NON-NLS-1$
    }

    private Optional<String> stage(EntryRow row) {
        Stage stage = row.due().stage(Today.get());
        String said = stage.in(Locale.getDefault());
        boolean late = row.due().isLate(Today.get()) && stage != Stage.OVERDUE;
        String stands = row.due().isToCome() ? NLS.bind(Messages.Entry_toCome, said) : said;
        return row.isPart() ? Optional.empty() : Optional.of(late ? NLS.bind(Messages.Entry_late, said) : stands);
    }

    private Optional<String> urgency(EntryRow row) {
        return switch (row.due().stage(Today.get())) {
            case OVERDUE, RETURNED -> Optional.of(ThemeColors.BAD);
            case DUE, DRAFT -> Optional.of(row.due().isLate(Today.get()) ? ThemeColors.BAD : ThemeColors.POOR);
            case SUBMITTED, ACCEPTED -> Optional.of(ThemeColors.GOOD);
            case LOCKED, RUNNING, ANYTIME -> Optional.of(ThemeColors.SECONDARY);
        };
    }

    private Optional<Evaluation> evaluation(EntryRow row) {
        return row.isPart() ? Optional.empty() : assessments.of(row.due()).evaluation();
    }

    private Optional<String> status(EntryRow row) {
        return evaluation(row).map(
                evaluation -> Tones.symbol(evaluation.status()) + ' ' + evaluation.status().in(Locale.getDefault()));
    }

    private Optional<String> tone(EntryRow row) {
        return evaluation(row).map(evaluation -> StatusColours.of(evaluation.status()));
    }

    private Optional<String> doubt(EntryRow row) {
        return row.isPart() ? Optional.empty() : assessments.of(row.due()).doubt().map(doubt -> doubt.in(Locale.getDefault()));
    }
}
