package org.rashinban.core.permission;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.rollup.Owners;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Department;
import org.rashinban.model.Kpi;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/**
 * Who may change what in a program. Who may edit the program may change everything; who may enter values only, the values of the KPIs
 * that the department owns, as long as the office has not accepted them as values; that one is still to come (未定) may be accepted, and
 * is replaced when it has come. Nobody changes values of a period that is locked in the plan.
 */
public final class ChangeRules {

    private ChangeRules() {
    }

    /**
     * @param before the object as it was, where it hung; empty if it is new
     * @param after the object as it is to be; empty if it is removed
     * @return empty if the actor may do this; else the sentence that names the object and what is missing
     */
    public static Optional<Sentence> refusal(Actor actor, Optional<? extends EObject> before, Optional<? extends EObject> after) {
        return permission(actor, before, after).or(() -> lock(before).or(() -> lock(after)));
    }

    private static Optional<Sentence> lock(Optional<? extends EObject> side) {
        return side.flatMap(object -> Contents.nearest(object, Actual.class)).flatMap(PeriodLocks::refusal);
    }

    private static Optional<Sentence> permission(Actor actor, Optional<? extends EObject> before, Optional<? extends EObject> after) {
        if (actor.role().has(Right.EDIT_PROGRAM)) {
            return Optional.empty();
        }
        EObject any = before.isPresent() ? before.get() : after.orElseThrow();
        if (!actor.role().has(Right.ENTER_VALUES)) {
            return said("change.readOnly", name(any), actor.name(), actor.role());
        }
        Optional<Actual> was = before.flatMap(object -> Contents.nearest(object, Actual.class));
        Optional<Actual> is = after.flatMap(object -> Contents.nearest(object, Actual.class));
        if (was.isPresent() != before.isPresent() || is.isPresent() != after.isPresent()) {
            return said("change.valuesOnly", name(any), actor.name(), actor.role());
        }
        return Stream.of(was, is).flatMap(Optional::stream).map(actual -> foreign(actor, actual)).flatMap(Optional::stream).findFirst()
                .or(() -> state(was, is.map(Actual::getState), name(any)))
                .or(() -> is.filter(actual -> actual == after.get()).filter(ChangeRules::isBesideAccepted)
                        .flatMap(actual -> said("change.second", name(actual))));
    }

    /** What the office has accepted for a period is not to be set aside by another value for it. */
    private static boolean isBesideAccepted(Actual actual) {
        return actual.eContainer() instanceof Kpi kpi && kpi.getActuals().stream().anyMatch(other -> other != actual
                && isFinal(other) && actual.getPeriod() != null && actual.getPeriod().equals(other.getPeriod()));
    }

    private static Optional<Sentence> foreign(Actor actor, Actual actual) {
        if (!(actual.eContainer() instanceof Kpi kpi)) {
            return said("change.valuesOnly", name(actual), actor.name(), actor.role());
        }
        Set<Department> owners = Owners.of(kpi);
        if (owners.stream().anyMatch(owner -> covers(actor, owner))) {
            return kpi.isRetired() ? said("change.retired", name(kpi)) : Optional.empty();
        }
        return owners.isEmpty() ? said("change.ownerless", name(kpi), actor.name())
                : said("change.foreign", name(kpi), actor.name(), owners.stream().map(ChangeRules::name).toList());
    }

    /** A department's user works for what is below the department too. */
    private static boolean covers(Actor actor, Department owner) {
        return Contents.upwards(owner).filter(Department.class::isInstance).map(Department.class::cast)
                .anyMatch(department -> actor.department().filter(department.getId()::equals).isPresent());
    }

    private static boolean isFinal(Actual actual) {
        return actual.getState() == ActualState.ACCEPTED && !Answer.of(actual).isToCome();
    }

    private static Optional<Sentence> state(Optional<Actual> was, Optional<ActualState> is, Localized name) {
        if (was.filter(ChangeRules::isFinal).isPresent()) {
            return said("change.accepted", name);
        }
        if (is.filter(ActualState.ACCEPTED::equals).isPresent()) {
            return said("change.accepting", name);
        }
        boolean returns = is.filter(ActualState.RETURNED::equals).isPresent() && !was.map(Actual::getState).equals(is);
        return returns ? said("change.returning", name) : Optional.empty();
    }

    private static Localized name(EObject object) {
        return Names.within(object);
    }

    private static Optional<Sentence> said(String key, Object... args) {
        return Optional.of(Texts.CATALOGUE.sentence(key, args));
    }
}
