package org.rashinban.ui.dashboard;

import java.util.Optional;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Takes widgets of a dashboard from one place to another with the mouse. */
final class BoardDrag {

    private static final LocalSelectionTransfer TRANSFER = LocalSelectionTransfer.getTransfer();

    /** Told what was dropped where, by the numbers of the widgets. */
    @FunctionalInterface
    interface Drop {
        void dropped(int dragged, int onto, BoardMoves.Side side);
    }

    /** The number of a widget on its way. */
    private record Dragged(int number) {
    }

    private BoardDrag() {
    }

    static void source(Control grip, int number) {
        DragSource source = new DragSource(grip, DND.DROP_MOVE);
        source.setTransfer(new Transfer[] {TRANSFER});
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                TRANSFER.setSelection(new StructuredSelection(new Dragged(number)));
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                TRANSFER.setSelection(null);
            }
        });
    }

    /**
     * Shows while something is dragged over the place on which side of it that would come to lie.
     *
     * @return to be disposed when nothing is to be dropped there any more
     */
    static DropTarget target(Control place, Drop drop, int number) {
        DropTarget target = new DropTarget(place, DND.DROP_MOVE);
        target.setTransfer(new Transfer[] {TRANSFER});
        DropEdge edge = new DropEdge(place);
        target.addDisposeListener(event -> edge.dispose());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                Dragged dragged = dragged();
                event.detail = dragged == null ? DND.DROP_NONE : DND.DROP_MOVE;
                event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
                edge.show(Optional.ofNullable(dragged).filter(other -> other.number() != number).map(other -> side(place, event)));
            }

            @Override
            public void dragLeave(DropTargetEvent event) {
                edge.show(Optional.empty());
            }

            @Override
            public void drop(DropTargetEvent event) {
                edge.show(Optional.empty());
                Dragged dragged = dragged();
                if (dragged != null) {
                    BoardMoves.Side side = side(place, event);
                    // What is dropped upon is made anew by that: only after the drop has ended.
                    place.getDisplay().asyncExec(() -> drop.dropped(dragged.number(), number, side));
                }
            }
        });
        return target;
    }

    private static BoardMoves.Side side(Control place, DropTargetEvent event) {
        Point at = place.toControl(event.x, event.y);
        return BoardMoves.side(at.x, at.y, place.getSize().x, place.getSize().y);
    }

    private static Dragged dragged() {
        return TRANSFER.getSelection() instanceof IStructuredSelection selection && selection.getFirstElement() instanceof Dragged dragged
                ? dragged : null;
    }
}
