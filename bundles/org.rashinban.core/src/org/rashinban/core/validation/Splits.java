package org.rashinban.core.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rashinban.model.Component;
import org.rashinban.model.ComponentRole;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;

/**
 * The ways in which a KPI takes its total apart: by parts, and by what was there and what is new. They are two splits of one
 * total and never added to each other.
 */
public final class Splits {

    /** A split of which every part is stated, against the total. */
    public record Mismatch(List<Component> components, BigDecimal sum, Amount total) {
    }

    private static final List<Set<ComponentRole>> SPLITS =
            List.of(EnumSet.of(ComponentRole.PART), EnumSet.of(ComponentRole.OPENING, ComponentRole.INCREMENT));
    private static final Set<Qualifier> ROUNDED = EnumSet.of(Qualifier.ABOUT, Qualifier.ESTIMATE, Qualifier.AT_LEAST, Qualifier.AT_MOST,
            Qualifier.LESS_THAN, Qualifier.MORE_THAN);

    private Splits() {
    }

    /** The splits whose parts do not sum up to the total; rounded amounts prove nothing. */
    public static List<Mismatch> mismatches(Kpi kpi, Optional<Amount> total, List<ComponentValue> values) {
        List<Mismatch> mismatches = new ArrayList<>();
        for (Set<ComponentRole> roles : SPLITS) {
            List<Component> components = kpi.getComponents().stream().filter(component -> roles.contains(component.getRole())).toList();
            List<Amount> amounts = components.stream().flatMap(component -> amount(component, values).stream()).toList();
            boolean exact = amounts.stream().noneMatch(Splits::isRounded) && total.filter(Splits::isRounded).isEmpty();
            if (!components.isEmpty() && amounts.size() == components.size() && exact) {
                BigDecimal sum = amounts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
                total.filter(stated -> stated.value().compareTo(sum) != 0)
                        .ifPresent(stated -> mismatches.add(new Mismatch(components, sum, stated)));
            }
        }
        return mismatches;
    }

    private static Optional<Amount> amount(Component component, List<ComponentValue> values) {
        return values.stream().filter(value -> value.getComponent() == component && value.getAmount() != null)
                .map(ComponentValue::getAmount).findFirst();
    }

    private static boolean isRounded(Amount amount) {
        return ROUNDED.stream().anyMatch(amount::is);
    }
}
