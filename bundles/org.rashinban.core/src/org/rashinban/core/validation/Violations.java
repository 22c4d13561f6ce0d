package org.rashinban.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.core.tree.Names;

/** Collects; the name of the object is the first argument of every message. */
final class Violations {

    private final List<Violation> all = new ArrayList<>();

    void add(Rule rule, EObject object, EStructuralFeature feature, String key, Object... args) {
        Object[] named = Stream.concat(Stream.of(Names.within(object)), Stream.of(args)).toArray();
        all.add(new Violation(rule, object, Optional.of(feature), Texts.CATALOGUE.sentence(key, named)));
    }

    void addIf(boolean wrong, Rule rule, EObject object, EStructuralFeature feature, String key, Object... args) {
        if (wrong) {
            add(rule, object, feature, key, args);
        }
    }

    List<Violation> all() {
        return List.copyOf(all);
    }
}
