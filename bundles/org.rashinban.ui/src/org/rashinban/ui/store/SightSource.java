package org.rashinban.ui.store;

import java.util.Map;
import java.util.Optional;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.ISourceProviderService;
import org.rashinban.core.permission.Right;
import org.rashinban.core.permission.Role;

/** Tells handlers and activities what whoever is signed in sees and may do: everything, or only what their department owns. */
public final class SightSource extends AbstractSourceProvider {

    private static final String SIGHT = "org.rashinban.ui.sight"; //$NON-NLS-1$
    private static final String WHOLE = "whole"; //$NON-NLS-1$
    private static final String OWN = "own"; //$NON-NLS-1$

    private static final String ADMINISTERS = "org.rashinban.ui.administers"; //$NON-NLS-1$
    private static final String FREEZES = "org.rashinban.ui.freezes"; //$NON-NLS-1$
    private static final String BACKS_UP = "org.rashinban.ui.backsUp"; //$NON-NLS-1$
    private static final String YES = "yes"; //$NON-NLS-1$
    private static final String NO = "no"; //$NON-NLS-1$

    private Map<String, String> state = Map.of(SIGHT, WHOLE, ADMINISTERS, NO, FREEZES, NO, BACKS_UP, NO);

    public static void follow(IWorkbenchWindow window, StoreDesk desk) {
        if (window.getService(ISourceProviderService.class).getSourceProvider(SIGHT) instanceof SightSource source) {
            desk.onChange(() -> source.tell(desk));
        }
    }

    private void tell(StoreDesk desk) {
        Optional<Role> role = desk.current().map(store -> store.session().actor().role());
        // Of a copy nothing can be changed, whoever looks at it.
        Optional<Role> changing = role.filter(known -> desk.current().orElseThrow().store().readOnlyCopy().isEmpty());
        state = Map.of(SIGHT, role.filter(known -> known == Role.DEPARTMENT).isPresent() ? OWN : WHOLE,
                ADMINISTERS, changing.filter(known -> known.has(Right.ADMINISTER_USERS)).isPresent() ? YES : NO,
                FREEZES, changing.filter(known -> known.has(Right.FREEZE)).isPresent() ? YES : NO,
                BACKS_UP, changing.filter(known -> known.has(Right.BACK_UP)).isPresent() ? YES : NO);
        fireSourceChanged(ISources.WORKBENCH, state);
    }

    @Override
    public Map<String, String> getCurrentState() {
        return state;
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {SIGHT, ADMINISTERS, FREEZES, BACKS_UP};
    }

    @Override
    public void dispose() {
        // The desk ends with the workbench.
    }
}
