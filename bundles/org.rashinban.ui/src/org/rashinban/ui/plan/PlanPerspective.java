package org.rashinban.ui.plan;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.rashinban.ui.enquiry.EnquiryView;
import org.rashinban.ui.entry.InboxView;
import org.rashinban.ui.figure.view.FigureView;
import org.rashinban.ui.history.HistoryView;
import org.rashinban.ui.matrix.MatrixView;
import org.rashinban.ui.problems.view.ProblemsView;
import org.rashinban.ui.register.RegisterView;
import org.rashinban.ui.roadmap.RoadmapView;
import org.rashinban.ui.search.SearchView;

/** The plan of an open store: what it consists of on the left, how the KPIs of the selection stand and its figures on the right. */
public final class PlanPerspective implements IPerspectiveFactory {

    public static final String ID = "org.rashinban.ui.perspective.plan"; //$NON-NLS-1$

    private static final float TREE_SHARE = 0.4f;
    private static final float SHEET_SHARE = 0.6f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(PlanView.ID, IPageLayout.LEFT, TREE_SHARE, layout.getEditorArea());
        IFolderLayout right = layout.createFolder("right", IPageLayout.BOTTOM, SHEET_SHARE, layout.getEditorArea()); //$NON-NLS-1$
        right.addView(KpiView.ID);
        right.addView(RegisterView.ID);
        right.addView(MatrixView.ID);
        right.addView(RoadmapView.ID);
        right.addView(FigureView.ID);
        right.addView(InboxView.ID);
        right.addView(EnquiryView.ID);
        right.addView(ProblemsView.ID);
        right.addView(HistoryView.ID);
        right.addView(SearchView.ID);
        layout.getViewLayout(PlanView.ID).setCloseable(false);
        layout.getViewLayout(KpiView.ID).setCloseable(false);
        layout.getViewLayout(RegisterView.ID).setCloseable(false);
        layout.getViewLayout(MatrixView.ID).setCloseable(false);
        layout.getViewLayout(RoadmapView.ID).setCloseable(false);
        layout.getViewLayout(FigureView.ID).setCloseable(false);
        layout.getViewLayout(InboxView.ID).setCloseable(false);
        layout.getViewLayout(EnquiryView.ID).setCloseable(false);
    }
}
