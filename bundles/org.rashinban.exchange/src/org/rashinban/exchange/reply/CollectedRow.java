package org.rashinban.exchange.reply;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.AnsweredAmount;
import org.rashinban.core.enquiry.Judgement;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.core.permission.PeriodLocks;
import org.rashinban.model.AskedValue;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.text.Sentence;

/**
 * What became of a row of a returned form.
 *
 * @param file     its name
 * @param cell     where to look: sheet and cell; the sheet's row is gone where there is only a file
 * @param asked    the value it is about; empty if it is about none
 * @param doubt    what to ask before believing it
 * @param stored   what the store holds now
 * @param reply    what the row says; blank if it cannot be read
 * @param touched  whether anything was written into the row since the form went out
 * @param places   where its cells are
 * @param disputed whether other replies say something else, so that somebody has to choose
 */
public record CollectedRow(String file, String cell, Optional<AskedValue> asked, Judgement judgement, Optional<Sentence> doubt,
        Answer stored, Answer reply, boolean touched, CellPlaces places, boolean disputed) {

    public Outcome outcome() {
        return judgement.outcome();
    }

    /** Whether it takes back the value that is known. */
    public boolean withdraws() {
        return judgement.withdraws();
    }

    /** What would hold if it were accepted. */
    public Answer after() {
        return withdraws() ? reply.withdrawing(stored) : reply.over(stored);
    }

    /** The number that is known, were it a quotient or a sum. */
    public Optional<BigDecimal> amountBefore() {
        return amount(stored);
    }

    /** The number that would hold, were it a quotient or a sum. */
    public Optional<BigDecimal> amountAfter() {
        return reply.isBlank() ? Optional.empty() : amount(after());
    }

    private Optional<BigDecimal> amount(Answer answer) {
        return asked.flatMap(value -> AnsweredAmount.of(value.getKpi(), value.getPeriod(), answer)).map(Amount::value);
    }

    /** By how much the number would change. */
    public Optional<BigDecimal> difference() {
        return amountBefore().flatMap(before -> amountAfter().map(now -> now.subtract(before)));
    }

    /** Whether there is something to accept; in a locked period there is nothing. */
    public boolean canBeAccepted() {
        return asked.filter(CollectedRow::isUnlocked).isPresent() && (withdraws() || !reply.isBlank()) && switch (outcome()) {
            case NEW, CHANGED, CONFLICTING -> true;
            case UNCHANGED, UNREADABLE, FOREIGN -> false;
        };
    }

    /** The cells that would change something, and what follows from them. */
    public List<ReplyCell> cells() {
        return ReplyCells.of(this);
    }

    private static boolean isUnlocked(AskedValue asked) {
        return PeriodLocks.refusal(asked.getKpi(), asked.getPeriod()).isEmpty();
    }

    CollectedRow judged(Judgement other, boolean dispute) {
        return new CollectedRow(file, cell, asked, other, doubt, stored, reply, touched, places, dispute);
    }

    CollectedRow doubted(Optional<Sentence> other) {
        return new CollectedRow(file, cell, asked, judgement, other, stored, reply, touched, places, disputed);
    }

    CollectedRow saying(Answer other) {
        return new CollectedRow(file, cell, asked, judgement, doubt, stored, other, touched, places, disputed);
    }
}
