package org.rashinban.core.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Compares two trees feature by feature, ids and order included, and says where they differ. */
public final class TreeComparison {

    /** @param path feature names and positions from the root, such as {@code /plans[0]/editions[1]/title} */
    public record Difference(String path, String left, String right) {

        @Override
        public String toString() {
            return path + ": " + left + " <> " + right;
        }
    }

    private final List<Difference> differences = new ArrayList<>();
    private final Map<EObject, String> leftPaths = new HashMap<>();
    private final Map<EObject, String> rightPaths = new HashMap<>();

    private TreeComparison() {
    }

    /** None if the trees are equal. */
    public static List<Difference> differences(EObject left, EObject right) {
        TreeComparison comparison = new TreeComparison();
        note(left, "", comparison.leftPaths);
        note(right, "", comparison.rightPaths);
        comparison.compare(left, right, "");
        return List.copyOf(comparison.differences);
    }

    private static void note(EObject object, String path, Map<EObject, String> paths) {
        paths.put(object, path.isEmpty() ? "/" : path);
        for (EReference containment : object.eClass().getEAllContainments()) {
            List<?> children = values(object, containment);
            for (int i = 0; i < children.size(); i++) {
                note((EObject) children.get(i), step(path, containment, i), paths);
            }
        }
    }

    private void compare(EObject left, EObject right, String path) {
        if (left.eClass() != right.eClass()) {
            differences.add(new Difference(path, left.eClass().getName(), right.eClass().getName()));
            return;
        }
        for (EStructuralFeature feature : Shape.of(left.eClass()).features()) {
            List<?> leftValues = values(left, feature);
            List<?> rightValues = values(right, feature);
            if (leftValues.size() != rightValues.size()) {
                differences.add(new Difference(path + "/" + feature.getName(), text(leftValues), text(rightValues)));
                continue;
            }
            for (int i = 0; i < leftValues.size(); i++) {
                compare(feature, leftValues.get(i), rightValues.get(i), step(path, feature, i));
            }
        }
    }

    private void compare(EStructuralFeature feature, Object left, Object right, String path) {
        if (feature instanceof EReference reference && reference.isContainment()) {
            compare((EObject) left, (EObject) right, path);
            return;
        }
        Object leftValue = feature instanceof EAttribute ? left : leftPaths.get(left);
        Object rightValue = feature instanceof EAttribute ? right : rightPaths.get(right);
        if (!same(leftValue, rightValue)) {
            differences.add(new Difference(path, Objects.toString(leftValue), Objects.toString(rightValue)));
        }
    }

    /** Decimals are the same number whatever their scale. */
    private static boolean same(Object left, Object right) {
        return left instanceof BigDecimal number && right instanceof BigDecimal other
                ? number.compareTo(other) == 0
                : Objects.equals(left, right);
    }

    private static List<?> values(EObject object, EStructuralFeature feature) {
        if (feature.isMany()) {
            return (List<?>) object.eGet(feature);
        }
        return object.eIsSet(feature) ? List.of(object.eGet(feature)) : List.of();
    }

    private static String text(List<?> values) {
        return values.isEmpty() ? "nothing" : values.size() + " × " + values.getFirst();
    }

    private static String step(String path, EStructuralFeature feature, int position) {
        return path + "/" + feature.getName() + (feature.isMany() ? "[" + position + "]" : "");
    }
}
