package org.rashinban.ui.dashboard;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the perspective that the contribution names. */
public final class PerspectiveHandler extends AbstractHandler implements IExecutableExtension {

    private String perspective;

    @Override
    public void setInitializationData(IConfigurationElement configuration, String property, Object data) {
        perspective = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        window.getActivePage().setPerspective(window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective));
        return null;
    }
}
