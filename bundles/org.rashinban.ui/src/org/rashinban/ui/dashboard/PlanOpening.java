package org.rashinban.ui.dashboard;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Identified;
import org.rashinban.model.Node;
import org.rashinban.model.Plan;
import org.rashinban.ui.editor.Editors;
import org.rashinban.ui.plan.PlanPerspective;
import org.rashinban.ui.plan.PlanView;

/** Shows an object in the tree of the plan, and opens its sheet. */
final class PlanOpening {

    private PlanOpening() {
    }

    static void open(IWorkbenchPage page, Identified object) {
        page.setPerspective(page.getWorkbenchWindow().getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(PlanPerspective.ID));
        try {
            IViewPart plan = page.showView(PlanView.ID);
            Contents.nearest(object, Node.class).<Object>map(node -> node).or(() -> Contents.nearest(object, Plan.class))
                    .ifPresent(shown -> plan.getSite().getSelectionProvider().setSelection(new StructuredSelection(shown)));
            Editors.open(page, object);
        } catch (PartInitException e) {
            ILog.of(PlanOpening.class).error(e.getMessage(), e);
        }
    }
}
