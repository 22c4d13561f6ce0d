package org.rashinban.ui.app;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.rashinban.ui.dashboard.DashboardMemory;
import org.rashinban.ui.problems.ProblemList;
import org.rashinban.ui.save.LeaveQuestion;
import org.rashinban.ui.start.StartPerspective;
import org.rashinban.ui.store.StoreClosing;
import org.rashinban.ui.store.StoreDesk;
import org.rashinban.ui.system.FileChoice;
import org.rashinban.ui.system.Opener;
import org.rashinban.ui.system.PrinterChoice;
import org.rashinban.ui.theme.AppearanceChoice;
import org.rashinban.ui.theme.LetterFont;

final class DesktopWorkbenchAdvisor extends WorkbenchAdvisor {

    private final Runnable whenStarted;
    private final StoreDesk desk = new StoreDesk();

    /** @param whenStarted run once, when the windows are open */
    DesktopWorkbenchAdvisor(Runnable whenStarted) {
        this.whenStarted = whenStarted;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        // Every part finds the desk like a service of the platform.
        configurer.getWorkbench().getService(IEclipseContext.class).set(StoreDesk.class, desk);
        configurer.getWorkbench().getService(IEclipseContext.class).set(ProblemList.class, new ProblemList(desk));
        DashboardMemory dashboards = new DashboardMemory(desk);
        dashboards.follow();
        configurer.getWorkbench().getService(IEclipseContext.class).set(DashboardMemory.class, dashboards);
        configurer.getWorkbench().getService(IEclipseContext.class).set(Opener.class, Opener.OF_THE_DESKTOP);
        configurer.getWorkbench().getService(IEclipseContext.class).set(FileChoice.class, FileChoice.OF_THE_DESKTOP);
        configurer.getWorkbench().getService(IEclipseContext.class).set(PrinterChoice.class, PrinterChoice.OF_THE_DESKTOP);
        desk.closeBy(new StoreClosing(configurer.getWorkbench())::close);
        desk.askBeforeLeaving(store -> new LeaveQuestion(configurer.getWorkbench().getActiveWorkbenchWindow()).ask(store));
    }

    @Override
    public void preStartup() {
        super.preStartup();
        LetterFont.giveToDialogs();
    }

    @Override
    public void postStartup() {
        super.postStartup();
        AppearanceChoice appearance = new AppearanceChoice(getWorkbenchConfigurer().getWorkbench());
        getWorkbenchConfigurer().getWorkbench().getDisplay().addListener(SWT.Settings, event -> appearance.followSystem());
        whenStarted.run();
    }

    /** A store left open would keep others out until this process has ended. */
    @Override
    public boolean preShutdown() {
        if (!desk.mayLeave()) {
            return false;
        }
        desk.clear();
        return super.preShutdown();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new DesktopWindowAdvisor(configurer, desk);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return StartPerspective.ID;
    }
}
