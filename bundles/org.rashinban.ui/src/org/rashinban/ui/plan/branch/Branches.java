package org.rashinban.ui.plan.branch;

import java.util.List;
import java.util.Set;

import org.rashinban.core.tree.Contents;
import org.rashinban.model.Element;

/** Elements with all below them. */
final class Branches {

    private Branches() {
    }

    /** Those that stand below none of the others. */
    static List<Element> uppermost(List<Element> elements) {
        Set<Element> all = Set.copyOf(elements);
        return elements.stream().distinct().filter(element -> Contents.upwards(element).skip(1).noneMatch(all::contains)).toList();
    }
}
