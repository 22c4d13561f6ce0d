package org.rashinban.core.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rashinban.model.text.TextNormalizer;

/** Which things of one edition are which of the other: any number of one may be any number of the other. */
final class Correspondence<T> {

    private final Set<T> before;
    private final Set<T> after;
    private final Map<T, Set<T>> successors = new LinkedHashMap<>();
    private final Map<T, Set<T>> origins = new LinkedHashMap<>();

    Correspondence(List<T> before, List<T> after) {
        this.before = new LinkedHashSet<>(before);
        this.after = new LinkedHashSet<>(after);
    }

    /** Links to anything outside of the two editions say nothing about them. */
    void link(T origin, T successor) {
        if (before.contains(origin) && after.contains(successor)) {
            successors.computeIfAbsent(origin, one -> new LinkedHashSet<>()).add(successor);
            origins.computeIfAbsent(successor, one -> new LinkedHashSet<>()).add(origin);
        }
    }

    /** Links what has no counterpart yet by a text that no other in its edition has. */
    void linkBy(Function<T, String> text) {
        Map<String, List<T>> old = unlinked(before, successors, text);
        Map<String, List<T>> now = unlinked(after, origins, text);
        old.forEach((key, candidates) -> {
            if (candidates.size() == 1 && now.getOrDefault(key, List.of()).size() == 1) {
                link(candidates.getFirst(), now.get(key).getFirst());
            }
        });
    }

    Set<T> successors(T origin) {
        return successors.getOrDefault(origin, Set.of());
    }

    Set<T> origins(T successor) {
        return origins.getOrDefault(successor, Set.of());
    }

    /** All of the later edition that are linked, directly or not, with this one of it; in the order of the document. */
    List<T> groupAfter(T successor) {
        Set<T> group = group(successor);
        return after.stream().filter(group::contains).toList();
    }

    List<T> groupBefore(T successor) {
        Set<T> group = groupAfter(successor).stream().flatMap(one -> origins(one).stream()).collect(Collectors.toSet());
        return before.stream().filter(group::contains).toList();
    }

    private Set<T> group(T successor) {
        Set<T> group = new LinkedHashSet<>();
        List<T> open = new ArrayList<>(List.of(successor));
        while (!open.isEmpty()) {
            T one = open.removeLast();
            if (group.add(one)) {
                origins(one).forEach(origin -> open.addAll(successors(origin)));
            }
        }
        return group;
    }

    private Map<String, List<T>> unlinked(Set<T> all, Map<T, Set<T>> links, Function<T, String> text) {
        return all.stream().filter(one -> !links.containsKey(one)).filter(one -> text.apply(one) != null && !text.apply(one).isBlank())
                .collect(Collectors.groupingBy(one -> TextNormalizer.searchKey(text.apply(one)), LinkedHashMap::new, Collectors.toList()));
    }
}
