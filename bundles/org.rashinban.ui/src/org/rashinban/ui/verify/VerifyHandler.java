package org.rashinban.ui.verify;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;

/** Looks whether the open store can be trusted, and says what came of it. What is unsaved is not looked at and stays unsaved. */
public final class VerifyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<OpenStore> store = window.getService(StoreDesk.class).current();
        if (store.isPresent()) {
            verify(window, new VerifyWork(store.get()));
        }
        return null;
    }

    private static void verify(IWorkbenchWindow window, VerifyWork work) throws ExecutionException {
        try {
            new ProgressMonitorDialog(window.getShell()).run(true, true, work);
        } catch (InvocationTargetException e) {
            throw new ExecutionException("Verifying the store", e.getCause()); //$NON-NLS-1$
        } catch (InterruptedException e) {
            throw new ExecutionException("The work itself tells that it was given up", e); //$NON-NLS-1$
        }
        if (work.isSound()) {
            MessageDialog.openInformation(window.getShell(), Messages.Verify_title, work.outcome());
        } else {
            MessageDialog.openWarning(window.getShell(), Messages.Verify_title, work.outcome());
        }
    }
}
