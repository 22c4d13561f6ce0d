package org.rashinban.core.kpi;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.rashinban.model.Absence;
import org.rashinban.model.Actual;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

/** Whether a deliverable (成果物) is there: a rule made, a system introduced. */
public final class Deliverables {

    /** What was reported of it. */
    public sealed interface Delivery {
    }

    /** @param on when, or the period of the report that says so */
    public record Done(FiscalPeriod on) implements Delivery {
    }

    /** @param text how far it is, in the words of the report */
    public record Pending(String text) implements Delivery {
    }

    public record Unreported() implements Delivery {
    }

    public record NotApplicable() implements Delivery {
    }

    private static final Set<String> DONE = Set.of(
            "済", "済み", "完了", "達成", "実施", "実施済", "実施済み", "完成", "done", "completed", "yes");
    private static final List<String> DONE_ENDINGS = List.of("", "済", "済み", "完了", "した", "しました");

    private final Actuals actuals;

    public Deliverables(Actuals actuals) {
        this.actuals = actuals;
    }

    /**
     * @param span   whose reports speak of the deliverable
     * @param end    what is done later is not there yet
     * @param wanted the words of the target, such as 導入; a report of 導入 or 導入済み says that it is there
     */
    public Delivery in(Kpi kpi, FiscalSpan span, LocalDate end, Optional<String> wanted) {
        List<Actual> reports = actuals.of(Kpis.root(kpi), span).stream().filter(report -> !isNumber(report)).toList();
        Optional<Delivery> done = reports.stream().flatMap(report -> doneOn(report, wanted).stream())
                .filter(on -> !on.last().isAfter(end))
                .min(FiscalPeriod::compareTo).map(Done::new);
        return done.or(() -> reports.stream().map(Deliverables::pending).reduce((earlier, later) -> later))
                .orElseGet(Unreported::new);
    }

    /** A number that the same KPI has besides says nothing about the deliverable. */
    private static boolean isNumber(Actual report) {
        boolean number = report.getAmount() != null || report.getNumerator() != null || !report.getComponents().isEmpty();
        return number && report.getDoneOn() == null && report.getText() == null;
    }

    private static Optional<FiscalPeriod> doneOn(Actual report, Optional<String> wanted) {
        if (report.getDoneOn() != null) {
            return Optional.of(report.getDoneOn());
        }
        String text = plain(report.getText());
        boolean says = DONE.contains(text) || wanted.map(Deliverables::plain).filter(words -> !words.isEmpty())
                .filter(words -> DONE_ENDINGS.stream().anyMatch(ending -> text.equals(words + ending))).isPresent();
        return says ? Optional.of(report.getPeriod()) : Optional.empty();
    }

    private static Delivery pending(Actual report) {
        if (report.getAbsence() == Absence.NOT_APPLICABLE) {
            return new NotApplicable();
        }
        return report.getAbsence() == Absence.NONE ? new Pending(Optional.ofNullable(report.getText()).orElse("")) : new Unreported();
    }

    private static String plain(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
