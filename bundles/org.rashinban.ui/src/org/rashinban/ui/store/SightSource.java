package org.rashinban.ui.store;

import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.ISourceProviderService;
import org.rashinban.core.permission.Role;

/** Tells handlers and activities whether whoever is signed in sees everything, or only what their department owns. */
public final class SightSource extends AbstractSourceProvider {

    private static final String SIGHT = "org.rashinban.ui.sight"; //$NON-NLS-1$
    private static final String WHOLE = "whole"; //$NON-NLS-1$
    private static final String OWN = "own"; //$NON-NLS-1$

    private String sight = WHOLE;

    public static void follow(IWorkbenchWindow window, StoreDesk desk) {
        if (window.getService(ISourceProviderService.class).getSourceProvider(SIGHT) instanceof SightSource source) {
            desk.onChange(() -> source.tell(desk));
        }
    }

    private void tell(StoreDesk desk) {
        sight = desk.current().filter(store -> store.session().actor().role() == Role.DEPARTMENT).isPresent() ? OWN : WHOLE;
        fireSourceChanged(ISources.WORKBENCH, SIGHT, sight);
    }

    @Override
    public Map<String, String> getCurrentState() {
        return Map.of(SIGHT, sight);
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {SIGHT};
    }

    @Override
    public void dispose() {
        // The desk ends with the workbench.
    }
}
