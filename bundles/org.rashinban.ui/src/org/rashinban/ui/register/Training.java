package org.rashinban.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.rashinban.core.kpi.Actuals;
import org.rashinban.core.training.CourseYear;
import org.rashinban.core.training.TrainingLedger;
import org.rashinban.model.TrainingCourse;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.ui.day.Today;

/** What the ledger of training says of a course. */
final class Training {

    private Training() {
    }

    /** By fiscal year, never added up: somebody may have taken part in both. */
    static Optional<String> participants(TrainingCourse course) {
        return joined(ledger(course).years().stream().map(Training::year).toList());
    }

    private static String year(CourseYear year) {
        String persons =
                year.participants().map(amount -> AmountFormat.format(amount, "", Locale.getDefault())).orElse(Messages.Column_unknown); //$NON-NLS-1$
        return NLS.bind(Messages.Column_inYear, year.year().in(Locale.getDefault()), persons);
    }

    static Optional<String> coverage(TrainingCourse course) {
        LocalDate today = Today.get();
        return joined(ledger(course).coverages().stream().map(coverage -> coverage.why(today).in(Locale.getDefault())).toList());
    }

    private static TrainingLedger ledger(TrainingCourse course) {
        return TrainingLedger.of(List.of(course), FiscalSpan.startingAt(Actuals.BEGINNING));
    }

    private static Optional<String> joined(List<String> texts) {
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.stream().collect(Collectors.joining(Messages.Column_between)));
    }
}
