package org.rashinban.exchange.reply;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.AnswerPart;
import org.rashinban.core.enquiry.AnswerParts;
import org.rashinban.core.enquiry.Contradiction;
import org.rashinban.core.enquiry.Judgement;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.core.enquiry.Question;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Kpi;
import org.rashinban.model.text.Sentence;

/** Which cells of what came back are taken over. */
@FunctionalInterface
public interface Decision {

    boolean takes(CollectedRow row, AnswerPart part);

    /** Why it cannot be carried out; empty if it can. */
    default Optional<Sentence> objection(Collected collected) {
        Set<Question> disputed = new HashSet<>();
        for (CollectedRow row : collected.rows()) {
            List<AnswerPart> taken = row.cells().stream().flatMap(cell -> cell.part().stream()).filter(part -> takes(row, part)).toList();
            if (taken.isEmpty()) {
                continue;
            }
            AskedValue asked = row.asked().orElseThrow();
            boolean again = row.disputed() && taken.stream().anyMatch(AnswerPart::isOfValue)
                    && !disputed.add(new Question(asked.getKpi(), asked.getPeriod()));
            Optional<Sentence> objection = again ? Optional.of(Texts.CATALOGUE.sentence("choice.disputed", asked.getKpi().getTitle()))
                    : objection(row, asked.getKpi(), taken)
                            .map(why -> Texts.CATALOGUE.sentence("choice.refused", row.file(), row.cell(), why));
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }

    /** What is taken must be a whole answer, and not contradict itself where all of the row would not. */
    private static Optional<Sentence> objection(CollectedRow row, Kpi kpi, List<AnswerPart> taken) {
        if (row.withdraws() || taken.stream().noneMatch(AnswerPart::isOfValue)) {
            return Optional.empty();
        }
        Answer held = new AnswerParts(kpi, row.stored(), row.after()).taking(taken::contains);
        if (held.equals(row.stored()) && !row.after().equals(row.stored())) {
            return Optional.of(Texts.CATALOGUE.sentence("choice.nothing"));
        }
        Optional<Judgement> all = Contradiction.of(kpi, row.after());
        return Contradiction.of(kpi, held).filter(wrong -> all.isEmpty() || wrong.outcome() == Outcome.UNREADABLE).map(Judgement::why);
    }
}
