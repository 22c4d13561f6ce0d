package org.rashinban.ui.app;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.rashinban.ui.plan.PlanPerspective;
import org.rashinban.ui.start.StartPerspective;
import org.rashinban.ui.store.StoreDesk;

/**
 * Makes what a store will be shown in while the start page is still looked at: the views of a perspective take longer to make than anything
 * that is then shown in them.
 */
final class ReadyPerspectives {

    /** Long enough for the start page to be seen first. */
    private static final int DELAY = 300;

    private final IWorkbenchWindow window;
    private final StoreDesk desk;

    ReadyPerspectives(IWorkbenchWindow window, StoreDesk desk) {
        this.window = window;
        this.desk = desk;
    }

    void makeSoon() {
        Display.getCurrent().timerExec(DELAY, this::make);
    }

    private void make() {
        IWorkbenchPage page = window.getActivePage();
        Shell shell = window.getShell();
        if (page == null || desk.current().isPresent() || !isStart(page.getPerspective()) || shell.getShells().length > 0) {
            return;
        }
        IPerspectiveDescriptor start = page.getPerspective();
        shell.setRedraw(false);
        try {
            expected(page).forEach(page::setPerspective);
            page.setPerspective(start);
        } finally {
            shell.setRedraw(true);
        }
    }

    /** Those of the last time; the first time most people go on to the plan. */
    private List<IPerspectiveDescriptor> expected(IWorkbenchPage page) {
        List<IPerspectiveDescriptor> before = Stream.of(page.getOpenPerspectives()).filter(each -> !isStart(each)).toList();
        IPerspectiveRegistry known = window.getWorkbench().getPerspectiveRegistry();
        return before.isEmpty() ? List.of(known.findPerspectiveWithId(PlanPerspective.ID)) : before;
    }

    private static boolean isStart(IPerspectiveDescriptor perspective) {
        return perspective != null && perspective.getId().equals(StartPerspective.ID);
    }
}
