package org.rashinban.core.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Finds what a reference names, and names what a reference finds.
 *
 * <p>A key is looked for in the nearest container of the referring object that holds a match, so that {@code level: item}
 * means the level of the same edition. Keys of containers may be put before it ({@code 2022/MAC-S3}), any of them, in
 * their order. {@code #id} names an object by its id.
 */
final class ReferenceIndex {

    /** A longer text names nothing; it bounds the work that a hostile one can ask for. */
    private static final int LONGEST = 400;
    private static final int MEANT_AT_MOST = 4;
    private static final char STEP = '/';
    private static final String BY_ID = "#";

    sealed interface Resolution {

        record Found(EObject object) implements Resolution {
        }

        record Missing() implements Resolution {
        }

        /** Some that are equally near. */
        record Ambiguous(List<EObject> objects) implements Resolution {
        }
    }

    /** For each object the keyed objects anywhere in it, so that a name common in the document is still found at once near by. */
    private final Map<EObject, Map<String, List<EObject>>> within = new HashMap<>();
    private final Map<String, EObject> byId = new HashMap<>();
    private final Map<EObject, String> keys = new HashMap<>();

    ReferenceIndex(EObject root) {
        add(root);
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
            add(all.next());
        }
    }

    private void add(EObject object) {
        ObjectKeys.of(object).ifPresent(key -> {
            keys.put(object, key);
            for (EObject container = object.eContainer(); container != null; container = container.eContainer()) {
                within.computeIfAbsent(container, any -> new HashMap<>()).computeIfAbsent(key, any -> new ArrayList<>()).add(object);
            }
        });
        String id = DerivedIds.id(object);
        if (!id.isEmpty()) {
            byId.putIfAbsent(id, object);
        }
    }

    Resolution resolve(EObject source, EClass type, String text) {
        if (text.startsWith(BY_ID) && type.isInstance(byId.get(text.substring(BY_ID.length())))) {
            return new Resolution.Found(byId.get(text.substring(BY_ID.length())));
        }
        if (text.length() > LONGEST) {
            return new Resolution.Missing();
        }
        for (EObject container = source; container != null; container = container.eContainer()) {
            List<EObject> found = matches(within.getOrDefault(container, Map.of()), type, text)
                    .filter(candidate -> candidate != source).distinct().limit(MEANT_AT_MOST).toList();
            if (found.size() == 1) {
                return new Resolution.Found(found.getFirst());
            }
            if (!found.isEmpty()) {
                return new Resolution.Ambiguous(found);
            }
        }
        return new Resolution.Missing();
    }

    /** The shortest text by which the source finds the target; empty if there is none because the target is elsewhere. */
    Optional<String> name(EObject source, EClass type, EObject target) {
        return Stream.concat(paths(target), Stream.of(BY_ID + DerivedIds.id(target)))
                .filter(path -> resolve(source, type, path).equals(new Resolution.Found(target)))
                .findFirst();
    }

    /** The key alone, with one container, with two. */
    private Stream<String> paths(EObject target) {
        String key = keys.get(target);
        if (key == null) {
            return Stream.empty();
        }
        List<String> above = new ArrayList<>();
        for (EObject container = target.eContainer(); container != null; container = container.eContainer()) {
            Optional.ofNullable(keys.get(container)).ifPresent(above::add);
        }
        Stream<String> one = above.stream().map(container -> container + STEP + key);
        Stream<String> two = above.stream().flatMap(outer -> above.stream().takeWhile(inner -> inner != outer)
                .map(inner -> outer + STEP + inner + STEP + key));
        return Stream.of(Stream.of(key), one, two).flatMap(paths -> paths);
    }

    /** The keys from the root down to the object, for people. */
    String fullPath(EObject object) {
        String above = object.eContainer() == null ? "" : fullPath(object.eContainer());
        String key = keys.get(object);
        return key == null ? above : above.isEmpty() ? key : above + STEP + key;
    }

    /** The text is a key, or the last part of it is one and the rest names containers; a key may hold a slash itself. */
    private Stream<EObject> matches(Map<String, List<EObject>> candidates, EClass type, String text) {
        return IntStream.range(0, text.length())
                .filter(start -> start == 0 || text.charAt(start - 1) == STEP)
                .boxed()
                .flatMap(start -> candidates.getOrDefault(text.substring(start), List.of()).stream()
                        .filter(type::isInstance)
                        .filter(candidate -> start == 0 || isBelow(candidate, text.substring(0, start - 1))));
    }

    private boolean isBelow(EObject object, String path) {
        String rest = path;
        for (EObject container = object.eContainer(); container != null; container = container.eContainer()) {
            String key = keys.get(container);
            if (key == null) {
                continue;
            }
            if (rest.equals(key)) {
                return true;
            }
            if (rest.endsWith(STEP + key)) {
                rest = rest.substring(0, rest.length() - key.length() - 1);
            }
        }
        return false;
    }
}
