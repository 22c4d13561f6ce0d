package org.rashinban.ui.edit;

import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.rashinban.model.Program;
import org.rashinban.model.provider.RashinbanItemProviderAdapterFactory;
import org.rashinban.model.text.Localized;

/** The editing domain of one open program. */
public final class ProgramDomain extends AdapterFactoryEditingDomain {

    private static final URI PLACE = URI.createURI("rashinban:program"); //$NON-NLS-1$

    private final GuardedStack stack;
    private final EditingRights rights;

    ProgramDomain(Program program, GuardedStack stack, EditingRights rights) {
        super(new RashinbanItemProviderAdapterFactory(), stack);
        this.stack = stack;
        this.rights = rights;
        Resource resource = new ResourceImpl(PLACE);
        getResourceSet().getResources().add(resource);
        resource.getContents().add(program);
    }

    /** Whoever tries to do what is not allowed is told why. */
    public void tellRefusalsTo(Consumer<Localized> listener) {
        stack.tellRefusalsTo(listener);
    }

    /** Tells why nothing can be changed, where that is so. */
    void refuse() {
        rights.refusal().ifPresent(stack::refuse);
    }

    @Override
    public boolean isReadOnly(Resource resource) {
        return rights.refusal().isPresent();
    }
}
