package org.rashinban.core.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.core.document.YamlNode.Entry;
import org.rashinban.core.document.YamlNode.Mapping;
import org.rashinban.core.document.YamlNode.Scalar;
import org.rashinban.core.document.YamlNode.Sequence;

/** Objects to nodes. */
final class TreeWriter {

    private final ReferenceIndex index;
    private final IdPolicy ids;
    private final Map<EObject, String> derivedIds = new HashMap<>();

    TreeWriter(EObject root, IdPolicy ids) {
        this.index = new ReferenceIndex(root);
        this.ids = ids;
    }

    Mapping mapping(EObject object) {
        if (ids == IdPolicy.WHERE_NOT_DERIVED) {
            DerivedIds.forEachChild(object, derivedIds::put);
        }
        List<Entry> entries = new ArrayList<>();
        for (EStructuralFeature feature : Shape.of(object.eClass()).features()) {
            if (object.eIsSet(feature) && !isDerivedId(object, feature)) {
                entries.add(new Entry(Scalar.text(feature.getName()), value(object, feature)));
            }
        }
        return new Mapping(entries, 0);
    }

    /** The root without some of its features and of its children. */
    Mapping part(EObject root, Predicate<EStructuralFeature> features, Predicate<EObject> children) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : mapping(root).entries()) {
            EStructuralFeature feature = Shape.of(root.eClass()).feature(entry.key().text()).orElseThrow();
            if (!features.test(feature)) {
                continue;
            }
            if (feature instanceof EReference reference && reference.isContainment() && feature.isMany()) {
                List<YamlNode> kept = new ArrayList<>();
                List<?> all = (List<?>) root.eGet(feature);
                for (int i = 0; i < all.size(); i++) {
                    if (children.test((EObject) all.get(i))) {
                        kept.add(((Sequence) entry.value()).items().get(i));
                    }
                }
                if (!kept.isEmpty()) {
                    entries.add(new Entry(entry.key(), new Sequence(kept, 0)));
                }
            } else {
                entries.add(entry);
            }
        }
        return new Mapping(entries, 0);
    }

    private boolean isDerivedId(EObject object, EStructuralFeature feature) {
        return feature instanceof EAttribute attribute && attribute.isID() && object.eGet(attribute).equals(derivedIds.get(object));
    }

    private YamlNode value(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        if (!feature.isMany()) {
            return one(object, feature, value);
        }
        return new Sequence(((List<?>) value).stream().map(item -> one(object, feature, item)).toList(), 0);
    }

    private YamlNode one(EObject object, EStructuralFeature feature, Object value) {
        return switch (feature) {
            case EReference reference when reference.isContainment() -> contained(reference, (EObject) value);
            case EReference reference -> Scalar.text(reference(object, reference, (EObject) value));
            case EAttribute attribute when value instanceof String text -> Scalar.text(text);
            case EAttribute attribute -> Scalar.value(ValueText.write(attribute.getEAttributeType(), value));
            default -> throw new IllegalStateException(feature.getName());
        };
    }

    private YamlNode contained(EReference reference, EObject child) {
        if (child.eClass() != reference.getEReferenceType()) {
            throw new IllegalArgumentException("The format has no place for a " + child.eClass().getName() + " in " + reference.getName());
        }
        Mapping mapping = mapping(child);
        Optional<String> brief = Shape.of(child.eClass()).brief().map(EStructuralFeature::getName);
        boolean nothingElse = mapping.entries().size() == 1 && brief.equals(Optional.of(mapping.entries().getFirst().key().text()));
        return nothingElse ? mapping.entries().getFirst().value() : mapping;
    }

    private String reference(EObject source, EReference reference, EObject target) {
        return index.name(source, reference.getEReferenceType(), target).orElseThrow(() -> new IllegalArgumentException(
                reference.getName() + " of " + index.fullPath(source) + " refers to an object outside of the document"));
    }
}
