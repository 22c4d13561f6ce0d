package org.rashinban.core.enquiry;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.rashinban.core.enquiry.AnswerPart.Kind;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.AskedValue;
import org.rashinban.model.EnquiryForm;
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.Reply;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;

/** Takes replies over into a program. Saving it makes them last, all of them or none. */
public final class Acceptance {

    private final LocalDate today;
    /** What replies were taken over into just now, of which none has seen the other. */
    private final Set<Actual> written = new HashSet<>();

    public Acceptance(LocalDate today) {
        this.today = today;
    }

    /** A file that came back. */
    public record Received(EnquiryForm form, String fileName, String sha256, LocalDate on) {
    }

    /** All that the reply says holds from now on. */
    public void accept(AskedValue asked, Answer answer) {
        accept(asked, answer, any -> true);
    }

    /**
     * What was chosen of the reply holds from now on. A note to an implausible value is its confirmation; that of another value goes. Words alone
     * come to what stands, and make no value of what is none.
     */
    public void accept(AskedValue asked, Answer answer, Predicate<AnswerPart> chosen) {
        Kpi kpi = asked.getKpi();
        FiscalPeriod period = asked.getPeriod();
        Known known = Known.of(kpi, period);
        Answer reply = beside(known, asked, answer);
        Answer said = AnswerParts.narrowed(kpi, known.answer(), reply, chosen);
        Optional<String> reason = reply.note().filter(words -> !words.equals(Answer.ERASED))
                .filter(any -> takes(Kind.CONFIRMATION, chosen));
        if (!said.isStated()) {
            remark(asked, known, said, reason, chosen);
            return;
        }
        Answer stands = known.actual().map(Answer::of).orElse(Answer.BLANK);
        Answer after = said.withNote(takes(Kind.NOTE, chosen) ? said.note() : stands.note())
                .withEvidence(takes(Kind.EVIDENCE, chosen) ? said.evidence() : stands.evidence()).over(known.answer());
        Optional<Sentence> doubt = Plausibility.doubt(kpi, period, after);
        Actual actual = known.actual().orElseGet(() -> Entering.add(kpi, period));
        ReturnComment.settle(actual);
        Entering.replace(after, actual, kpi);
        actual.setState(ActualState.ACCEPTED);
        doubt.flatMap(any -> reason).ifPresent(actual::setConfirmation);
        written.add(actual);
        mark(asked, actual, true, chosen);
    }

    private static boolean takes(Kind kind, Predicate<AnswerPart> chosen) {
        return chosen.test(AnswerPart.of(kind));
    }

    private void remark(AskedValue asked, Known known, Answer said, Optional<String> reason, Predicate<AnswerPart> chosen) {
        if (said.isBlank() && reason.isEmpty()) {
            return;
        }
        Actual actual = known.actual().orElseGet(() -> {
            Actual made = Entering.add(asked.getKpi(), asked.getPeriod());
            made.setState(ActualState.DRAFT);
            return made;
        });
        Answer before = Answer.of(actual);
        Answer words = Answer.BLANK.withNote(said.note()).withEvidence(said.evidence()).over(before);
        Answer after = before.withNote(words.note()).withEvidence(words.evidence());
        Entering.replace(after, actual, asked.getKpi());
        boolean doubtful = known.answer().isStated() && Plausibility.doubt(asked.getKpi(), asked.getPeriod(), after).isPresent();
        reason.filter(any -> doubtful).ifPresent(actual::setConfirmation);
        written.add(actual);
        mark(asked, actual, false, chosen);
    }

    /** Remembers what of the reply was taken; beyond that the department still answers upon what it did before. */
    private static void mark(AskedValue asked, Actual actual, boolean value, Predicate<AnswerPart> chosen) {
        AnswerMark before = AnswerMark.read(asked.getAnswered()).orElse(AnswerMark.AS_ISSUED);
        AnswerMark now = AnswerMark.of(actual);
        asked.setAnswered(new AnswerMark(value ? now.value() : before.value(),
                takes(Kind.NOTE, chosen) ? now.note() : before.note(),
                takes(Kind.EVIDENCE, chosen) ? now.evidence() : before.evidence()).written());
    }

    /** A reply was made beside what had been handed in; of a draft and of what other replies said just now it knows nothing. */
    private Answer beside(Known known, AskedValue asked, Answer answer) {
        Optional<Actual> actual = known.actual();
        boolean now = actual.filter(written::contains).isPresent();
        if (!now && actual.filter(some -> some.getState() == ActualState.DRAFT).isEmpty()) {
            return answer;
        }
        Answer stands = Answer.of(actual.orElseThrow());
        AnswerMark is = AnswerMark.of(stands);
        Optional<AnswerMark> own = AnswerMark.read(asked.getAnswered()).filter(any -> !now);
        boolean ownNote = own.filter(mark -> mark.note().equals(is.note())).isPresent();
        boolean ownEvidence = own.filter(mark -> mark.evidence().equals(is.evidence())).isPresent();
        return answer.withNote(ownNote ? answer.note().or(stands::note) : Basis.joined(stands.note(), answer.note()))
                .withEvidence(ownEvidence ? answer.evidence().or(stands::evidence) : Basis.joined(stands.evidence(), answer.evidence()));
    }

    /**
     * The department takes its value back: it is to be reported again. Where nothing is left, words neither, the value goes altogether. Where the
     * value is not among what was chosen, only the words are accepted.
     */
    public void withdraw(AskedValue asked, Answer reply, Predicate<AnswerPart> chosen) {
        if (!takes(Kind.VALUE, chosen)) {
            accept(asked, reply, chosen);
            return;
        }
        Kpi kpi = asked.getKpi();
        Answer words = AnswerParts.words(reply, chosen);
        Known.of(kpi, asked.getPeriod()).actual().ifPresent(actual -> {
            Answer left = words.withdrawing(Answer.of(actual));
            ReturnComment.settle(actual);
            if (left.isBlank()) {
                kpi.getActuals().remove(actual);
            } else {
                Entering.replace(left, actual, kpi);
                actual.setState(ActualState.RETURNED);
            }
        });
        // Whoever enters a value from now on did so after this reply.
        asked.setAnswered(AnswerMark.of(Answer.BLANK).written());
    }

    /** The reply says what holds anyhow, so that whatever the department says next is said upon that. */
    public void agree(AskedValue asked, Answer reply) {
        Optional<Actual> actual =
                Known.of(asked.getKpi(), asked.getPeriod()).actual().filter(known -> known.getState() == ActualState.ACCEPTED);
        actual.filter(known -> reply.isStated() && Judging.same(reply, Answer.of(known))).map(known -> AnswerMark.of(known).written())
                .filter(mark -> !mark.equals(asked.getAnswered())).ifPresent(asked::setAnswered);
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
