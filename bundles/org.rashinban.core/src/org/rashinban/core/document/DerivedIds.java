package org.rashinban.core.document;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * The ids of objects whose text gives none: made from the id of the container, the feature and the key (or else the
 * position), so that the same text always gives the same objects.
 */
final class DerivedIds {

    private DerivedIds() {
    }

    /** Gives every object without an id its derived one. */
    static void assign(EObject root, String seed) {
        if (id(root).isEmpty()) {
            setId(root, uuid(seed));
        }
        assignBelow(root);
    }

    private static void assignBelow(EObject container) {
        forEachChild(container, (child, derived) -> {
            if (id(child).isEmpty()) {
                setId(child, derived);
            }
            assignBelow(child);
        });
    }

    /** Visits what is directly contained, each with the id it would get. */
    static void forEachChild(EObject container, BiConsumer<EObject, String> visitor) {
        String path = id(container);
        for (EReference reference : container.eClass().getEAllContainments()) {
            String step = path + "/" + reference.getName();
            if (!reference.isMany()) {
                if (container.eGet(reference) instanceof EObject child) {
                    visitor.accept(child, uuid(step));
                }
                continue;
            }
            Map<String, Integer> seen = new HashMap<>();
            List<?> children = (List<?>) container.eGet(reference);
            for (int i = 0; i < children.size(); i++) {
                EObject child = (EObject) children.get(i);
                String name = ObjectKeys.of(child).map(key -> "=" + key).orElse("#" + i);
                int before = seen.merge(name, 1, Integer::sum) - 1;
                visitor.accept(child, uuid(step + name + (before > 0 ? "~" + before : "")));
            }
        }
    }

    /** Empty for an object without one. */
    static String id(EObject object) {
        EAttribute attribute = object.eClass().getEIDAttribute();
        return attribute != null && object.eGet(attribute) instanceof String id ? id : "";
    }

    private static void setId(EObject object, String id) {
        EAttribute attribute = object.eClass().getEIDAttribute();
        if (attribute != null) {
            object.eSet(attribute, id);
        }
    }

    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
