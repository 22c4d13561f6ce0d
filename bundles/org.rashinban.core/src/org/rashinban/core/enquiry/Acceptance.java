package org.rashinban.core.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.AskedValue;
import org.rashinban.model.EnquiryForm;
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.Reply;
import org.rashinban.model.period.FiscalPeriod;

/** Takes replies over into a program. Saving it makes them last, all of them or none. */
public final class Acceptance {

    private final LocalDate today;

    public Acceptance(LocalDate today) {
        this.today = today;
    }

    /** A file that came back. */
    public record Received(EnquiryForm form, String fileName, String sha256, LocalDate on) {
    }

    /** The value holds from now on. A note to an implausible value is its confirmation. */
    public void accept(AskedValue asked, Answer answer) {
        Kpi kpi = asked.getKpi();
        FiscalPeriod period = asked.getPeriod();
        Optional<String> confirmation = Plausibility.doubt(kpi, period, answer).flatMap(doubt -> answer.note());
        Actual actual = Entering.enter(kpi, period, answer);
        actual.setState(ActualState.ACCEPTED);
        confirmation.ifPresent(actual::setConfirmation);
    }

    /** Notes that a reply came in, and how many of its values were taken over. The same file is noted once. */
    public void note(Received received, int values) {
        List<Reply> replies = received.form().getReplies();
        Reply reply = replies.stream().filter(earlier -> received.sha256().equals(earlier.getSha256())).findFirst().orElseGet(() -> {
            Reply made = RashinbanFactory.eINSTANCE.createReply();
            made.setId(UUID.randomUUID().toString());
            made.setFileName(received.fileName());
            made.setSha256(received.sha256());
            made.setReceivedOn(received.on());
            replies.add(made);
            return made;
        });
        if (reply.getAcceptedOn() == null || values > 0) {
            reply.setAcceptedOn(today);
            reply.setAcceptedValues(reply.getAcceptedValues() + values);
        }
    }
}
