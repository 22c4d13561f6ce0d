package org.rashinban.ui.plan.branch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Level;
import org.rashinban.model.Node;

/** Which levels may stand where, as the edition has them. */
public final class LevelRules {

    private LevelRules() {
    }

    /** Levels of the elements right below; empty if nothing may stand there. */
    public static List<Level> below(Node node) {
        Optional<Level> above = node instanceof Element element ? Optional.ofNullable(element.getLevel()) : Optional.empty();
        return Contents.edition(node).map(edition -> below(edition, node instanceof Element, above)).orElse(List.of());
    }

    /** @param above level of the element above; empty right below the edition, and where that element has none */
    static List<Level> below(Edition edition, boolean belowElement, Optional<Level> above) {
        return edition.getLevels().stream()
                .filter(level -> belowElement ? above.isEmpty() || level.getParents().contains(above.get()) : level.getParents().isEmpty())
                .toList();
    }

    /** The level that an element takes among those that are possible: its own or the one called alike, else the uppermost. */
    static Optional<Level> choose(Level own, List<Level> possible) {
        return possible.stream().filter(level -> level == own || own.getName() != null && own.getName().equals(level.getName()))
                .findFirst().or(() -> possible.stream().min(Comparator.comparingInt(Level::getRank)));
    }
}
