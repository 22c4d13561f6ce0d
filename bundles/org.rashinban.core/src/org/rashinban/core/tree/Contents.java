package org.rashinban.core.tree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Program;

/** Walks through the tree of a program. */
public final class Contents {

    private Contents() {
    }

    /** The objects of a type in the tree below an object, itself included, in the order of the document. */
    public static <T> Stream<T> of(EObject root, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(root, type, found);
        return found.stream();
    }

    /** The object and what contains it, from the inside out. */
    public static Stream<EObject> upwards(EObject object) {
        return Stream.iterate(object, Objects::nonNull, EObject::eContainer);
    }

    /** The nearest container of a type, or the object itself. */
    public static <T> Optional<T> nearest(EObject object, Class<T> type) {
        return upwards(object).filter(type::isInstance).map(type::cast).findFirst();
    }

    public static Optional<Edition> edition(EObject object) {
        return nearest(object, Edition.class);
    }

    public static Optional<Element> element(EObject object) {
        return nearest(object, Element.class);
    }

    public static Optional<Program> program(EObject object) {
        return nearest(object, Program.class);
    }

    /** From an object along references of one kind; ends where a circle closes, for people can enter one. */
    public static <T> Set<T> chain(T start, UnaryOperator<T> next) {
        Set<T> seen = new LinkedHashSet<>();
        T at = start;
        while (at != null && seen.add(at)) {
            at = next.apply(at);
        }
        return seen;
    }

    private static <T> void collect(EObject object, Class<T> type, List<T> into) {
        if (type.isInstance(object)) {
            into.add(type.cast(object));
        }
        for (EReference way : Ways.from(object.eClass(), type)) {
            switch (object.eGet(way)) {
                case List<?> many -> many.forEach(one -> collect((EObject) one, type, into));
                case EObject one -> collect(one, type, into);
                case null, default -> {
                    // Nothing is there.
                }
            }
        }
    }
}
