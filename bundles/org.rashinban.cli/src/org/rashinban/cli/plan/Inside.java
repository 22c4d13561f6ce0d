package org.rashinban.cli.plan;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Ownership;
import org.rashinban.model.Plan;

/** Ways through a plan. */
final class Inside {

    private Inside() {
    }

    /** Every object of a type below, in the order of the tree. */
    static <T> Stream<T> all(EObject root, Class<T> type) {
        Iterable<EObject> contents = root::eAllContents;
        return StreamSupport.stream(contents.spliterator(), false).filter(type::isInstance).map(type::cast);
    }

    static <T> Function<Plan, Stream<T>> all(Class<T> type) {
        return plan -> all(plan, type);
    }

    /** The nearest object of a type that the given one hangs on, itself not counted. */
    static <T> T above(EObject object, Class<T> type) {
        EObject container = object.eContainer();
        while (container != null && !type.isInstance(container)) {
            container = container.eContainer();
        }
        return type.cast(container);
    }

    static String edition(EObject object) {
        Edition edition = above(object, Edition.class);
        return edition == null ? null : edition.getCode();
    }

    /** The code of the element that the given object hangs on; none when it hangs on the edition itself. */
    static String element(EObject object) {
        Element element = above(object, Element.class);
        return element == null ? null : element.getCode();
    }

    static String owners(Collection<Ownership> owners) {
        return owners.stream().map(Ownership::getDepartment).filter(Objects::nonNull).map(department -> department.getName())
                .collect(Collectors.joining(" "));
    }

    static String codes(List<Element> elements) {
        return elements.stream().map(Element::getCode).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** The canonical text of a value that may be missing. */
    static String text(Object value) {
        return value == null ? null : value.toString();
    }

    static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
