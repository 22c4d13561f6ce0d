package org.rashinban.ui.restore;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;

/** Restores a store from a backup. */
public final class RestoreHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        new RestoreDialog(window.getShell(), window.getService(StoreDesk.class).current().map(OpenStore::store)).ask()
                .ifPresent(new Restoring(window)::start);
        return null;
    }
}
