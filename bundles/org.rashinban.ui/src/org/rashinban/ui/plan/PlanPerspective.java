package org.rashinban.ui.plan;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The plan of an open store: what it consists of on the left, how the KPIs of the selection stand on the right. */
public final class PlanPerspective implements IPerspectiveFactory {

    public static final String ID = "org.rashinban.ui.perspective.plan"; //$NON-NLS-1$

    private static final float TREE_SHARE = 0.4f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(PlanView.ID, IPageLayout.LEFT, TREE_SHARE, layout.getEditorArea());
        layout.addView(KpiView.ID, IPageLayout.RIGHT, 1 - TREE_SHARE, layout.getEditorArea());
        layout.getViewLayout(PlanView.ID).setCloseable(false);
        layout.getViewLayout(KpiView.ID).setCloseable(false);
    }
}
