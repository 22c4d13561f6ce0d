package org.rashinban.ui.save;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.ViewPart;
import org.rashinban.ui.store.StoreDesk;

/** A view in which the store on the desk is edited: it is marked when something is unsaved. */
public abstract class StoreView extends ViewPart implements ISaveablePart, ISaveablesSource {

    private StoreParts parts;

    /** To be called by the subclass when its controls are there. */
    protected final void followStore(Composite area) {
        parts = new StoreParts(getSite().getWorkbenchWindow(), desk());
        Runnable silence = desk().onData(() -> parts.changed(this, () -> firePropertyChange(PROP_DIRTY)));
        Runnable quiet = desk().onTyping(() -> firePropertyChange(PROP_DIRTY));
        area.addDisposeListener(event -> {
            silence.run();
            quiet.run();
        });
    }

    protected final StoreDesk desk() {
        return getSite().getService(StoreDesk.class);
    }

    @Override
    public Saveable[] getSaveables() {
        return parts == null ? new Saveable[0] : parts.saveables();
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public boolean isDirty() {
        return parts != null && parts.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        parts.save();
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    /** What is unsaved stays on the desk when the view is closed. */
    @Override
    public boolean isSaveOnCloseNeeded() {
        return false;
    }
}
