package org.rashinban.ui.start;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.rashinban.ui.recent.RecentStores;

/** The page on which the window opens. */
public final class StartView extends ViewPart {

    public static final String ID = "org.rashinban.ui.view.start"; //$NON-NLS-1$

    private StartPage page;

    @Override
    public void createPartControl(Composite parent) {
        page = new StartPage(parent, new StartCommands(getSite()), RecentStores.ofWorkspace());
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}
