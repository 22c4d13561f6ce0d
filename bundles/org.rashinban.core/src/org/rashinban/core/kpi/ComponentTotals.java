package org.rashinban.core.kpi;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rashinban.model.Component;
import org.rashinban.model.ComponentRole;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;

/**
 * The total that components give. Parts add up to it; so do what was there before and what is new. Memo items never count.
 * A component without a value leaves the total unknown: a partial sum would look like the whole.
 */
public final class ComponentTotals {

    private static final Set<ComponentRole> PARTS = EnumSet.of(ComponentRole.PART);
    private static final Set<ComponentRole> OPENING = EnumSet.of(ComponentRole.OPENING);
    private static final Set<ComponentRole> INCREMENT = EnumSet.of(ComponentRole.INCREMENT);

    private ComponentTotals() {
    }

    /** From the parts, or else from opening and increment, all of them stated. */
    public static Optional<Amount> total(Kpi kpi, Collection<ComponentValue> values) {
        return total(kpi, values, Optional.empty());
    }

    /** @param previous the total before the period: the opening, where none is stated */
    static Optional<Amount> total(Kpi kpi, Collection<ComponentValue> values, Optional<Amount> previous) {
        return sum(kpi, values, PARTS).or(() -> {
            Optional<Amount> opening = sum(kpi, values, OPENING).or(() -> previous);
            Optional<Amount> increment = sum(kpi, values, INCREMENT);
            return opening.flatMap(before -> increment.map(added -> Amounts.sum(List.of(before, added))));
        });
    }

    private static Optional<Amount> sum(Kpi kpi, Collection<ComponentValue> values, Set<ComponentRole> roles) {
        List<Component> needed = kpi.getComponents().stream().filter(component -> roles.contains(component.getRole())).toList();
        List<Amount> stated = needed.stream().flatMap(component -> amount(component, values).stream()).toList();
        return needed.isEmpty() || stated.size() < needed.size() ? Optional.empty() : Optional.of(Amounts.sum(stated));
    }

    private static Optional<Amount> amount(Component component, Collection<ComponentValue> values) {
        return values.stream().filter(value -> value.getComponent() == component && value.getAmount() != null)
                .map(ComponentValue::getAmount).findFirst();
    }
}
