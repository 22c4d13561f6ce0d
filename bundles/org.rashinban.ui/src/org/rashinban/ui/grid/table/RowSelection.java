package org.rashinban.ui.grid.table;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The objects whose rows are selected, for the other parts of the window. */
public final class RowSelection implements ISelectionProvider {

    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private IStructuredSelection selection = StructuredSelection.EMPTY;

    /** Tells of other rows; of the same ones it does not tell again. */
    public void select(List<? extends EObject> objects) {
        IStructuredSelection now = new StructuredSelection(objects);
        if (!now.equals(selection)) {
            setSelection(now);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection wanted) {
        selection = (IStructuredSelection) wanted;
        listeners.forEach(listener -> listener.selectionChanged(new SelectionChangedEvent(this, selection)));
    }
}
