package org.rashinban.ui.plan;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.rashinban.model.Element;
import org.rashinban.model.Node;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.plan.branch.Relocation;

/** Branches are dragged to where they are to stand; with Ctrl held down, a copy. */
final class PlanDragDrop {

    private final TreeViewer tree;
    private final PlanActions actions;
    private final PlanMoves moves;

    PlanDragDrop(TreeViewer tree, PlanActions actions, PlanMoves moves) {
        this.tree = tree;
        this.actions = actions;
        this.moves = moves;
    }

    void install() {
        Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
        tree.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = actions.mayEdit() && !moves.elements().isEmpty();
                LocalSelectionTransfer.getTransfer().setSelection(tree.getStructuredSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        tree.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new Drop());
    }

    private final class Drop extends ViewerDropAdapter {

        Drop() {
            super(tree);
        }

        @Override
        public boolean validateDrop(Object target, int operation, TransferData type) {
            return LocalSelectionTransfer.getTransfer().isSupportedType(type)
                    && place(target, moves.elements()).filter(Relocation::isPossible).isPresent();
        }

        @Override
        public boolean performDrop(Object data) {
            boolean copy = getCurrentOperation() == DND.DROP_COPY;
            List<Element> dragged = copy ? Edits.duplicate(moves.elements()) : moves.elements();
            Optional<Relocation> place = place(getCurrentTarget(), dragged);
            place.ifPresent(there -> {
                if (copy) {
                    moves.insert(there, (Node) getCurrentTarget());
                } else {
                    moves.move(there);
                }
            });
            return place.isPresent();
        }

        private Optional<Relocation> place(Object target, List<Element> dragged) {
            if (!(target instanceof Node node)) {
                return Optional.empty();
            }
            boolean beside = getCurrentLocation() == LOCATION_BEFORE || getCurrentLocation() == LOCATION_AFTER;
            if (beside && node instanceof Element element && element.eContainer() instanceof Node parent) {
                int at = parent.getChildren().indexOf(element) + (getCurrentLocation() == LOCATION_AFTER ? 1 : 0);
                return Optional.of(new Relocation(dragged, parent, at));
            }
            return Optional.of(new Relocation(dragged, node, node.getChildren().size()));
        }
    }
}
