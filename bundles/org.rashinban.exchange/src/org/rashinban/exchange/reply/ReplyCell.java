package org.rashinban.exchange.reply;

import java.math.BigDecimal;
import java.util.Optional;

import org.rashinban.core.enquiry.AnswerPart;
import org.rashinban.model.text.Localized;

/**
 * A cell of a returned form that would change something, beside what is known.
 *
 * @param part       what it says; empty for a number that follows from other cells, such as a rate or a sum, and is not taken by itself
 * @param address    where to look: sheet and cell; empty for what has no cell
 * @param before     what is known; empty where nothing is
 * @param after      what would hold if it were accepted; empty where nothing would
 * @param difference by how much a number would change
 */
public record ReplyCell(Optional<AnswerPart> part, String address, Localized label, Optional<Localized> before, Optional<Localized> after,
        Optional<BigDecimal> difference) {
}
