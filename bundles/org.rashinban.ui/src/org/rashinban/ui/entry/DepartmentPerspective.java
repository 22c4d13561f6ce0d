package org.rashinban.ui.entry;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.rashinban.ui.history.HistoryView;
import org.rashinban.ui.plan.KpiView;
import org.rashinban.ui.plan.PlanView;

/** What a department works with: the values of its KPIs, and what happened to them. */
public final class DepartmentPerspective implements IPerspectiveFactory {

    public static final String ID = "org.rashinban.ui.perspective.department"; //$NON-NLS-1$

    private static final float ENTRY_SHARE = 0.78f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout top = layout.createFolder("top", IPageLayout.TOP, ENTRY_SHARE, layout.getEditorArea()); //$NON-NLS-1$
        top.addView(MyKpisView.ID);
        top.addView(KpiView.ID);
        top.addView(PlanView.ID);
        layout.addView(HistoryView.ID, IPageLayout.BOTTOM, ENTRY_SHARE, layout.getEditorArea());
        layout.getViewLayout(MyKpisView.ID).setCloseable(false);
    }
}
