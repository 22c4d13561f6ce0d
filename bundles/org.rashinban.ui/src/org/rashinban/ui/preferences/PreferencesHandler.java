package org.rashinban.ui.preferences;

import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the preferences with the product's own pages; those of the platform speak of things that it does not offer. */
public final class PreferencesHandler extends AbstractHandler {

    private static final String OWN = "org.rashinban."; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) {
        open(HandlerUtil.getActiveShell(event));
        return null;
    }

    private static void open(Shell shell) {
        IConfigurationElement[] pages = Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.preferencePages"); //$NON-NLS-1$
        String[] own = Stream.of(pages).map(page -> page.getAttribute("id")).filter(id -> id.startsWith(OWN)).toArray(String[]::new); //$NON-NLS-1$
        PreferencesUtil.createPreferenceDialogOn(shell, GeneralPage.ID, own, null).open();
    }
}
