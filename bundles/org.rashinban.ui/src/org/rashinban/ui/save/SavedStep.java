package org.rashinban.ui.save;

import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;

/** A step that is saved at once, as one transaction with a reason of its own; undone if that is not possible. */
public final class SavedStep {

    private final IWorkbenchWindow window;
    private final OpenStore store;

    public SavedStep(IWorkbenchWindow window, OpenStore store) {
        this.window = window;
        this.store = store;
    }

    /** Whatever else is unsaved is saved before, if the user agrees; false if not. */
    public boolean isSettled(StoreDesk desk) {
        desk.takeTyped();
        return !desk.isDirty() || MessageDialog.openConfirm(window.getShell(), Messages.Save_firstTitle, Messages.Save_first)
                && new StoreSaving(window).save(store);
    }

    /** @return false if nothing has changed */
    public boolean run(Command command, String reason) {
        return run(command, reason, () -> true);
    }

    /** @param achieved whether the command came to anything, once it was executed */
    public boolean run(Command command, String reason, BooleanSupplier achieved) {
        store.domain().getCommandStack().execute(command);
        // What the user may not do was taken back already.
        boolean done = store.domain().getCommandStack().getMostRecentCommand() == command;
        if (done && achieved.getAsBoolean() && new StoreSaving(window).save(store, reason)) {
            return true;
        }
        if (store.domain().getCommandStack().getMostRecentCommand() == command) {
            store.domain().getCommandStack().undo();
        }
        return false;
    }
}
