package org.rashinban.ui.save;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.rashinban.ui.store.OpenStore;

/** Asks what is to become of unsaved changes before a store is put away. */
public final class LeaveQuestion {

    private static final int SAVE = 0;
    private static final int DISCARD = 1;

    private final IWorkbenchWindow window;

    public LeaveQuestion(IWorkbenchWindow window) {
        this.window = window;
    }

    /** @return false if the store is to stay open */
    public boolean ask(OpenStore store) {
        String[] buttons = {Messages.Leave_save, Messages.Leave_discard, IDialogConstants.CANCEL_LABEL};
        int answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.Leave_title,
                NLS.bind(Messages.Leave_ask, store.store().title()), SWT.NONE, buttons);
        return answer == SAVE ? new StoreSaving(window).save(store) : answer == DISCARD;
    }
}
