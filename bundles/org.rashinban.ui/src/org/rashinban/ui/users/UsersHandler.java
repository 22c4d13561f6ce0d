package org.rashinban.ui.users;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;
import org.rashinban.ui.store.StoreOpener;

/** Administers the users of the open store. Once it has a first one, everybody signs in, so it is opened anew. */
public final class UsersHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        StoreDesk desk = window.getService(StoreDesk.class);
        Optional<OpenStore> store = desk.current();
        if (store.isEmpty()) {
            return null;
        }
        boolean open = store.get().session().users().list().isEmpty();
        // Whoever is in without a password is out as soon as there is a user.
        if (open && !desk.mayLeave()) {
            return null;
        }
        UsersDialog dialog = new UsersDialog(window.getShell(), store.get());
        dialog.open();
        if (open && dialog.hasUsers()) {
            Path folder = store.get().store().folder();
            MessageDialog.openInformation(window.getShell(), Messages.Users_title, Messages.Users_signIn);
            desk.clear();
            new StoreOpener(window).open(folder);
        }
        return null;
    }
}
