package org.rashinban.core.evaluation;

import java.time.LocalDate;
import java.util.Locale;

import org.rashinban.core.KpiBuilder;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;

/** Evaluates in one line, and reads the result as people do. */
final class Evaluating {

    /** When every period of the tests is over. */
    static final LocalDate LATER = LocalDate.of(2027, 1, 1);
    static final KpiEvaluator EVALUATOR = new KpiEvaluator(new KpiValues(ContainedActuals.accepted()));

    private Evaluating() {
    }

    static Evaluation evaluate(KpiBuilder kpi, String period) {
        return evaluate(kpi.build(), period, LATER);
    }

    static Evaluation evaluate(KpiBuilder kpi, String period, String asOf) {
        return evaluate(kpi.build(), period, LocalDate.parse(asOf));
    }

    static Evaluation evaluate(Kpi kpi, String period, LocalDate asOf) {
        return EVALUATOR.evaluate(kpi, FiscalPeriod.of(period), asOf);
    }

    static String ja(Evaluation evaluation) {
        return evaluation.why().in(Locale.JAPANESE);
    }

    static String en(Evaluation evaluation) {
        return evaluation.why().in(Locale.ENGLISH);
    }

    static String notes(Evaluation evaluation) {
        return String.join("", evaluation.notes().stream().map(note -> note.in(Locale.JAPANESE)).toList());
    }

    static String percent(Evaluation evaluation) {
        return evaluation.achievement().map(Object::toString).orElse("-");
    }

    static String schedule(Evaluation evaluation) {
        return evaluation.schedule().map(schedule -> schedule.expected().toPlainString()).orElse("-");
    }

    static String grade(Evaluation evaluation) {
        return evaluation.grade().map(GradeChoice::symbol).orElse("");
    }
}
