package org.rashinban.ui.testing;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.rashinban.ui.testing.display.UiThread;
import org.rashinban.ui.testing.display.Windows;

/** Brings the workbench back to what it shows when it starts, whatever a test has left open. */
final class WorkbenchReset {

    private static final int ATTEMPTS = 20;

    private WorkbenchReset() {
    }

    static void run() {
        UiThread ui = new UiThread(PlatformUI.getWorkbench().getDisplay());
        for (int attempt = 0; attempt < ATTEMPTS && !ui.read(Windows::dialogs).isEmpty(); attempt++) {
            ui.act(() -> closeTopmost(Windows.dialogs()));
        }
        ui.act(WorkbenchReset::restore);
    }

    private static void closeTopmost(List<Shell> dialogs) {
        if (!dialogs.isEmpty()) {
            dialogs.getLast().close();
        }
    }

    private static void restore() {
        IWorkbenchWindow main = Windows.workbench();
        Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).filter(window -> window != main).forEach(IWorkbenchWindow::close);
        IWorkbenchPage page = main.getActivePage();
        page.closeAllEditors(false);
        String first = PlatformUI.getWorkbench().getPerspectiveRegistry().getDefaultPerspective();
        page.setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(first));
        page.resetPerspective();
        // The others are made anew when they are asked for, without the views that a test has opened in them.
        Stream.of(page.getOpenPerspectives()).filter(other -> !other.getId().equals(first))
                .forEach(other -> page.closePerspective(other, false, false));
    }
}
