package org.rashinban.ui.save;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.Saveable;
import org.rashinban.ui.store.OpenStore;

/** All that is open in a window is saved as one: the store. */
final class StoreSaveable extends Saveable {

    private final IWorkbenchWindow window;
    private final OpenStore store;

    StoreSaveable(IWorkbenchWindow window, OpenStore store) {
        this.window = window;
        this.store = store;
    }

    @Override
    public String getName() {
        return store.store().title();
    }

    @Override
    public String getToolTipText() {
        return store.store().folder().toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!new StoreSaving(window).save(store)) {
            throw new OperationCanceledException();
        }
    }

    @Override
    public boolean isDirty() {
        return store.editing().isDirty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoreSaveable that && that.store == store;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(store);
    }
}
