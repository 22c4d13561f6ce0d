package org.rashinban.ui.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.rashinban.ui.figure.ChartWarmUp;
import org.rashinban.ui.recovery.Recovery;
import org.rashinban.ui.save.EditingCommands;
import org.rashinban.ui.store.SightSource;
import org.rashinban.ui.store.StoreDesk;

final class DesktopWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point PREFERRED = new Point(1280, 800);
    private static final int NOTEWORTHY = 100;
    private static final Point SMALLEST = new Point(640, 480);

    private final StoreDesk desk;

    DesktopWindowAdvisor(IWorkbenchWindowConfigurer configurer, StoreDesk desk) {
        super(configurer);
        this.desk = desk;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new DesktopActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(onScreen(Display.getCurrent().getPrimaryMonitor().getClientArea()));
        window.setShowCoolBar(false);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
    }

    @Override
    public void postWindowOpen() {
        new UnofferedCommands(getWindowConfigurer().getWindow()).withdraw();
        SightSource.follow(getWindowConfigurer().getWindow(), desk);
        new EditingCommands(getWindowConfigurer().getWindow(), desk).follow();
        new Recovery(getWindowConfigurer().getWindow(), desk).follow();
        new ChartWarmUp(desk).follow();
        new NewDay(getWindowConfigurer().getWindow().getShell(), desk).follow();
        new ReadyPerspectives(getWindowConfigurer().getWindow(), desk).makeSoon();
        new StatusTrim(getWindowConfigurer().getWindow()).fixInPlace();
        getWindowConfigurer().getWindow().getShell().setMinimumSize(SMALLEST);
    }

    /** A screen with hardly more room than is preferred is used whole. */
    private static Point onScreen(Rectangle screen) {
        boolean small = screen.width < PREFERRED.x + NOTEWORTHY || screen.height < PREFERRED.y + NOTEWORTHY;
        return small ? new Point(screen.width, screen.height) : PREFERRED;
    }
}
