package org.rashinban.ui.save;

import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.rashinban.ui.store.StoreDesk;

/** What a part that shows something of the store has to tell the platform about saving. */
public final class StoreParts {

    private final IWorkbenchWindow window;
    private final StoreDesk desk;
    private final Saveable[] saveables;

    public StoreParts(IWorkbenchWindow window, StoreDesk desk) {
        this.window = window;
        this.desk = desk;
        saveables = new Saveable[] {new StoreSaveable(window, desk)};
    }

    /** For {@link ISaveablesSource#getSaveables()}. */
    public Saveable[] saveables() {
        return saveables.clone();
    }

    public boolean isDirty() {
        return desk.isDirty();
    }

    public void save() {
        desk.takeTyped();
        desk.current().ifPresent(new StoreSaving(window)::save);
    }

    /** To be called whenever the data changed. */
    public void changed(IWorkbenchPart part, Runnable firePropertyChange) {
        window.getService(ISaveablesLifecycleListener.class)
                .handleLifecycleEvent(new SaveablesLifecycleEvent(part, SaveablesLifecycleEvent.DIRTY_CHANGED, saveables, false));
        firePropertyChange.run();
    }
}
