package org.rashinban.core.effect;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;

/** Adds qualified amounts: whatever is uncertain about one of them is uncertain about the sum. */
final class Additions {

    private static final Set<Qualifier> INHERITED =
            EnumSet.of(Qualifier.PERSON_TIMES, Qualifier.PARTIAL, Qualifier.ESTIMATE, Qualifier.ABOUT);
    private static final Set<Qualifier> FLOOR = EnumSet.of(Qualifier.AT_LEAST, Qualifier.MORE_THAN);
    private static final Set<Qualifier> CEILING = EnumSet.of(Qualifier.AT_MOST, Qualifier.LESS_THAN);

    private Additions() {
    }

    /** @param amounts at least one; a single one stays as it is stated */
    static Amount sum(Collection<Amount> amounts) {
        return amounts.size() == 1 ? amounts.iterator().next()
                : computed(amounts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add), amounts);
    }

    /** A number computed from the amounts by adding them and by a positive factor. */
    static Amount computed(BigDecimal value, Collection<Amount> from) {
        EnumSet<Qualifier> all = EnumSet.noneOf(Qualifier.class);
        from.forEach(amount -> all.addAll(amount.qualifiers()));
        EnumSet<Qualifier> kept = EnumSet.copyOf(all);
        kept.retainAll(INHERITED);
        boolean floor = FLOOR.stream().anyMatch(all::contains);
        boolean ceiling = CEILING.stream().anyMatch(all::contains);
        if (floor && ceiling) {
            kept.add(Qualifier.ABOUT);
        } else if (floor) {
            kept.add(Qualifier.AT_LEAST);
        } else if (ceiling) {
            kept.add(Qualifier.AT_MOST);
        }
        return new Amount(value, kept);
    }
}
