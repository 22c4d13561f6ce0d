package org.rashinban.core.enquiry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.rashinban.core.kpi.Actuals;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryForm;
import org.rashinban.model.EnquiryState;
import org.rashinban.model.Reply;
import org.rashinban.model.period.FiscalSpan;

/**
 * How far a department has come with an enquiry.
 *
 * @param asked    how many values were asked for
 * @param answered for how many of them there is one by now, were it the statement that there is none
 * @param open     for how many of these it is still to come (未定)
 * @param overdue  whether something is missing after the due day
 */
public record FormStatus(EnquiryForm form, int asked, int answered, int open, Optional<LocalDate> issuedOn, Optional<LocalDate> receivedOn,
        Optional<String> file, boolean overdue) {

    /** Of the values in memory: those of the KPIs asked about have to be loaded. */
    public static List<FormStatus> of(Enquiry enquiry, LocalDate today) {
        return of(enquiry, today, ContainedActuals.reported());
    }

    /** @param actuals where the values come from */
    public static List<FormStatus> of(Enquiry enquiry, LocalDate today, Actuals actuals) {
        return enquiry.getForms().stream().map(form -> of(enquiry, form, today, actuals)).toList();
    }

    private static FormStatus of(Enquiry enquiry, EnquiryForm form, LocalDate today, Actuals actuals) {
        List<Actual> known = form.getAsked().stream().flatMap(asked -> known(asked, actuals).stream()).toList();
        int open = (int) known.stream().filter(actual -> Answer.of(actual).isToCome()).count();
        Optional<Reply> last = form.getReplies().stream().filter(reply -> reply.getReceivedOn() != null)
                .max(Comparator.comparing(Reply::getReceivedOn));
        boolean late = enquiry.getState() == EnquiryState.OPEN && enquiry.getDueOn() != null && today.isAfter(enquiry.getDueOn());
        return new FormStatus(form, form.getAsked().size(), known.size(), open, Optional.ofNullable(form.getIssuedOn()),
                last.map(Reply::getReceivedOn), last.map(Reply::getFileName), late && known.size() - open < form.getAsked().size());
    }

    /** What a department has handed in; its drafts and what was returned to it are still to come. */
    private static Optional<Actual> known(AskedValue asked, Actuals actuals) {
        return Optional.ofNullable(asked.getKpi()).filter(kpi -> asked.getPeriod() != null)
                .flatMap(kpi -> actuals.reported(kpi, FiscalSpan.between(asked.getPeriod(), asked.getPeriod())).stream()
                        .filter(actual -> actual.getPeriod().equals(asked.getPeriod())).findFirst())
                .filter(actual -> actual.getState() == ActualState.ACCEPTED || actual.getState() == ActualState.SUBMITTED)
                .filter(actual -> Answer.of(actual).isStated());
    }

    public boolean isComplete() {
        return answered - open == asked;
    }

    /** The values still missing, in the order asked, those that were said to be still to come (未定) among them. */
    public List<AskedValue> missing() {
        return form.getAsked().stream().filter(
                asked -> known(asked, ContainedActuals.reported()).filter(actual -> !Answer.of(actual).isToCome()).isEmpty())
                .filter(asked -> Objects.nonNull(asked.getKpi())).toList();
    }

    static boolean isToCome(AskedValue asked) {
        return known(asked, ContainedActuals.reported()).filter(actual -> Answer.of(actual).isToCome()).isPresent();
    }
}
