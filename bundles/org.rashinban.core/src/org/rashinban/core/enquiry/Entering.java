package org.rashinban.core.enquiry;

import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;

import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.model.Absence;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Component;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

/** Writes answers into reported values. */
public final class Entering {

    private static final ContainedActuals ANY = new ContainedActuals(EnumSet.allOf(ActualState.class));

    private Entering() {
    }

    /** What stands for a period now, in whatever state; of several the one that counts. */
    public static Optional<Actual> present(Kpi kpi, FiscalPeriod period) {
        return ANY.among(kpi.getActuals(), FiscalSpan.between(period, period)).stream()
                .filter(actual -> actual.getPeriod().equals(period)).findFirst();
    }

    /** A new value that hangs on nothing yet. */
    public static Actual actual(FiscalPeriod period) {
        Actual actual = RashinbanFactory.eINSTANCE.createActual();
        actual.setId(UUID.randomUUID().toString());
        actual.setPeriod(period);
        return actual;
    }

    /** The value of the period, made if there is none, with what the answer says over what stood there. */
    public static Actual enter(Kpi kpi, FiscalPeriod period, Answer answer) {
        Actual actual = present(kpi, period).orElseGet(() -> {
            Actual made = actual(period);
            kpi.getActuals().add(made);
            return made;
        });
        enter(answer.over(Answer.of(actual)), actual, kpi);
        return actual;
    }

    /** The value says this and nothing else from now on: what is blank is taken back. */
    public static void replace(Answer answer, Actual actual, Kpi kpi) {
        enter(answer, actual, kpi);
        EvidenceText.enter(answer.evidence().orElse(""), actual);
    }

    static void enter(Answer answer, Actual actual, Kpi kpi) {
        actual.setAmount(answer.amount().orElse(null));
        actual.setNumerator(answer.numerator().orElse(null));
        actual.setDenominator(answer.denominator().orElse(null));
        actual.setText(answer.text().orElse(null));
        actual.setDoneOn(answer.doneOn().orElse(null));
        actual.setAbsence(answer.hasValue() ? Absence.NONE : answer.absence());
        actual.setComment(answer.note().orElse(null));
        actual.getComponents()
                .removeIf(value -> value.getComponent() == null || !answer.components().containsKey(value.getComponent().getId()));
        kpi.getComponents().forEach(component -> Optional.ofNullable(answer.components().get(component.getId()))
                .ifPresent(amount -> enter(amount, component, actual)));
        answer.evidence().ifPresent(evidence -> EvidenceText.enter(evidence, actual));
    }

    private static void enter(Amount amount, Component component, Actual actual) {
        ComponentValue value = actual.getComponents().stream().filter(one -> one.getComponent() == component).findFirst().orElseGet(() -> {
            ComponentValue made = RashinbanFactory.eINSTANCE.createComponentValue();
            made.setId(UUID.randomUUID().toString());
            made.setComponent(component);
            actual.getComponents().add(made);
            return made;
        });
        value.setAmount(amount);
    }
}
