package org.rashinban.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Element;
import org.rashinban.model.Node;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.plan.branch.BranchClipboard;
import org.rashinban.ui.plan.branch.FreeCodes;
import org.rashinban.ui.plan.branch.Relocation;

/** Branches of the plan in another place: moved, copied, put higher or lower. */
final class PlanMoves {

    private final PlanActions actions;
    private final BranchClipboard clipboard = new BranchClipboard();

    PlanMoves(PlanActions actions) {
        this.actions = actions;
    }

    /** The selection, if it consists of elements alone. */
    List<Element> elements() {
        List<EObject> selection = actions.selection();
        boolean all = !selection.isEmpty() && selection.stream().allMatch(Element.class::isInstance);
        return all ? selection.stream().map(Element.class::cast).toList() : List.of();
    }

    boolean canCopy() {
        return !elements().isEmpty();
    }

    void copy() {
        clipboard.copy(elements());
    }

    boolean canCut() {
        return actions.mayEdit() && canCopy();
    }

    void cut() {
        clipboard.cut(elements());
    }

    boolean canPaste() {
        return actions.mayEdit() && !clipboard.isEmpty() && target().filter(node -> last(clipboard.peek(), node).isPossible()).isPresent();
    }

    /** Below what is selected, after what stands there. */
    void paste() {
        Node target = target().orElseThrow();
        if (clipboard.isCut()) {
            move(last(clipboard.content(), target));
            clipboard.forget();
        } else {
            insert(last(clipboard.content(), target), target);
        }
    }

    /** Another store lies on the desk. */
    void forget() {
        clipboard.forget();
    }

    boolean canPromote() {
        return actions.mayEdit() && single().flatMap(PlanMoves::higher).filter(Relocation::isPossible).isPresent();
    }

    void promote() {
        single().flatMap(PlanMoves::higher).ifPresent(this::move);
    }

    boolean canDemote() {
        return actions.mayEdit() && single().flatMap(PlanMoves::lower).filter(Relocation::isPossible).isPresent();
    }

    void demote() {
        single().flatMap(PlanMoves::lower).ifPresent(this::move);
    }

    void move(Relocation relocation) {
        run(NLS.bind(Messages.Plan_moved, Edits.names(relocation.branches())), relocation, relocation::moving);
    }

    /** Copies get identities of their own, and other codes only where theirs are taken. */
    void insert(Relocation copies, Node target) {
        int changed = new FreeCodes(Contents.edition(target).<EObject>map(edition -> edition).orElse(target)).settle(copies.branches());
        run(NLS.bind(Messages.Plan_pasted, Edits.names(copies.branches())), copies, copies::adding);
        if (changed > 0) {
            actions.say(NLS.bind(Messages.Plan_codesChanged, changed));
        }
    }

    private void run(String label, Relocation relocation, Function<Edits, List<Command>> steps) {
        if (relocation.isPossible()) {
            actions.edits().ifPresent(edits -> edits.run(label, steps.apply(edits)));
            actions.show(relocation.branches().getFirst());
        }
    }

    private Optional<Element> single() {
        return Optional.of(elements()).filter(elements -> elements.size() == 1).map(List::getFirst);
    }

    private Optional<Node> target() {
        return actions.single().filter(Node.class::isInstance).map(Node.class::cast);
    }

    private static Relocation last(List<Element> branches, Node target) {
        return new Relocation(branches, target, target.getChildren().size());
    }

    private static Optional<Relocation> higher(Element element) {
        return element.eContainer() instanceof Element parent && parent.eContainer() instanceof Node above
                ? Optional.of(new Relocation(List.of(element), above, above.getChildren().indexOf(parent) + 1)) : Optional.empty();
    }

    private static Optional<Relocation> lower(Element element) {
        List<Element> siblings = ((Node) element.eContainer()).getChildren();
        int at = siblings.indexOf(element);
        return at == 0 ? Optional.empty() : Optional.of(last(List.of(element), siblings.get(at - 1)));
    }
}
