package org.rashinban.core.tree;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Department;
import org.rashinban.model.Kpi;
import org.rashinban.model.label.Labels;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;
import org.rashinban.model.text.Sentence;

/** What people call an object of the model. */
public final class Names {

    private static final List<String> CODES = List.of("code");
    private static final List<String> TITLES = List.of("shortTitle", "title", "shortName", "name", "label", "heading", "text", "role");
    private static final List<String> TIMES = List.of("period", "span", "raisedOn", "heldOn");
    private static final int LONGEST = 40;

    private Names() {
    }

    /** Its code and title, else when it is or which part it tells of, else what kind of thing it is. */
    public static Localized of(EObject object) {
        Optional<String> code = text(object, CODES);
        Optional<String> title = text(object, TITLES).map(Names::shortened);
        if (code.isPresent() && title.isPresent() && !code.equals(title)) {
            return new CodedName(code.get(), new Plain(title.get()), sentence("name.both", code.get(), title.get()));
        }
        return code.or(() -> title).<Localized>map(name -> locale -> name).orElseGet(() -> time(object));
    }

    /** Its code alone, where it has one, for a list of many. */
    public static Localized brief(EObject object) {
        return text(object, CODES).<Localized>map(Plain::new).orElseGet(() -> of(object));
    }

    /** With the name of what it belongs to: the target for FY2024 of A03. */
    public static Localized within(EObject object) {
        return isNamed(object) || object.eContainer() == null ? of(object)
                : CodedName.said(within(object.eContainer()), whole -> sentence("name.within", of(object), whole));
    }

    /** Without its code, by which nobody calls it. */
    public static Localized office(Department department) {
        return text(department, List.of("name")).<Localized>map(Plain::new).orElseGet(() -> of(department));
    }

    /** As {@link #within(EObject)}, for a sentence that goes on after a long name. */
    public static Localized quoted(EObject object) {
        return isNamed(object) || object.eContainer() == null ? sentence("name.quoted", of(object))
                : sentence("name.within", of(object), quoted(object.eContainer()));
    }

    private static boolean isNamed(EObject object) {
        return Stream.concat(CODES.stream(), TITLES.stream()).anyMatch(name -> text(object, List.of(name)).isPresent());
    }

    private static Localized time(EObject object) {
        Localized kind = Labels.of(object.eClass());
        Stream<Object> part = object instanceof ComponentValue value && value.getComponent() != null ? Stream.of(of(value.getComponent()))
                : Stream.empty();
        return Stream.concat(TIMES.stream().flatMap(name -> value(object, name).stream()), part).findFirst()
                .<Localized>map(when -> sentence("name.time", kind, when)).orElse(kind);
    }

    private static Optional<String> text(EObject object, List<String> features) {
        return features.stream().filter(name -> !isStatement(object, name)).flatMap(name -> value(object, name).stream())
                .filter(String.class::isInstance).map(String.class::cast).map(String::strip).filter(text -> !text.isEmpty()).findFirst();
    }

    /** The text of a target or an actual is its value, not its name. */
    private static boolean isStatement(EObject object, String feature) {
        return feature.equals("text") && object.eContainer() instanceof Kpi;
    }

    private static Optional<Object> value(EObject object, String name) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        return Optional.ofNullable(feature).map(object::eGet).filter(Objects::nonNull);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static Sentence sentence(String key, Object... args) {
        return Texts.CATALOGUE.sentence(key, args);
    }
}
