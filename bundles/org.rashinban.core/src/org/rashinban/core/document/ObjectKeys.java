package org.rashinban.core.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** By what a person would name an object: the first of these features that is set. */
final class ObjectKeys {

    private static final List<String> FEATURES =
            List.of("code", "number", "name", "title", "label", "symbol", "text", "period", "span");

    private ObjectKeys() {
    }

    static Optional<String> of(EObject object) {
        return FEATURES.stream()
                .flatMap(name -> attribute(object.eClass(), name))
                .filter(object::eIsSet)
                .map(attribute -> ValueText.write(attribute.getEAttributeType(), object.eGet(attribute)))
                .filter(key -> !key.isEmpty())
                .findFirst();
    }

    /** A counting number (the third meeting) names nothing, a printed one (①) does. */
    private static Stream<EAttribute> attribute(EClass type, String name) {
        return type.getEStructuralFeature(name) instanceof EAttribute attribute && !attribute.isMany()
                && !Number.class.isAssignableFrom(attribute.getEAttributeType().getInstanceClass())
                && !attribute.getEAttributeType().getInstanceClass().isPrimitive()
                        ? Stream.of(attribute) : Stream.empty();
    }
}
