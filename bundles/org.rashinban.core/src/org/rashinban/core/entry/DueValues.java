package org.rashinban.core.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.rashinban.core.enquiry.Question;
import org.rashinban.core.enquiry.Questions;
import org.rashinban.core.evaluation.ReportDays;
import org.rashinban.model.Actual;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryState;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.model.Target;
import org.rashinban.model.period.FiscalPeriod;

/** Which values are to be entered for a fiscal year, and until when. */
public final class DueValues {

    private final Program program;
    private final Map<Question, LocalDate> asked = new HashMap<>();

    public DueValues(Program program) {
        this.program = program;
        program.getEnquiries().stream().filter(enquiry -> enquiry.getState() == EnquiryState.OPEN && enquiry.getDueOn() != null)
                .forEach(this::note);
    }

    private void note(Enquiry enquiry) {
        enquiry.getForms().stream().flatMap(form -> form.getAsked().stream()).filter(value -> value.getKpi() != null)
                .forEach(value -> note(value, enquiry.getDueOn()));
    }

    /** Of several open enquiries the one that ends first. */
    private void note(AskedValue value, LocalDate dueOn) {
        asked.merge(new Question(value.getKpi(), value.getPeriod()), dueOn, (one, other) -> one.isBefore(other) ? one : other);
    }

    /** The KPIs of the editions in force whose values people enter. */
    public List<Kpi> kpis(Predicate<Kpi> wanted) {
        return program.getPlans().stream().flatMap(plan -> Questions.kpis(plan).stream()).filter(wanted).toList();
    }

    /** In the order of the plan, each KPI in the order of time. The actuals of the KPIs have to be loaded. */
    public List<DueValue> of(List<Kpi> kpis, FiscalPeriod year) {
        return kpis.stream().flatMap(kpi -> periods(kpi, year).map(period -> new DueValue(kpi, period, dueOn(kpi, period)))).toList();
    }

    /** Those that are reported, and those for which there is something although nobody asks any more. */
    private static Stream<FiscalPeriod> periods(Kpi kpi, FiscalPeriod year) {
        Stream<FiscalPeriod> reported = Questions.of(kpi, year, LocalDate.MAX).stream().map(Question::period);
        Stream<FiscalPeriod> known = kpi.getActuals().stream().map(Actual::getPeriod)
                .filter(period -> period != null && period.fiscalYear() == year.fiscalYear());
        return Stream.concat(reported, known).distinct().sorted();
    }

    private Optional<LocalDate> dueOn(Kpi kpi, FiscalPeriod period) {
        return Optional.ofNullable(asked.get(new Question(kpi, period))).or(() -> switch (kpi.getFrequency()) {
            case YEARLY, HALF_YEARLY, QUARTERLY, MONTHLY -> Optional.of(ReportDays.until(kpi, period));
            case ONCE -> kpi.getTargets().stream().anyMatch(target -> isUp(target, period)) ? Optional.of(ReportDays.until(kpi, period))
                    : Optional.empty();
            case IRREGULAR -> Optional.empty();
        });
    }

    /** What is delivered once may be delivered at any time until its target is due. */
    private static boolean isUp(Target target, FiscalPeriod period) {
        return target.getDue() != null && !target.getDue().last().isAfter(period.last())
                || target.getSpan() != null && target.getSpan().last().filter(end -> !end.isAfter(period.last())).isPresent();
    }
}
