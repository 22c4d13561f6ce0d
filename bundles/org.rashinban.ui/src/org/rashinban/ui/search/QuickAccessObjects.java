package org.rashinban.ui.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.rashinban.core.tree.Names;
import org.rashinban.model.label.Labels;
import org.rashinban.ui.edit.ProgramCopy;
import org.rashinban.ui.editor.Editors;
import org.rashinban.ui.search.ObjectSearch.Hit;
import org.rashinban.ui.store.OwnScope;
import org.rashinban.ui.store.StoreDesk;

/** The objects of the open store in Quick Access. */
public final class QuickAccessObjects implements IQuickAccessComputerExtension {

    private static final int MOST = 20;

    @Override
    public QuickAccessElement[] computeElements() {
        return new QuickAccessElement[0];
    }

    @Override
    public QuickAccessElement[] computeElements(String query, IProgressMonitor monitor) {
        Optional<Searched> searched = PlatformUI.getWorkbench().getDisplay().syncCall(() -> PlatformUI.getWorkbench()
                .getService(StoreDesk.class).current().map(store -> new Searched(store.copy(), OwnScope.of(store))));
        Stream<Hit> hits = searched.stream().flatMap(all -> ObjectSearch.find(all.copy(), query, monitor::isCanceled).stream()
                .filter(hit -> all.scope().shows(hit.object())));
        return hits.limit(MOST).map(hit -> new Found(hit, query)).toArray(QuickAccessElement[]::new);
    }

    @Override
    public void resetState() {
        // Nothing is kept between two questions.
    }

    @Override
    public boolean needsRefresh() {
        return false;
    }

    private record Searched(ProgramCopy copy, OwnScope scope) {
    }

    private static final class Found extends QuickAccessElement {

        private final Hit hit;
        private final String query;

        Found(Hit hit, String query) {
            this.hit = hit;
            this.query = query;
        }

        @Override
        public String getLabel() {
            return NLS.bind(Messages.Search_quick, Names.of(hit.object()).in(Locale.getDefault()),
                    Labels.of(hit.object().eClass()).in(Locale.getDefault()));
        }

        @Override
        public ImageDescriptor getImageDescriptor() {
            return null;
        }

        @Override
        public String getId() {
            return String.valueOf(System.identityHashCode(hit.object()));
        }

        @Override
        public void execute() {
            Editors.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), hit.object());
        }

        /**
         * The platform looks for what was typed once more, letter by letter: what was found in a long text or in another spelling is to stay
         * found.
         */
        @Override
        public String getMatchLabel() {
            return getLabel() + ' ' + query;
        }
    }
}
