package org.rashinban.ui.entry;

import java.util.Optional;

import org.eclipse.emf.ecore.impl.EObjectImpl;
import org.rashinban.core.entry.DueValue;
import org.rashinban.model.Actual;
import org.rashinban.model.Component;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/**
 * A value that is to be entered, or one of its components, as a row of a grid: also one that is not there yet. It is part of no program.
 */
final class EntryRow extends EObjectImpl {

    private final Optional<Component> component;
    private DueValue due;

    EntryRow(DueValue due, Optional<Component> component) {
        this.due = due;
        this.component = component;
    }

    /** The same value with another due day. */
    void now(DueValue other) {
        due = other;
    }

    DueValue due() {
        return due;
    }

    Kpi kpi() {
        return due.kpi();
    }

    FiscalPeriod period() {
        return due.period();
    }

    /** Empty for the value itself. */
    Optional<Component> component() {
        return component;
    }

    boolean isPart() {
        return component.isPresent();
    }

    Optional<Actual> actual() {
        return due.actual();
    }

    /** Why the component has no amount, if that was said. */
    Optional<Object> absentPart() {
        return component.flatMap(one -> Optional.ofNullable(due.answer().absentParts().get(one.getId())));
    }

    Optional<Amount> part() {
        return component.flatMap(one -> Optional.ofNullable(due.answer().components().get(one.getId())));
    }
}
