package org.rashinban.core.check;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.core.tree.Names;
import org.rashinban.model.text.Sentence;

/** Takes down the issues of one check; the name of the object is the first argument of every sentence. */
final class Notes {

    private final String check;
    private final CheckScope scope;
    private final Consumer<Issue> sink;

    Notes(String check, CheckScope scope, Consumer<Issue> sink) {
        this.check = check;
        this.scope = scope;
        this.sink = sink;
    }

    CheckScope scope() {
        return scope;
    }

    void add(Severity severity, EObject object, EStructuralFeature feature, String key, Object... args) {
        add(severity, object, feature, Optional.empty(), key, args);
    }

    void add(Severity severity, EObject object, EStructuralFeature feature, Fix fix, String key, Object... args) {
        add(severity, object, feature, Optional.of(fix), key, args);
    }

    void add(Severity severity, EObject object, EStructuralFeature feature, Optional<Fix> fix, String key, Object... args) {
        Object[] named = Stream.concat(Stream.of(Names.quoted(object)), Stream.of(args)).toArray();
        add(severity, object, feature, said(key, named), fix);
    }

    void add(Severity severity, EObject object, EStructuralFeature feature, Sentence sentence, Optional<Fix> fix) {
        sink.accept(new Issue(check, severity, object, Optional.ofNullable(feature), sentence, fix));
    }

    static Sentence said(String key, Object... args) {
        return Texts.CATALOGUE.sentence(key, args);
    }
}
