package org.rashinban.ui.start;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** What a user sees before a store is open: the start page alone. */
public final class StartPerspective implements IPerspectiveFactory {

    public static final String ID = "org.rashinban.ui.perspective.start"; //$NON-NLS-1$

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addStandaloneView(StartView.ID, false, IPageLayout.LEFT, IPageLayout.RATIO_MAX, layout.getEditorArea());
    }
}
