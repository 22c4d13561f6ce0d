package org.rashinban.ui.plan;

import java.util.List;
import java.util.Optional;

import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Level;
import org.rashinban.model.Node;

/** Which levels may stand where, as the edition has them. */
final class LevelRules {

    private LevelRules() {
    }

    /** Levels of the elements right below; empty if nothing may stand there. */
    static List<Level> below(Node node) {
        List<Level> levels = Contents.edition(node).map(Edition::getLevels).map(List::copyOf).orElse(List.of());
        return levels.stream().filter(level -> fits(level, node)).toList();
    }

    /** Whether an element, as it is, may stand right below a node. An element without a level may stand anywhere. */
    static boolean fits(Element element, Node parent) {
        return element.getLevel() == null || fits(element.getLevel(), parent);
    }

    /** The level of another edition that is called alike. */
    static Optional<Level> counterpart(Level level, Edition edition) {
        return edition.getLevels().stream().filter(own -> own.getName() != null && own.getName().equals(level.getName())).findFirst();
    }

    private static boolean fits(Level level, Node node) {
        return node instanceof Element element ? element.getLevel() == null || level.getParents().contains(element.getLevel())
                : level.getParents().isEmpty();
    }
}
