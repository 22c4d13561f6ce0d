package org.rashinban.ui.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.rashinban.model.Absence;
import org.rashinban.model.Component;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.amount.Amount;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.grid.data.Nothing;

/**
 * The components of what is stated of a KPI as a whole first, as its targets are.
 *
 * @param whole empty as long as nothing is stated
 * @param feature in which the components are kept
 */
record StatedParts(Function<Kpi, Optional<EObject>> whole, Function<EObject, List<ComponentValue>> parts, EReference feature)
        implements
        PartColumn.Whole {

    @Override
    public Optional<ComponentValue> part(Kpi kpi, Component component) {
        return whole.apply(kpi).flatMap(
                stated -> parts.apply(stated).stream().filter(part -> part.getComponent() == component).findFirst());
    }

    @Override
    public Optional<String> locked(Kpi kpi) {
        return whole.apply(kpi).isPresent() ? Optional.empty() : Optional.of(Messages.Locked_whole);
    }

    @Override
    public Command change(EditingDomain domain, Kpi kpi, Component component, Optional<Object> value) {
        EObject stated = whole.apply(kpi).orElseThrow();
        Optional<ComponentValue> known = part(kpi, component);
        if (value.isEmpty()) {
            return known.map(part -> RemoveCommand.create(domain, stated, feature, part)).orElseGet(Nothing::new);
        }
        if (known.isEmpty()) {
            ComponentValue made = (ComponentValue) Edits.create(Literals.COMPONENT_VALUE);
            made.setComponent(component);
            if (value.get() instanceof Amount amount) {
                made.setAmount(amount);
            } else {
                made.setAbsence((Absence) value.get());
            }
            return AddCommand.create(domain, stated, feature, made);
        }
        CompoundCommand all = new CompoundCommand();
        all.append(SetCommand.create(domain, known.get(), Literals.COMPONENT_VALUE__AMOUNT,
                value.get() instanceof Amount ? value.get() : SetCommand.UNSET_VALUE));
        all.append(SetCommand.create(domain, known.get(), Literals.COMPONENT_VALUE__ABSENCE,
                value.get() instanceof Absence ? value.get() : Absence.NONE));
        return all;
    }
}
