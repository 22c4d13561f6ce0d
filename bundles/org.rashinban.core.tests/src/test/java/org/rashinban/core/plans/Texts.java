package org.rashinban.core.plans;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/** What an object says, as one text. */
final class Texts {

    private Texts() {
    }

    /** The object without its parts. */
    static String own(EObject object) {
        return object.eClass().getEAllAttributes().stream().map(attribute -> value(object, attribute))
                .collect(Collectors.joining(" | "));
    }

    /** The object and its parts. */
    static String all(EObject object) {
        Iterable<EObject> parts = object::eAllContents;
        return Stream.concat(Stream.of(object), StreamSupport.stream(parts.spliterator(), false))
                .map(Texts::own).collect(Collectors.joining(" | "));
    }

    static String all(Collection<? extends EObject> objects) {
        return objects.stream().map(Texts::all).collect(Collectors.joining(" | "));
    }

    /** The string, empty where there is none. */
    static String of(String text) {
        return Optional.ofNullable(text).orElse("");
    }

    static String join(String... texts) {
        return Stream.of(texts).map(Texts::of).collect(Collectors.joining(" | "));
    }

    private static String value(EObject object, EAttribute attribute) {
        Object value = object.eGet(attribute);
        if (value == null || attribute.isID() || value instanceof Boolean || attribute.getName().equals("provenance")) {
            return "";
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(Texts::scalar).collect(Collectors.joining(" | "));
        }
        return scalar(value);
    }

    private static String scalar(Object value) {
        return switch (value) {
            case Amount amount -> amount.value().toPlainString();
            case FiscalPeriod period -> period + " " + period.in(Locale.JAPANESE);
            default -> value.toString();
        };
    }
}
