package org.rashinban.ui.app;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.rashinban.ui.start.StartPerspective;

final class DesktopWorkbenchAdvisor extends WorkbenchAdvisor {

    private final Runnable whenStarted;

    /** @param whenStarted run once, when the windows are open */
    DesktopWorkbenchAdvisor(Runnable whenStarted) {
        this.whenStarted = whenStarted;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
    }

    @Override
    public void postStartup() {
        super.postStartup();
        whenStarted.run();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new DesktopWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return StartPerspective.ID;
    }
}
