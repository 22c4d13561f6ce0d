package org.rashinban.store.program;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.model.Identified;
import org.rashinban.store.mapping.ModelMapping;

/** A program as lines, one an object, so that a difference can be read. What is read by query is left out. */
final class Outline {

    private final List<String> lines = new ArrayList<>();

    private Outline() {
    }

    static List<String> of(ProgramState state) {
        Outline outline = new Outline();
        outline.add(state.program(), "");
        return outline.lines;
    }

    private void add(EObject object, String indent) {
        lines.add(indent + object.eClass().getName() + " " + object.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> object.eIsSet(feature) && !(feature instanceof EReference reference
                        && (reference.isContainment() || reference.isContainer())))
                .map(feature -> feature.getName() + "=" + text(object, feature)).collect(Collectors.joining(" ")));
        for (EReference containment : object.eClass().getEAllContainments()) {
            if (!ModelMapping.isQueried(containment) && object.eIsSet(containment)) {
                List<?> members = object.eGet(containment) instanceof List<?> many ? many : List.of(object.eGet(containment));
                members.forEach(member -> add((EObject) member, indent + "  "));
            }
        }
    }

    private static String text(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return value instanceof List<?> many ? many.stream().map(Outline::text).toList().toString() : text(value);
    }

    private static String text(Object value) {
        return value instanceof Identified identified ? identified.getId() : String.valueOf(value);
    }
}
