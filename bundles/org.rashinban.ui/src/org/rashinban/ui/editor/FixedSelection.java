package org.rashinban.ui.editor;

import java.util.function.Supplier;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;

/** What is selected in an editor: always that of which it is the editor. */
final class FixedSelection implements ISelectionProvider {

    private final Supplier<ISelection> selection;

    FixedSelection(Supplier<ISelection> selection) {
        this.selection = selection;
    }

    @Override
    public ISelection getSelection() {
        return selection.get();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        // It never changes.
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        // None was added.
    }

    @Override
    public void setSelection(ISelection other) {
        // It is what the editor shows.
    }
}
