package org.rashinban.core.figure.change;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.core.past.Change;
import org.rashinban.model.Identified;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.text.Localized;

/** Which features of an object are not as they were. */
final class Differences {

    private final Change change;
    private final List<EStructuralFeature> features;

    Differences(Change change) {
        this.change = change;
        features = change.any().eClass().getEAllStructuralFeatures().stream().filter(Differences::isStated).filter(this::differs).toList();
    }

    /** Nothing that a reader would notice: another place in a list, another source. */
    boolean isEmpty() {
        return features.isEmpty();
    }

    List<Localized> before() {
        return side(change.before());
    }

    List<Localized> after() {
        return side(change.after());
    }

    private List<Localized> side(Optional<Identified> object) {
        return object.map(known -> features.stream().filter(known::eIsSet).map(feature -> FeatureText.named(known, feature)).toList())
                .orElse(List.of());
    }

    private static boolean isStated(EStructuralFeature feature) {
        boolean contains = feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
        return !contains && feature != Literals.IDENTIFIED__ID && feature != Literals.ENTRY__PROVENANCE;
    }

    private boolean differs(EStructuralFeature feature) {
        return !Objects.equals(change.before().map(object -> comparable(object, feature)),
                change.after().map(object -> comparable(object, feature)));
    }

    /** Two states of one program hold two of each object, with one identifier. */
    private static Object comparable(EObject object, EStructuralFeature feature) {
        return switch (object.eIsSet(feature) ? object.eGet(feature) : null) {
            case null -> "";
            case List<?> list -> list.stream().map(Differences::identity).toList();
            case Object value -> identity(value);
        };
    }

    private static Object identity(Object value) {
        return value instanceof Identified object ? object.getId() : value;
    }
}
