package org.rashinban.ui.store;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a store: the one named by the command's parameter, else one that the user chooses. */
public final class OpenStoreHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional.ofNullable(event.getParameter("location")).or(() -> choose(window)).map(Path::of) //$NON-NLS-1$
                .ifPresent(new StoreOpener(window)::open);
        return null;
    }

    private static Optional<String> choose(IWorkbenchWindow window) {
        DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
        dialog.setText(Messages.Store_choose);
        dialog.setMessage(Messages.Store_chooseExplained);
        return Optional.ofNullable(dialog.open());
    }
}
