package org.rashinban.ui.testing.display;

import java.lang.reflect.Constructor;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.rashinban.ui.testing.UiFailure;

/**
 * Drags what is selected in a tree and drops it in the middle of another item. What happens between the pointer and SWT is left out: the
 * source and the target are told what the window system would tell them, for a display without a hand at it drags nothing.
 */
public final class Dragging {

    private static final String EVENT = "org.eclipse.swt.dnd.DNDEvent"; //$NON-NLS-1$

    private Dragging() {
    }

    /** @param operation DND.DROP_MOVE or DND.DROP_COPY */
    public static void drop(Tree tree, TreeItem to, int operation) {
        DragSource source = (DragSource) tree.getData(DND.DRAG_SOURCE_KEY);
        DropTarget target = (DropTarget) tree.getData(DND.DROP_TARGET_KEY);
        if (source == null || target == null) {
            throw new UiFailure("Nothing can be dragged in " + tree); //$NON-NLS-1$
        }
        TransferData type = target.getTransfer()[0].getSupportedTypes()[0];
        Event start = event(tree, to, operation, type);
        source.notifyListeners(DND.DragStart, start);
        if (!start.doit) {
            throw new UiFailure("What is selected cannot be dragged"); //$NON-NLS-1$
        }
        Event over = event(tree, to, operation, type);
        target.notifyListeners(DND.DragEnter, over);
        target.notifyListeners(DND.DragOver, over);
        int allowed = over.detail;
        if (allowed != DND.DROP_NONE) {
            target.notifyListeners(DND.DropAccept, over);
            target.notifyListeners(DND.Drop, over);
        }
        target.notifyListeners(DND.DragLeave, event(tree, to, DND.DROP_NONE, type));
        source.notifyListeners(DND.DragEnd, event(tree, to, over.detail, type));
        if (allowed == DND.DROP_NONE) {
            throw new UiFailure("It cannot be dropped on " + to.getText()); //$NON-NLS-1$
        }
    }

    /** Drags a control to a point of another one, counted from its corner. */
    public static void drop(Control from, Control onto, Point place) {
        DragSource source = (DragSource) from.getData(DND.DRAG_SOURCE_KEY);
        DropTarget target = (DropTarget) onto.getData(DND.DROP_TARGET_KEY);
        if (source == null || target == null) {
            throw new UiFailure(from + " cannot be dragged to " + onto); //$NON-NLS-1$
        }
        TransferData type = target.getTransfer()[0].getSupportedTypes()[0];
        Point at = onto.toDisplay(place);
        source.notifyListeners(DND.DragStart, event(at, null, DND.DROP_MOVE, type));
        Event over = event(at, null, DND.DROP_MOVE, type);
        target.notifyListeners(DND.DragEnter, over);
        target.notifyListeners(DND.DragOver, over);
        target.notifyListeners(DND.DropAccept, over);
        target.notifyListeners(DND.Drop, over);
        target.notifyListeners(DND.DragLeave, event(at, null, DND.DROP_NONE, type));
        source.notifyListeners(DND.DragEnd, event(at, null, over.detail, type));
    }

    private static Event event(Tree tree, TreeItem to, int operation, TransferData type) {
        Rectangle bounds = to.getBounds();
        return event(tree.toDisplay(bounds.x + 1, bounds.y + bounds.height / 2), to, operation, type);
    }

    private static Event event(Point middle, TreeItem to, int operation, TransferData type) {
        try {
            // SWT makes these events for itself alone.
            Constructor<?> maker = Class.forName(EVENT, true, DND.class.getClassLoader()).getDeclaredConstructor();
            maker.setAccessible(true);
            Event event = (Event) maker.newInstance();
            event.x = middle.x;
            event.y = middle.y;
            event.item = to;
            event.detail = operation;
            event.doit = true;
            set(event, "operations", DND.DROP_MOVE | DND.DROP_COPY); //$NON-NLS-1$
            set(event, "dataType", type); //$NON-NLS-1$
            set(event, "dataTypes", new TransferData[] {type}); //$NON-NLS-1$
            return event;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Event event, String name, Object value) throws ReflectiveOperationException {
        var field = event.getClass().getField(name);
        field.setAccessible(true);
        field.set(event, value);
    }
}
