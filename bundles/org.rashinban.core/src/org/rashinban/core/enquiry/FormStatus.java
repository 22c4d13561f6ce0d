package org.rashinban.core.enquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rashinban.core.kpi.Actuals;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryForm;
import org.rashinban.model.EnquiryState;
import org.rashinban.model.Kpi;
import org.rashinban.model.Reply;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

/**
 * How far a department has come with an enquiry.
 *
 * @param asked    how many values were asked for
 * @param answered for how many of them there is one by now, were it the statement that there is none
 * @param missing  the values still missing, in the order asked, those that were said to be still to come (未定) among them
 * @param toCome   these
 * @param overdue  whether something is missing after the due day
 */
public record FormStatus(EnquiryForm form, int asked, int answered, List<AskedValue> missing, List<AskedValue> toCome,
        Optional<LocalDate> issuedOn, Optional<LocalDate> receivedOn, Optional<String> file, boolean overdue) {

    public FormStatus {
        missing = List.copyOf(missing);
        toCome = List.copyOf(toCome);
    }

    /** Of the values in memory: those of the KPIs asked about have to be loaded. */
    public static List<FormStatus> of(Enquiry enquiry, LocalDate today) {
        return of(enquiry, today, ContainedActuals.reported());
    }

    /** @param actuals where the values come from; it is asked once for each KPI */
    public static List<FormStatus> of(Enquiry enquiry, LocalDate today, Actuals actuals) {
        Map<Kpi, List<Actual>> reported = new HashMap<>();
        enquiry.getForms().stream().flatMap(form -> form.getAsked().stream()).filter(FormStatus::isWhole)
                .collect(Collectors.groupingBy(AskedValue::getKpi, Collectors.mapping(AskedValue::getPeriod, Collectors.toList())))
                .forEach((kpi, periods) -> reported.put(kpi, actuals.reported(kpi, span(periods))));
        return enquiry.getForms().stream().map(form -> of(enquiry, form, today, reported)).toList();
    }

    private static boolean isWhole(AskedValue asked) {
        return asked.getKpi() != null && asked.getPeriod() != null;
    }

    private static FiscalSpan span(List<FiscalPeriod> periods) {
        return FiscalSpan.between(periods.stream().min(Comparator.comparing(FiscalPeriod::first)).orElseThrow(),
                periods.stream().max(Comparator.comparing(FiscalPeriod::last)).orElseThrow());
    }

    private static FormStatus of(Enquiry enquiry, EnquiryForm form, LocalDate today, Map<Kpi, List<Actual>> reported) {
        List<AskedValue> missing = new ArrayList<>();
        List<AskedValue> toCome = new ArrayList<>();
        int answered = 0;
        // An indicator that was deleted since, or is calculated by now, is asked for no more.
        List<AskedValue> all = form.getAsked().stream().filter(Questions::stands).toList();
        for (AskedValue asked : all) {
            Optional<Actual> known = known(asked, reported);
            boolean open = known.map(Answer::of).filter(Answer::isToCome).isPresent();
            answered += known.isPresent() ? 1 : 0;
            if (open) {
                toCome.add(asked);
            }
            if (open || known.isEmpty()) {
                missing.add(asked);
            }
        }
        // Of several of one day the one that was taken in last.
        Optional<Reply> last = form.getReplies().stream().filter(reply -> reply.getReceivedOn() != null)
                .reduce((one, next) -> next.getReceivedOn().isBefore(one.getReceivedOn()) ? one : next);
        boolean late = enquiry.getState() == EnquiryState.OPEN && enquiry.getDueOn() != null && today.isAfter(enquiry.getDueOn());
        return new FormStatus(form, all.size(), answered, missing, toCome, Optional.ofNullable(form.getIssuedOn()),
                last.map(Reply::getReceivedOn), last.map(Reply::getFileName), late && answered - toCome.size() < all.size());
    }

    /** What a department has handed in; its drafts and what was returned to it are still to come. */
    private static Optional<Actual> known(AskedValue asked, Map<Kpi, List<Actual>> reported) {
        return Optional.of(asked).filter(FormStatus::isWhole).flatMap(one -> reported.get(one.getKpi()).stream()
                .filter(actual -> actual.getPeriod().equals(one.getPeriod())).findFirst())
                .filter(actual -> actual.getState() == ActualState.ACCEPTED || actual.getState() == ActualState.SUBMITTED)
                .filter(actual -> Answer.of(actual).isStated());
    }

    /** For how many values it was said that they are still to come. */
    public int open() {
        return toCome.size();
    }

    public boolean isComplete() {
        return answered - open() == asked;
    }
}
