package org.rashinban.core.enquiry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.kpi.Quotients;
import org.rashinban.core.tree.Names;
import org.rashinban.core.validation.Splits;
import org.rashinban.model.Component;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.amount.Amount;

/** What an answer has wrong in itself, whatever is known besides. */
public final class Contradiction {

    /** How far a percentage that was typed may be from the quotient beside it. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.5");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Contradiction() {
    }

    /** Empty if there is nothing wrong. */
    public static Optional<Judgement> of(Kpi kpi, Answer reply) {
        if (reply.numerator().isPresent() != reply.denominator().isPresent()) {
            return Optional.of(Judgement.of(Outcome.UNREADABLE, "fraction.half"));
        }
        return quotient(kpi, reply).or(() -> percentage(kpi, reply)).or(() -> split(kpi, reply));
    }

    private static Optional<Judgement> quotient(Kpi kpi, Answer reply) {
        if (reply.numerator().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal numerator = reply.numerator().orElseThrow().value();
        BigDecimal denominator = reply.denominator().orElseThrow().value();
        Optional<BigDecimal> quotient = Quotients.of(kpi, numerator, denominator);
        if (quotient.isEmpty()) {
            return Optional.of(Judgement.of(Outcome.UNREADABLE, "fraction.zero"));
        }
        Optional<BigDecimal> typed = reply.amount().map(Amount::value)
                .filter(value -> quotient.get().subtract(value).abs().compareTo(ROUNDED) > 0);
        return typed.map(value -> Judgement.of(Outcome.CONFLICTING, "fraction.differs", value, Quotients.rounded(kpi, quotient.get())));
    }

    private static Optional<Judgement> percentage(Kpi kpi, Answer reply) {
        if (kpi.getValueType() != KpiValueType.RATE || !Optional.ofNullable(kpi.getUnit()).orElse("").strip().matches("[%\uFF05]")) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = reply.amount().map(Amount::value).or(() -> reply.numerator()
                .flatMap(numerator -> Quotients.of(kpi, numerator.value(), reply.denominator().orElseThrow().value())));
        return value.filter(percent -> percent.signum() < 0 || percent.compareTo(HUNDRED) > 0)
                .map(percent -> Judgement.of(Outcome.CONFLICTING, "percent", Quotients.rounded(kpi, percent)));
    }

    private static Optional<Judgement> split(Kpi kpi, Answer reply) {
        List<ComponentValue> values = new ArrayList<>();
        for (Component component : kpi.getComponents()) {
            ComponentValue value = RashinbanFactory.eINSTANCE.createComponentValue();
            value.setComponent(component);
            value.setAmount(reply.components().get(component.getId()));
            values.add(value);
        }
        return Splits.mismatches(kpi, reply.amount(), values).stream().findFirst()
                .map(wrong -> Judgement.of(Outcome.CONFLICTING, "split", wrong.components().stream().map(Names::of).toList(), wrong.sum(),
                        wrong.total()));
    }
}
