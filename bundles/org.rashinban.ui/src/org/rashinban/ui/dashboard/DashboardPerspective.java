package org.rashinban.ui.dashboard;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** What a committee and the headquarters look at: dashboards and nothing else. */
public final class DashboardPerspective implements IPerspectiveFactory {

    public static final String ID = "org.rashinban.ui.perspective.dashboard"; //$NON-NLS-1$

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addStandaloneView(DashboardView.ID, true, IPageLayout.LEFT, 1, layout.getEditorArea());
        layout.getViewLayout(DashboardView.ID).setCloseable(false);
    }
}
