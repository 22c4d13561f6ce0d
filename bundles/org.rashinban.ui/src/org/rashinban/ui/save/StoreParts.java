package org.rashinban.ui.save;

import java.util.Optional;

import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;

/** What a part that shows something of the store has to tell the platform about saving. */
public final class StoreParts {

    private final IWorkbenchWindow window;
    private final StoreDesk desk;
    private Optional<OpenStore> known = Optional.empty();

    public StoreParts(IWorkbenchWindow window, StoreDesk desk) {
        this.window = window;
        this.desk = desk;
        known = desk.current();
    }

    /** For {@link ISaveablesSource#getSaveables()}. */
    public Saveable[] saveables() {
        return desk.current().map(store -> new Saveable[] {new StoreSaveable(window, store)}).orElse(new Saveable[0]);
    }

    public boolean isDirty() {
        return desk.current().filter(store -> store.editing().isDirty()).isPresent();
    }

    public void save() {
        desk.current().ifPresent(new StoreSaving(window)::save);
    }

    /** To be called whenever the data changed, and when another store lies on the desk. */
    public void changed(IWorkbenchPart part, Runnable firePropertyChange) {
        ISaveablesLifecycleListener platform = window.getService(ISaveablesLifecycleListener.class);
        if (!known.equals(desk.current())) {
            known.ifPresent(before -> platform.handleLifecycleEvent(event(part, SaveablesLifecycleEvent.POST_CLOSE, before)));
            desk.current().ifPresent(now -> platform.handleLifecycleEvent(event(part, SaveablesLifecycleEvent.POST_OPEN, now)));
            known = desk.current();
        }
        known.ifPresent(now -> platform.handleLifecycleEvent(event(part, SaveablesLifecycleEvent.DIRTY_CHANGED, now)));
        firePropertyChange.run();
    }

    private SaveablesLifecycleEvent event(IWorkbenchPart part, int type, OpenStore store) {
        return new SaveablesLifecycleEvent(part, type, new Saveable[] {new StoreSaveable(window, store)}, false);
    }
}
