package org.rashinban.ui.snapshot;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.save.SavedStep;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;

/** Freezes what the open store holds under a name; what is unsaved is saved before. */
public final class FreezeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        StoreDesk desk = window.getService(StoreDesk.class);
        Optional<OpenStore> store = desk.current();
        if (store.isPresent() && new SavedStep(window, store.get()).isSettled(desk)) {
            new FreezeDialog(window.getShell(), store.get(), Today.get()).ask().ifPresent(frozen -> {
                desk.toldBeside();
                MessageDialog.openInformation(window.getShell(), Messages.Freeze_doneTitle, NLS.bind(Messages.Freeze_done, frozen.name()));
            });
        }
        return null;
    }
}
