package org.rashinban.core.figure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Milestone;
import org.rashinban.model.Node;

/** Where milestones belong: at the elements that they name; those that name none of the edition at what they stand below. */
public final class MilestonePlaces {

    private final Set<Element> inForce;
    private final Map<Node, List<Milestone>> places;

    private MilestonePlaces(Edition edition) {
        inForce = Elements.of(edition).collect(Collectors.toCollection(HashSet::new));
        places = Contents.of(edition, Milestone.class)
                .flatMap(milestone -> of(milestone).map(node -> Map.entry(node, milestone)))
                .collect(Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    public static MilestonePlaces of(Edition edition) {
        return new MilestonePlaces(edition);
    }

    /** In the order of the plan. */
    public List<Milestone> at(Node node) {
        return places.getOrDefault(node, List.of());
    }

    /** One, or as many as it names. */
    public Stream<Node> of(Milestone milestone) {
        List<Node> named = milestone.getElements().stream().distinct().filter(inForce::contains).map(Node.class::cast).toList();
        return named.isEmpty() ? Stream.of(milestone.eContainer()).filter(Node.class::isInstance).map(Node.class::cast) : named.stream();
    }
}
