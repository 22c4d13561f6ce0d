package org.rashinban.ui.jobs;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Does something for a part at once while it is seen; while it is behind another one, not before it is seen again, and then once. */
public final class WhenSeen implements Runnable {

    private final IWorkbenchPart part;
    private final IWorkbenchPage page;
    private final Runnable work;
    private boolean asked;

    /** @param area what the part shows; nothing is done once it is gone */
    public WhenSeen(IWorkbenchPart part, Control area, Runnable work) {
        this.part = part;
        page = part.getSite().getPage();
        this.work = work;
        IPartListener2 coming = new IPartListener2() {

            @Override
            public void partVisible(IWorkbenchPartReference shown) {
                if (asked && shown.getPart(false) == part) {
                    finish();
                }
            }
        };
        page.addPartListener(coming);
        area.addDisposeListener(event -> page.removePartListener(coming));
    }

    @Override
    public void run() {
        asked = true;
        if (page.isPartVisible(part)) {
            finish();
        }
    }

    private void finish() {
        asked = false;
        work.run();
    }
}
