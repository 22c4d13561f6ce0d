package org.rashinban.ui.save;

import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;

/** Brings back what the store holds, in place of what is unsaved. */
final class Reversion {

    private final IWorkbenchWindow window;
    private final StoreDesk desk;

    Reversion(IWorkbenchWindow window, StoreDesk desk) {
        this.window = window;
        this.desk = desk;
    }

    void revert(OpenStore store) {
        if (!MessageDialog.openConfirm(window.getShell(), Messages.Revert_title, Messages.Revert_ask)) {
            return;
        }
        desk.dropTyped();
        try {
            Background.waitFor(() -> new OpenStore(store.store(), store.session(), store.session().programs().load())).ifPresent(desk::put);
        } catch (StoreFailure e) {
            MessageDialog.openWarning(window.getShell(), Messages.Revert_title, e.sentence().in(Locale.getDefault()));
        }
    }
}
