package org.rashinban.core.enquiry;

import java.util.Optional;

import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;

/** Compares what a reply says with what it was issued with and with what the store holds now. */
public final class Judging {

    private Judging() {
    }

    /**
     * @param basis what the department answered upon
     * @param known what the store holds now
     * @param reply what the form says now
     */
    public static Judgement of(Kpi kpi, Basis basis, Known known, Answer reply) {
        Answer stored = known.answer();
        boolean emptied = !reply.isStated() && stored.isStated() && basis.issued().filter(Answer::isStated).isPresent();
        if (emptied && basis.holds(stored)) {
            return new Judgement(Outcome.CONFLICTING, Texts.CATALOGUE.sentence("emptied", AnswerText.of(kpi, stored)), true);
        }
        if (reply.isBlank()) {
            return Judgement.of(Outcome.UNCHANGED, emptied ? "blank.emptied" : stored.isStated() ? "blank.kept" : "blank",
                    AnswerText.of(kpi, stored));
        }
        if (!emptied && !basis.isTouched(reply)) {
            return Judgement.of(Outcome.UNCHANGED, same(reply, stored) ? "same" : "untouched");
        }
        Optional<Judgement> contradiction = Contradiction.of(kpi, reply);
        if (contradiction.isPresent()) {
            return contradiction.get();
        }
        Answer after = reply.over(stored);
        if (after.equals(stored) || !reply.isStated() && known.hasWordsOf(reply)) {
            return Judgement.of(Outcome.UNCHANGED, known.isSubmitted() ? "same.submitted" : "same");
        }
        if (emptied) {
            return Judgement.of(Outcome.CHANGED, "changed.remark.emptied", AnswerText.of(kpi, stored));
        }
        return stored.isStated() ? change(kpi, basis, stored, after) : first(kpi, known, reply);
    }

    private static Judgement first(Kpi kpi, Known known, Answer reply) {
        if (!reply.isStated()) {
            return Judgement.of(Outcome.NEW, "new.remark");
        }
        return known.setAside().map(actual -> {
            Object instead = AnswerText.of(kpi, Answer.of(actual).value());
            return Judgement.of(Outcome.NEW, actual.getState() == ActualState.RETURNED ? "new.returned" : "new.draft", instead);
        }).orElseGet(() -> Judgement.of(Outcome.NEW, reply.hasValue() ? "new" : "new.absent"));
    }

    /** Something else holds afterwards. Whether anybody loses by it is asked of the value; words are kept in any case. */
    private static Judgement change(Kpi kpi, Basis basis, Answer stored, Answer after) {
        if (after.value().equals(stored.value())) {
            return Judgement.of(Outcome.CHANGED, "changed.remark");
        }
        if (stored.hasValue() && !basis.holds(stored)) {
            String key = basis.isKnown() ? basis.isReplied() ? "overtaken.again" : "overtaken" : "overtaken.unknown";
            return Judgement.of(Outcome.CONFLICTING, key, AnswerText.of(kpi, stored), AnswerText.of(kpi, after));
        }
        boolean withdrawn = stored.hasValue() && !after.hasValue()
                || stored.components().keySet().stream().anyMatch(after.absentParts()::containsKey);
        return Judgement.of(withdrawn ? Outcome.CONFLICTING : Outcome.CHANGED, withdrawn ? "withdrawn" : "changed",
                AnswerText.of(kpi, stored), AnswerText.of(kpi, after));
    }

    /** Whether what the one says is what the other says already. */
    static boolean same(Answer one, Answer other) {
        return one.over(other).equals(other);
    }
}
