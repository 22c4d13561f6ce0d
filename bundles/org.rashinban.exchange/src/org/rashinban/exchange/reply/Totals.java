package org.rashinban.exchange.reply;

import java.util.Optional;

import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.AnsweredAmount;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiSource;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.text.Sentence;

/**
 * What a form does not ask for because it follows from something else: the total of a KPI whose values are sums of their components, and words
 * beside the day by which a KPI is measured.
 */
final class Totals {

    private Totals() {
    }

    /** Why a total cannot stand that was typed all the same: it is another one than that of the components, or there are none. */
    static Optional<Sentence> refusal(AskedValue asked, Answer said) {
        if (!isSum(asked.getKpi()) || said.amount().isEmpty()) {
            return Optional.empty();
        }
        Amount typed = said.amount().orElseThrow();
        Optional<Amount> sum = AnsweredAmount.of(asked.getKpi(), asked.getPeriod(), said.withAmount(Optional.empty()));
        return sum.isEmpty() ? Optional.of(Texts.CATALOGUE.sentence("total.alone", typed.value()))
                : sum.filter(computed -> computed.value().compareTo(typed.value()) != 0)
                        .map(computed -> Texts.CATALOGUE.sentence("total.differs", typed.value(), computed.value()));
    }

    /** What follows from something else is no part of the answer; what stands of it beside the same answer stays. */
    static Answer settled(Kpi kpi, Answer said, Answer known) {
        if (isSum(kpi)) {
            boolean same = !said.components().isEmpty() && said.components().equals(known.components());
            return said.amount().isEmpty() && !same ? said : said.withAmount(same ? known.amount() : Optional.empty());
        }
        boolean worded = kpi.getValueType() == KpiValueType.DATE && said.doneOn().isPresent() && said.text().isEmpty();
        return worded ? said.withText(known.text()) : said;
    }

    private static boolean isSum(Kpi kpi) {
        return kpi.getSource() == KpiSource.COMPONENTS;
    }
}
