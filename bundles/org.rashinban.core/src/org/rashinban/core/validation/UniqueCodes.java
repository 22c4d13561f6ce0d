package org.rashinban.core.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Edition;
import org.rashinban.model.RashinbanPackage.Literals;

/** {@link Rule#CODES}: within an edition, an organization, a program; components within their KPI, effects within their report. */
final class UniqueCodes implements Inspection {

    private static final Set<EClass> OF_THEIR_CONTAINER = Set.of(Literals.COMPONENT, Literals.EFFECT, Literals.GRADE, Literals.SCORE_LEVEL,
            Literals.PLAN, Literals.EDITION, Literals.GRADE_SCALE);

    private record Code(EObject scope, EClass type, String code) {
    }

    private final Map<Code, EObject> first = new HashMap<>();

    @Override
    public void inspect(EObject object, Violations found) {
        EStructuralFeature feature = feature(object.eClass());
        if (feature == null || !(object.eGet(feature) instanceof String code) || code.isBlank() || object.eContainer() == null) {
            return;
        }
        EObject before = first.putIfAbsent(new Code(scope(object), object.eClass(), code.strip()), object);
        found.addIf(before != null, Rule.CODES, object, feature, "code", code, before == null ? "" : Names.within(before));
    }

    /** A grade is known by its symbol. */
    private static EStructuralFeature feature(EClass type) {
        return List.of(Literals.GRADE, Literals.SCORE_LEVEL).contains(type) ? type.getEStructuralFeature("symbol")
                : type.getEStructuralFeature("code");
    }

    private static EObject scope(EObject object) {
        if (OF_THEIR_CONTAINER.contains(object.eClass())) {
            return object.eContainer();
        }
        Stream<EObject> outer = Contents.upwards(object.eContainer());
        return outer.filter(container -> container instanceof Edition || container.eClass() == Literals.ORGANIZATION
                || container.eContainer() == null)
                .findFirst().orElseThrow();
    }
}
