package org.rashinban.core.check;

import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.rashinban.model.text.Localized;

/** Looks at every object of one type by itself. */
record ObjectCheck<T>(String id, Class<T> type, BiConsumer<T, Notes> look) implements Check {

    @Override
    public Localized title() {
        return Notes.said("title." + id);
    }

    @Override
    public Stream<Issue> run(CheckScope scope) {
        return scope.all(type).mapMulti((object, sink) -> look.accept(object, new Notes(id, scope, sink)));
    }
}
