package org.rashinban.ui.preferences;

import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rashinban.ui.widgets.AccessibleName;

/** Opens the preferences with the product's own pages; those of the platform speak of things that it does not offer. */
public final class PreferencesHandler extends AbstractHandler {

    private static final String OWN = "org.rashinban."; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) {
        PreferenceDialog dialog = new PreferenceDialog(HandlerUtil.getActiveShell(event), ownPages());
        dialog.setSelectedNode(GeneralPage.ID);
        dialog.create();
        AccessibleName.set(dialog.getTreeViewer().getTree(), dialog.getShell()::getText);
        dialog.open();
        return null;
    }

    private static PreferenceManager ownPages() {
        PreferenceManager own = new PreferenceManager();
        Stream.of(PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes())
                .filter(page -> page.getId().startsWith(OWN))
                .forEach(own::addToRoot);
        return own;
    }
}
