package org.rashinban.ui.backup;

import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rashinban.ui.save.SavedStep;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;

/** Makes a backup of the open store at once, checks it, and says what came of it; what is unsaved is saved before. */
public final class BackupHandler extends AbstractHandler {

    private final Clock clock = Clock.systemDefaultZone();

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        StoreDesk desk = window.getService(StoreDesk.class);
        Optional<OpenStore> store = desk.current();
        if (store.isPresent() && new SavedStep(window, store.get()).isSettled(desk)) {
            Optional<BackupOrder> order = new BackupDialog(window.getShell(), store.get().store(), clock).ask();
            if (order.isPresent()) {
                make(window, new BackupWork(store.get(), order.get(), clock));
            }
        }
        return null;
    }

    private static void make(IWorkbenchWindow window, BackupWork work) throws ExecutionException {
        try {
            new ProgressMonitorDialog(window.getShell()).run(true, true, work);
        } catch (InvocationTargetException e) {
            throw new ExecutionException("Making a backup", e.getCause()); //$NON-NLS-1$
        } catch (InterruptedException e) {
            throw new ExecutionException("The work itself tells that it was given up", e); //$NON-NLS-1$
        }
        if (work.isSound()) {
            MessageDialog.openInformation(window.getShell(), Messages.Backup_title, work.outcome());
        } else {
            MessageDialog.openWarning(window.getShell(), Messages.Backup_title, work.outcome());
        }
    }
}
