package org.rashinban.ui.store;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IWorkbench;
import org.rashinban.store.Store;

/**
 * Closes stores away from the user interface's thread: a backup that is due is made before. What takes longer than a moment is shown, and
 * whoever asks for it goes on when the store is closed.
 */
public final class StoreClosing {

    private final IWorkbench workbench;

    public StoreClosing(IWorkbench workbench) {
        this.workbench = workbench;
    }

    public void close(Store store) {
        try {
            workbench.getProgressService().busyCursorWhile(monitor -> {
                monitor.beginTask(Messages.Store_closing, IProgressMonitor.UNKNOWN);
                store.close();
            });
        } catch (InvocationTargetException e) {
            // What was saved is safe; that the store did not end properly is nothing that the user could mend.
            ILog.of(StoreClosing.class).error("The store did not close", e.getCause()); //$NON-NLS-1$
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
