package org.rashinban.core.document;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.core.document.YamlNode.Entry;
import org.rashinban.core.document.YamlNode.Mapping;
import org.rashinban.core.document.YamlNode.Scalar;
import org.rashinban.core.document.YamlNode.Sequence;
/**
 * Nodes of one file to objects. Cross references are only noted. What is wrong is reported and left out.
 */
import org.rashinban.model.text.Spelling;

final class TreeBuilder {

    private final String file;
    private final Draft draft;
    private final ProblemList problems;

    TreeBuilder(String file, Draft draft) {
        this.file = file;
        this.draft = draft;
        this.problems = draft.problems();
    }

    /** Adds features to an object that earlier files may have filled in part. */
    void extend(EObject object, List<Entry> entries) {
        for (Entry entry : entries) {
            Optional<EStructuralFeature> feature = feature(object.eClass(), entry.key());
            if (feature.filter(known -> !known.isMany() && object.eIsSet(known)).isPresent()) {
                problems.add(file, entry.key().line(), "twice", entry.key().text());
            } else {
                feature.ifPresent(known -> set(object, known, entry.value()));
            }
        }
    }

    void add(EObject container, EReference containment, YamlNode node) {
        child(containment.getEReferenceType(), containment, node).ifPresent(child -> attach(container, containment, child));
    }

    private Optional<EStructuralFeature> feature(EClass type, Scalar key) {
        Optional<EStructuralFeature> feature = Shape.of(type).feature(key.text());
        if (feature.isEmpty()) {
            List<String> names = Shape.of(type).features().stream().map(EStructuralFeature::getName).toList();
            Spelling.nearest(key.text(), names).ifPresentOrElse(
                    name -> problems.add(file, key.line(), "feature.near", key.text(), type.getName(), name),
                    () -> problems.add(file, key.line(), "feature", key.text(), type.getName(), names));
        }
        return feature;
    }

    private void set(EObject object, EStructuralFeature feature, YamlNode value) {
        if (!feature.isMany()) {
            setOne(object, feature, value);
        } else if (value instanceof Sequence sequence) {
            sequence.items().forEach(item -> setOne(object, feature, item));
        } else {
            problems.add(file, value.line(), "list", feature.getName());
        }
    }

    private void setOne(EObject object, EStructuralFeature feature, YamlNode value) {
        if (feature instanceof EReference reference && reference.isContainment()) {
            add(object, reference, value);
        } else if (!(value instanceof Scalar scalar)) {
            problems.add(file, value.line(), "scalar", feature.getName());
        } else if (scalar.isMissing()) {
            problems.add(file, scalar.line(), "missing", feature.getName());
        } else if (feature instanceof EReference reference) {
            draft.pending().add(new PendingReference(object, reference, scalar.text(), file, scalar.line()));
        } else {
            setAttribute(object, (EAttribute) feature, scalar);
        }
    }

    private void setAttribute(EObject object, EAttribute attribute, Scalar scalar) {
        Optional<Object> value = ValueText.read(attribute.getEAttributeType(), scalar.text());
        if (value.isEmpty()) {
            badValue(attribute, scalar);
        } else if (!attribute.isMany()) {
            object.eSet(attribute, value.get());
        } else if (!listOf(object, attribute).add(value.get())) {
            problems.add(file, scalar.line(), "list.twice", scalar.text(), attribute.getName());
        }
    }

    private void badValue(EAttribute attribute, Scalar scalar) {
        List<String> choices = ValueText.choices(attribute.getEAttributeType());
        if (choices.isEmpty()) {
            problems.add(file, scalar.line(), "value", scalar.text(), attribute.getName(),
                    ValueText.example(attribute.getEAttributeType()));
        } else {
            problems.add(file, scalar.line(), "choice", scalar.text(), attribute.getName(), choices);
        }
    }

    private Optional<EObject> child(EClass type, EReference containment, YamlNode node) {
        EObject child = EcoreUtil.create(type);
        draft.places().put(child, new Draft.Place(file, node.line()));
        switch (node) {
            case Mapping mapping -> mapping.entries().forEach(entry -> feature(type, entry.key())
                    .ifPresent(feature -> set(child, feature, entry.value())));
            case Scalar scalar when scalar.isMissing() -> {
                problems.add(file, scalar.line(), "missing", containment.getName());
                return Optional.empty();
            }
            case Scalar scalar when Shape.of(type).brief().isPresent() -> setOne(child, Shape.of(type).brief().get(), scalar);
            default -> {
                problems.add(file, node.line(), "object", containment.getName());
                return Optional.empty();
            }
        }
        return Optional.of(child);
    }

    private static void attach(EObject container, EReference containment, EObject child) {
        if (containment.isMany()) {
            listOf(container, containment).add(child);
        } else {
            container.eSet(containment, child);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> listOf(EObject object, EStructuralFeature feature) {
        return (List<Object>) object.eGet(feature);
    }
}
