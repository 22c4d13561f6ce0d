package org.rashinban.core.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final char STEP = '/';
    private static final String BY_ID = "#";

    sealed interface Resolution {

        record Found(EObject object) implements Resolution {
        }

        record Missing() implements Resolution {
        }

        /** All of them equally near. */
        record Ambiguous(List<EObject> objects) implements Resolution {
        }
    }

    private final Map<String, List<EObject>> byKey = new HashMap<>();
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
            byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(object);
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
        Scope scope = new Scope(source);
        int nearest = -1;
        List<EObject> found = new ArrayList<>();
        for (EObject candidate : matches(type, text)) {
            int depth = scope.depthOf(candidate);
            if (candidate == source || depth < nearest) {
                continue;
            }
            if (depth > nearest) {
                found.clear();
                nearest = depth;
            }
            found.add(candidate);
        }
        return switch (found.size()) {
            case 0 -> new Resolution.Missing();
            case 1 -> new Resolution.Found(found.getFirst());
            default -> new Resolution.Ambiguous(found);
        };
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

    private Set<EObject> matches(EClass type, String text) {
        Set<EObject> matches = new LinkedHashSet<>();
        if (text.length() > LONGEST) {
            return matches;
        }
        int start = 0;
        do {
            String above = start == 0 ? "" : text.substring(0, start - 1);
            for (EObject candidate : byKey.getOrDefault(text.substring(start), List.of())) {
                if (type.isInstance(candidate) && (start == 0 || isBelow(candidate, above))) {
                    matches.add(candidate);
                }
            }
            start = text.indexOf(STEP, start) + 1;
        } while (start > 0);
        return matches;
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

    /** The containers of the referring object, itself included. */
    private static final class Scope {

        private final Map<EObject, Integer> depths = new HashMap<>();

        Scope(EObject source) {
            List<EObject> upwards = Stream.iterate(source, container -> container != null, EObject::eContainer).toList();
            for (int i = 0; i < upwards.size(); i++) {
                depths.put(upwards.get(i), upwards.size() - i);
            }
        }

        /** How deep the innermost of them is that holds the object; 0 if none does. */
        int depthOf(EObject object) {
            for (EObject container = object.eContainer(); container != null; container = container.eContainer()) {
                Integer depth = depths.get(container);
                if (depth != null) {
                    return depth;
                }
            }
            return 0;
        }
    }
}
