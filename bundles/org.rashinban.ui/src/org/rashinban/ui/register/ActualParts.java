package org.rashinban.ui.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.Entering;
import org.rashinban.model.Absence;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Component;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.ui.entry.KpiChange;

/** The components of what was reported for a period; the report is made when the first of them is filled, and goes with the last. */
record ActualParts(FiscalPeriod period, ActualCells cells) implements PartColumn.Whole {

    @Override
    public Optional<ComponentValue> part(Kpi kpi, Component component) {
        return actual(cells.shown(kpi)).flatMap(actual -> actual.getComponents().stream()
                .filter(part -> part.getComponent() != null && part.getComponent().getId().equals(component.getId())).findFirst());
    }

    @Override
    public Optional<String> locked(Kpi kpi) {
        return kpi.getRepeats() == null ? Optional.empty() : Optional.of(Messages.Locked_repeated);
    }

    @Override
    public Command change(EditingDomain domain, Kpi kpi, Component component, Optional<Object> value) {
        cells.loaded(kpi);
        return new KpiChange(kpi, period.toString(), () -> write(kpi, component, value));
    }

    private void write(Kpi kpi, Component component, Optional<Object> value) {
        Actual actual = actual(kpi.getActuals()).orElseGet(() -> made(kpi));
        Answer before = Answer.of(actual);
        Answer after = value.orElse(null) instanceof Absence why ? before.withAbsentPart(component.getId(), why)
                : before.withComponent(component.getId(), value.map(Amount.class::cast));
        Entering.replace(after, actual, kpi);
        if (after.isBlank()) {
            kpi.getActuals().remove(actual);
        }
    }

    private Actual made(Kpi kpi) {
        Actual made = Entering.add(kpi, period);
        made.setState(ActualState.ACCEPTED);
        return made;
    }

    private Optional<Actual> actual(List<Actual> actuals) {
        return actuals.stream().filter(actual -> Objects.equals(period, actual.getPeriod())).findFirst();
    }
}
