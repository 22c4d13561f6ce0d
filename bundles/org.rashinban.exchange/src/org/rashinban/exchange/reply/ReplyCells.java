package org.rashinban.exchange.reply;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.AnswerPart;
import org.rashinban.core.enquiry.AnswerPart.Kind;
import org.rashinban.core.enquiry.AnswerParts;
import org.rashinban.core.enquiry.Known;
import org.rashinban.model.Actual;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.text.Localized;

/** Takes a row of a returned form apart into its cells, of which one can be accepted without another. */
final class ReplyCells {

    private static final AnswerPart VALUE = AnswerPart.of(Kind.VALUE);

    private final CollectedRow row;
    private final Kpi kpi;
    private final AnswerParts parts;

    private ReplyCells(CollectedRow row, AskedValue asked) {
        this.row = row;
        kpi = asked.getKpi();
        parts = new AnswerParts(kpi, row.stored(), row.after());
    }

    /** None where there is nothing to accept. */
    static List<ReplyCell> of(CollectedRow row) {
        return row.canBeAccepted() ? new ReplyCells(row, row.asked().orElseThrow()).all() : List.of();
    }

    private List<ReplyCell> all() {
        List<AnswerPart> differing = parts.differing();
        List<ReplyCell> cells = new ArrayList<>();
        if (row.after().hasValue() && !differing.contains(VALUE)) {
            computed().ifPresent(cells::add);
        }
        differing.stream().map(this::cell).forEach(cells::add);
        if (differing.isEmpty()) {
            cells.add(cell(VALUE));
        }
        row.reply().note().filter(words -> row.doubt().isPresent() && !words.equals(Answer.ERASED)).map(this::confirmation)
                .ifPresent(cells::add);
        return cells;
    }

    /** A rate or a sum, where it is another one afterwards. */
    private Optional<ReplyCell> computed() {
        Optional<BigDecimal> before = row.amountBefore();
        Optional<BigDecimal> after = row.amountAfter();
        boolean same = before.isPresent() == after.isPresent() && before.flatMap(known -> after.map(known::compareTo)).orElse(0) == 0;
        return same ? Optional.empty() : Optional.of(new ReplyCell(Optional.empty(), "", Texts.CATALOGUE.sentence("cell.computed"),
                before.map(this::number), after.map(this::number), row.difference()));
    }

    private Localized number(BigDecimal number) {
        return locale -> AmountFormat.format(Amount.of(number.toPlainString()), Optional.ofNullable(kpi.getUnit()).orElse(""), locale);
    }

    private ReplyCell cell(AnswerPart part) {
        Optional<BigDecimal> difference = AnswerParts.number(row.after(), part)
                .flatMap(now -> AnswerParts.number(row.stored(), part).map(now::subtract));
        return new ReplyCell(Optional.of(part), address(part), part.label(kpi), parts.text(row.stored(), part),
                parts.text(row.after(), part),
                difference);
    }

    private ReplyCell confirmation(String words) {
        AnswerPart part = AnswerPart.of(Kind.CONFIRMATION);
        AskedValue asked = row.asked().orElseThrow();
        Optional<Localized> before = Known.of(kpi, asked.getPeriod()).actual().map(Actual::getConfirmation).flatMap(Answer::text)
                .map(known -> locale -> known);
        return new ReplyCell(Optional.of(part), address(part), part.label(kpi), before, Optional.of(locale -> words), Optional.empty());
    }

    private String address(AnswerPart part) {
        return row.places().address(part).orElse(row.cell());
    }
}
