package org.rashinban.core.kpi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;

/** Calculating with qualified amounts: what is only about right stays only about right. */
public final class Amounts {

    private static final Set<Qualifier> INHERITED = EnumSet.of(Qualifier.ABOUT, Qualifier.ESTIMATE);

    private Amounts() {
    }

    /** Persons counted by times stay so in a sum. */
    public static Amount sum(Collection<Amount> amounts) {
        if (amounts.size() == 1) {
            return amounts.iterator().next();
        }
        Amount sum = computed(amounts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add), amounts);
        return amounts.stream().anyMatch(amount -> amount.is(Qualifier.PERSON_TIMES)) ? sum.with(Qualifier.PERSON_TIMES) : sum;
    }

    /** A number computed from the amounts. */
    static Amount computed(BigDecimal value, Collection<Amount> from) {
        EnumSet<Qualifier> inherited = EnumSet.noneOf(Qualifier.class);
        from.forEach(amount -> inherited.addAll(amount.qualifiers()));
        inherited.retainAll(INHERITED);
        return new Amount(value, inherited);
    }

    public static Amount computed(BigDecimal value, Amount... from) {
        return computed(value, Arrays.asList(from));
    }
}
