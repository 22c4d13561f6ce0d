package org.rashinban.core.enquiry;

import java.util.Optional;

import org.rashinban.model.Kpi;

/** Compares what a reply says with what it was issued with and with what the store holds now. */
public final class Judging {

    private Judging() {
    }

    /**
     * @param issued   what the form said when it went out; empty if that is not known any more
     * @param stored   what the store holds now
     * @param reply    what the form says now
     * @param answered whether a reply to this form was accepted before, so that what the store holds may come from it
     */
    public static Judgement of(Kpi kpi, Optional<Answer> issued, Answer stored, Answer reply, boolean answered) {
        if (reply.isBlank()) {
            return Judgement.of(Outcome.UNCHANGED, stored.isStated() ? "blank.kept" : "blank");
        }
        if (issued.isPresent() && same(reply, issued.get())) {
            return Judgement.of(Outcome.UNCHANGED, same(reply, stored) ? "same" : "untouched");
        }
        Optional<Judgement> contradiction = Contradiction.of(kpi, reply);
        if (contradiction.isPresent()) {
            return contradiction.get();
        }
        Answer after = reply.over(stored);
        if (after.equals(stored)) {
            return Judgement.of(Outcome.UNCHANGED, "same");
        }
        if (!stored.isStated()) {
            return Judgement.of(Outcome.NEW, reply.isStated() ? reply.hasValue() ? "new" : "new.absent" : "new.remark");
        }
        boolean overtaken = issued.isPresent() && !answered && !same(stored, issued.get());
        if (overtaken) {
            return Judgement.of(Outcome.CONFLICTING, "overtaken", AnswerText.of(kpi, stored), AnswerText.of(kpi, after));
        }
        if (stored.hasValue() && !after.hasValue()) {
            return Judgement.of(Outcome.CONFLICTING, "withdrawn", AnswerText.of(kpi, stored), AnswerText.of(kpi, after));
        }
        return after.value().equals(stored.value()) ? Judgement.of(Outcome.CHANGED, "changed.remark")
                : Judgement.of(Outcome.CHANGED, "changed", AnswerText.of(kpi, stored), AnswerText.of(kpi, after));
    }

    /** Whether what the one says is what the other says already. */
    static boolean same(Answer one, Answer other) {
        return one.over(other).equals(other);
    }
}
