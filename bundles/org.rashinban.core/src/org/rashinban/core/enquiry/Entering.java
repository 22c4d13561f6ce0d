package org.rashinban.core.enquiry;

import java.nio.charset.StandardCharsets;
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

    /**
     * A new value that hangs on nothing yet. Its identifier follows from the KPI and the period, so that two who enter a value for the same at the
     * same time mean the same object, and one of them hears of the other.
     */
    public static Actual actual(Kpi kpi, FiscalPeriod period) {
        Actual actual = RashinbanFactory.eINSTANCE.createActual();
        String id = identifier(kpi.getId(), period.toString());
        boolean taken = kpi.getActuals().stream().anyMatch(other -> id.equals(other.getId()));
        actual.setId(taken ? UUID.randomUUID().toString() : id);
        actual.setPeriod(period);
        return actual;
    }

    /** A new value of the KPI that says nothing yet. */
    public static Actual add(Kpi kpi, FiscalPeriod period) {
        Actual made = actual(kpi, period);
        kpi.getActuals().add(made);
        return made;
    }

    private static String identifier(String owner, String part) {
        return UUID.nameUUIDFromBytes((owner + ' ' + part).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /**
     * The value says this and nothing else from now on: what is blank is taken back. Why an unlikely value is so all the same was said of that
     * value, not of another one.
     */
    public static void replace(Answer answer, Actual actual, Kpi kpi) {
        if (!AnswerMark.isSameValue(answer, Answer.of(actual))) {
            actual.setConfirmation(null);
        }
        actual.setAmount(answer.amount().orElse(null));
        actual.setNumerator(answer.numerator().orElse(null));
        actual.setDenominator(answer.denominator().orElse(null));
        actual.setText(answer.text().orElse(null));
        actual.setDoneOn(answer.doneOn().orElse(null));
        actual.setAbsence(answer.whyNone());
        actual.setComment(answer.note().orElse(null));
        actual.getComponents().removeIf(value -> value.getComponent() == null || !isSaid(value.getComponent(), answer));
        kpi.getComponents().stream().filter(component -> isSaid(component, answer)).forEach(component -> {
            ComponentValue value = part(component, actual);
            value.setAmount(answer.components().get(component.getId()));
            value.setAbsence(answer.absentParts().getOrDefault(component.getId(), Absence.NONE));
        });
        EvidenceText.enter(answer.evidence().orElse(""), actual);
    }

    private static boolean isSaid(Component component, Answer answer) {
        return answer.components().containsKey(component.getId()) || answer.absentParts().containsKey(component.getId());
    }

    private static ComponentValue part(Component component, Actual actual) {
        return actual.getComponents().stream().filter(one -> one.getComponent() == component).findFirst().orElseGet(() -> {
            ComponentValue made = RashinbanFactory.eINSTANCE.createComponentValue();
            made.setId(actual.getId() == null ? null : identifier(actual.getId(), component.getId()));
            made.setComponent(component);
            actual.getComponents().add(made);
            return made;
        });
    }
}
