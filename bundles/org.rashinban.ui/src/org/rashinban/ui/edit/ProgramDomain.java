package org.rashinban.ui.edit;

import java.util.Collection;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.model.provider.RashinbanItemProviderAdapterFactory;
import org.rashinban.model.text.Localized;

/** The editing domain of one open program. */
public final class ProgramDomain extends AdapterFactoryEditingDomain {

    private static final URI PLACE = URI.createURI("rashinban:program"); //$NON-NLS-1$

    private final GuardedStack stack;
    private final EditingRights rights;
    private final Consumer<Collection<Kpi>> values;

    /** @param values brings the reported values of KPIs into the program */
    ProgramDomain(Program program, GuardedStack stack, EditingRights rights, Consumer<Collection<Kpi>> values) {
        super(new RashinbanItemProviderAdapterFactory(), stack);
        this.stack = stack;
        this.rights = rights;
        this.values = values;
        Resource resource = new ResourceImpl(PLACE);
        getResourceSet().getResources().add(resource);
        resource.getContents().add(program);
    }

    /** Whoever tries to do what is not allowed is told why. */
    public void tellRefusalsTo(Consumer<Localized> listener) {
        stack.tellRefusalsTo(listener);
    }

    void readValues(Collection<Kpi> kpis) {
        values.accept(kpis);
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
