package org.rashinban.core.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The form of a class in documents, derived from the metamodel.
 *
 * @param features everything that is written, in the order in which it is written: the id, the own attributes before the
 *                 inherited ones, cross references, what is contained, and last what nests without end
 * @param brief    the feature whose bare value may stand for the whole object
 */
record Shape(List<EStructuralFeature> features, Optional<EStructuralFeature> brief) {

    private static final String TEXT_SOURCE = "https://rashinban.org/text";
    private static final Map<EClass, Shape> SHAPES = new ConcurrentHashMap<>();

    static Shape of(EClass type) {
        return SHAPES.computeIfAbsent(type, Shape::derive);
    }

    Optional<EStructuralFeature> feature(String name) {
        return features.stream().filter(feature -> feature.getName().equals(name)).findFirst();
    }

    private static Shape derive(EClass type) {
        List<EClass> lineage = Stream.concat(Stream.of(type), type.getEAllSuperTypes().reversed().stream()).toList();
        List<EStructuralFeature> features = lineage.stream()
                .flatMap(ancestor -> ancestor.getEStructuralFeatures().stream())
                .filter(Shape::isWritten)
                .sorted(Comparator.comparingInt(Shape::group))
                .toList();
        String brief = EcoreUtil.getAnnotation(type, TEXT_SOURCE, "short");
        return new Shape(features, Optional.ofNullable(brief).map(type::getEStructuralFeature));
    }

    private static boolean isWritten(EStructuralFeature feature) {
        boolean backwards = feature instanceof EReference reference && reference.isContainer();
        return !backwards && !feature.isDerived() && !feature.isTransient() && feature.isChangeable();
    }

    private static int group(EStructuralFeature feature) {
        List<Boolean> groups = List.of(
                feature instanceof EAttribute attribute && attribute.isID(),
                feature instanceof EAttribute,
                feature instanceof EReference reference && !reference.isContainment(),
                feature instanceof EReference reference && !nests(reference));
        return IntStream.range(0, groups.size()).filter(groups::get).findFirst().orElse(groups.size());
    }

    private static boolean nests(EReference reference) {
        return reference.getEContainingClass().isSuperTypeOf(reference.getEReferenceType());
    }
}
