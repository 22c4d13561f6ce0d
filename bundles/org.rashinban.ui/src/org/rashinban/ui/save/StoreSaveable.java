package org.rashinban.ui.save;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.Saveable;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;

/** All that is open in a window is saved as one: the store on the desk. */
final class StoreSaveable extends Saveable {

    private final IWorkbenchWindow window;
    private final StoreDesk desk;

    StoreSaveable(IWorkbenchWindow window, StoreDesk desk) {
        this.window = window;
        this.desk = desk;
    }

    @Override
    public String getName() {
        return desk.current().map(OpenStore::store).map(store -> store.title()).orElse(""); //$NON-NLS-1$
    }

    @Override
    public String getToolTipText() {
        return desk.current().map(OpenStore::store).map(store -> store.folder().toString()).orElse(""); //$NON-NLS-1$
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        desk.takeTyped();
        Optional<OpenStore> store = desk.current();
        if (store.isPresent() && !new StoreSaving(window).save(store.get())) {
            throw new OperationCanceledException();
        }
    }

    @Override
    public boolean isDirty() {
        return desk.isDirty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoreSaveable that && that.desk == desk;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(desk);
    }
}
