package org.rashinban.ui.plan.branch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Level;
import org.rashinban.model.Node;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.ui.edit.Edits;

/** Branches that are to stand somewhere else, with the levels that their elements take there. */
public final class Relocation {

    private final Node parent;
    private final int index;
    private final List<Element> branches;
    private final Map<Element, Level> levels = new LinkedHashMap<>();
    private final boolean possible;

    /** @param index before which of the parent's children */
    public Relocation(List<Element> branches, Node parent, int index) {
        this.parent = parent;
        this.index = index;
        this.branches = Branches.uppermost(branches);
        Optional<Edition> edition = Contents.edition(parent);
        Optional<Level> above = parent instanceof Element element ? Optional.ofNullable(element.getLevel()) : Optional.empty();
        possible = edition.isPresent() && this.branches.stream().noneMatch(branch -> EcoreUtil.isAncestor(branch, parent))
                && this.branches.stream().allMatch(branch -> fit(branch, edition.get(), parent instanceof Element, above));
    }

    /** Whether the branches may stand there: nothing below itself, and a level for every element. */
    public boolean isPossible() {
        return possible && !branches.isEmpty();
    }

    public List<Element> branches() {
        return branches;
    }

    /** What takes branches of the program from where they are. */
    public List<Command> moving(Edits edits) {
        List<Command> steps = new ArrayList<>();
        branches.forEach(branch -> steps.add(edits.removing(branch.eContainer(), branch.eContainmentFeature(), List.of(branch))));
        steps.addAll(changingLevels(edits));
        long before =
                branches.stream().filter(branch -> branch.eContainer() == parent && parent.getChildren().indexOf(branch) < index).count();
        steps.add(edits.adding(parent, Literals.NODE__CHILDREN, branches, (int) (index - before)));
        return steps;
    }

    /** What puts new branches there; their levels and codes are set at once, since nobody else knows them yet. */
    public List<Command> adding(Edits edits) {
        levels.forEach(Element::setLevel);
        return List.of(edits.adding(parent, Literals.NODE__CHILDREN, branches, index));
    }

    private List<Command> changingLevels(Edits edits) {
        return levels.entrySet().stream().filter(entry -> entry.getKey().getLevel() != entry.getValue())
                .map(entry -> edits.setting(entry.getKey(), Literals.ELEMENT__LEVEL, entry.getValue())).toList();
    }

    /** An element without a level may stand anywhere, and what is below it too. */
    private boolean fit(Element element, Edition edition, boolean belowElement, Optional<Level> above) {
        Optional<Level> chosen = Optional.empty();
        if (element.getLevel() != null) {
            chosen = LevelRules.choose(element.getLevel(), LevelRules.below(edition, belowElement, above));
            if (chosen.isEmpty()) {
                return false;
            }
            levels.put(element, chosen.get());
        }
        Optional<Level> own = chosen;
        return element.getChildren().stream().allMatch(child -> fit(child, edition, true, own));
    }
}
